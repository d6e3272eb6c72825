package nl.zetel.law.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.RefusalException;
import nl.zetel.law.Ruleset;
import nl.zetel.law.Step;
import nl.zetel.law.eligibility.Outcome;
import nl.zetel.law.numbering.ListId;
import nl.zetel.law.support.JudgedDeclaration.State;
import nl.zetel.law.support.Predecessor.Designation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@LegalBasis({"Kieswet H 4(1)", "Kieswet H 4(2)", "Kieswet H 4(3)", "Kieswet H 4(4)", "Kieswet H 4(5)", "Kieswet I 2(3)"
})
class KieswetH4CountTest {

    private static final LocalDate NOMINATION = LocalDate.of(2018, 2, 5);
    private static final Set<LocalDate> REPAIR =
            Set.of(LocalDate.of(2018, 2, 7), LocalDate.of(2018, 2, 8), LocalDate.of(2018, 2, 9));
    private static final SupportWindow WINDOW = SupportWindow.of(Ruleset.R2018, NOMINATION, REPAIR);
    private static final ListId NEW_GROUP = new ListId("new group");
    private static final ListId MERGED = new ListId("merged group");
    private static final int SEATS = 17;

    @Test
    void tenDeclarationsSufficeAndNineDoNot() {
        assertThat(count(signed(NEW_GROUP, 10)).isSufficient()).isTrue();
        SupportOutcome nine = count(signed(NEW_GROUP, 9));
        assertThat(nine.isSufficient()).isFalse();
        assertThat(nine.missing()).isEqualTo(1);
        assertThat(nine.counted()).isEqualTo(9);
    }

    @Test
    void anExemptListNeedsNone() {
        SupportOutcome outcome = new SupportCount(List.of(), WINDOW, Set.of())
                .forList(NEW_GROUP, SEATS, Exemption.of(new Designation(1)));
        assertThat(outcome.required()).isZero();
        assertThat(outcome.isSufficient()).isTrue();
        assertThat(outcome.missing()).isZero();
        assertThat(outcome.steps()).extracting(Step::what).anyMatch(text -> text.contains("geen ondersteunings"));
    }

    @ParameterizedTest
    @CsvSource({
        // Nomination on 5 February 2018: from 22 January; repair on 7, 8 and 9 February.
        "2018-01-21, OUTSIDE_WINDOW",
        "2018-01-22, ",
        "2018-02-05, ",
        "2018-02-06, OUTSIDE_WINDOW",
        "2018-02-07, REPAIR_NOT_OPEN",
        "2018-02-10, OUTSIDE_WINDOW"
    })
    void aDeclarationIsSignedInTheTwoWeeksBeforeOrOnNominationDay(LocalDate day, SupportReason reason) {
        assertThat(onlyReasons(signedOn(day), Set.of())).isEqualTo(reason == null ? List.of() : List.of(reason));
    }

    @Test
    void theRepairDaysAreOpenForAListThatWasToldOfItsShortage() {
        assertThat(onlyReasons(signedOn(LocalDate.of(2018, 2, 7)), Set.of(NEW_GROUP)))
                .isEmpty();
        assertThat(onlyReasons(signedOn(LocalDate.of(2018, 2, 7)), Set.of(MERGED)))
                .containsExactly(SupportReason.REPAIR_NOT_OPEN);
        assertThat(onlyReasons(signedOn(LocalDate.of(2018, 2, 10)), Set.of(NEW_GROUP)))
                .containsExactly(SupportReason.OUTSIDE_WINDOW);
    }

    @Test
    void theCovidActGaveFourWeeks() {
        LocalDate nomination = LocalDate.of(2022, 1, 31);
        assertThat(SupportWindow.of(Ruleset.COVID, nomination, Set.of()).from()).isEqualTo(LocalDate.of(2022, 1, 3));
        assertThat(SupportWindow.of(Ruleset.R2022, nomination, Set.of()).from()).isEqualTo(LocalDate.of(2022, 1, 17));
    }

    @Test
    void theSignerIsAVoterAndWhatIsUndeterminedWaitsForAPerson() {
        assertThat(onlyReasons(withStatus(Outcome.NO), Set.of())).containsExactly(SupportReason.NOT_A_VOTER);
        SupportOutcome open = count(List.of(withStatus(Outcome.UNDETERMINED)));
        assertThat(open.declarations().get(0).state()).isEqualTo(State.OPEN);
        assertThat(open.counted()).isZero();
        assertThat(open.open()).isEqualTo(1);
        assertThat(count(List.of(withStatus(Outcome.YES))).counted()).isEqualTo(1);
    }

    @Test
    void anOpenDeclarationWithAnotherFaultDoesNotCountAnyway() {
        SupportOutcome outcome = count(List.of(withStatus(Outcome.UNDETERMINED).withoutEndorsement()));
        assertThat(outcome.declarations().get(0).state()).isEqualTo(State.DOES_NOT_COUNT);
        assertThat(outcome.open()).isZero();
    }

    @Test
    void theOfficialsNoteAndTheCandidatesOfTheListAreNeeded() {
        SupportDeclaration valid = withStatus(Outcome.YES);
        assertThat(onlyReasons(valid.withoutEndorsement(), Set.of())).containsExactly(SupportReason.NOT_ENDORSED);
        assertThat(onlyReasons(valid.notMatchingList(), Set.of())).containsExactly(SupportReason.DIFFERS_FROM_LIST);
        assertThat(onlyReasons(valid.notMatchingList().withoutEndorsement(), Set.of()))
                .containsExactly(SupportReason.NOT_ENDORSED, SupportReason.DIFFERS_FROM_LIST);
    }

    @Test
    void whoSignedForTwoListsCountsOnNeither() {
        // Eleven for the merged group and ten for the new one; one voter signed for both: ten and nine remain.
        List<SupportDeclaration> all = new ArrayList<>(signed(NEW_GROUP, 10));
        all.addAll(signed(MERGED, 11));
        all.set(0, declaration("new 0", NEW_GROUP, "both"));
        all.set(10, declaration("merged 0", MERGED, "both"));
        SupportCount count = new SupportCount(all, WINDOW, Set.of());
        assertThat(outcome(count, NEW_GROUP).counted()).isEqualTo(9);
        assertThat(outcome(count, NEW_GROUP).isSufficient()).isFalse();
        assertThat(outcome(count, MERGED).counted()).isEqualTo(10);
        assertThat(outcome(count, MERGED).isSufficient()).isTrue();
    }

    @Test
    void whoSignedTwiceForOneListDoesNotCountOnce() {
        SupportOutcome outcome =
                count(List.of(declaration("first", NEW_GROUP, "same"), declaration("second", NEW_GROUP, "same")));
        assertThat(outcome.counted()).isZero();
        assertThat(outcome.declarations())
                .allSatisfy(judged -> assertThat(judged.reasons()).containsExactly(SupportReason.SIGNED_MORE_THAN_ONE));
    }

    @Test
    void theScenarioOf2018() {
        // Twelve brought: one signed for another list too, one is 17, one cannot be determined: nine count.
        List<SupportDeclaration> all = new ArrayList<>(signed(NEW_GROUP, 9));
        all.add(declaration("twice", NEW_GROUP, "both"));
        all.add(declaration("twice too", MERGED, "both"));
        all.add(status("minor", Outcome.NO));
        all.add(status("open", Outcome.UNDETERMINED));
        SupportOutcome outcome = count(all);
        assertThat(outcome.declarations()).hasSize(12);
        assertThat(outcome.counted()).isEqualTo(9);
        assertThat(outcome.open()).isEqualTo(1);
        assertThat(outcome.missing()).isEqualTo(1);
        assertThat(outcome.steps())
                .extracting(Step::what)
                .containsExactly(
                        "De aanduiding stond bij de laatste verkiezing niet boven een lijst die een zetel kreeg.",
                        "Bij 17 raadszetels zijn 10 geldige ondersteuningsverklaringen nodig.",
                        "Aantal verklaringen dat meetelt: 9; dat op een beslissing wacht: 1; dat niet meetelt: 2.",
                        "Aantal geldige verklaringen dat ontbreekt: 1.");
    }

    @Test
    void everyReasonHasAnArticleAndASentence() {
        for (SupportReason reason : SupportReason.values()) {
            assertThat(reason.article()).startsWith("Kieswet ");
            assertThat(reason.detail()).endsWith(".");
        }
    }

    @Test
    void aDeclarationThatIsGivenTwiceIsRefused() {
        List<SupportDeclaration> twice =
                List.of(declaration("a", NEW_GROUP, "one"), declaration("a", NEW_GROUP, "two"));
        assertThatThrownBy(() -> count(twice))
                .isInstanceOf(RefusalException.class)
                .extracting("code")
                .isEqualTo("DUPLICATE_DECLARATION");
    }

    @Test
    void aVoterIsNotShown() {
        assertThat(declaration("a", NEW_GROUP, "secret").toString()).doesNotContain("secret");
    }

    private static SupportOutcome count(List<SupportDeclaration> declarations) {
        return outcome(new SupportCount(declarations, WINDOW, Set.of()), NEW_GROUP);
    }

    private static SupportOutcome outcome(SupportCount count, ListId list) {
        return count.forList(list, SEATS, Exemption.of(new Designation(0)));
    }

    private static List<SupportReason> onlyReasons(SupportDeclaration declaration, Set<ListId> told) {
        return outcome(new SupportCount(List.of(declaration), WINDOW, told), NEW_GROUP)
                .declarations()
                .get(0)
                .reasons();
    }

    private static List<SupportDeclaration> signed(ListId list, int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> declaration(list.value() + i, list, list.value() + " voter " + i))
                .toList();
    }

    private static SupportDeclaration declaration(String key, ListId list, String voter) {
        return SupportDeclaration.of(
                new DeclarationKey(key), list, new VoterKey(voter), LocalDate.of(2018, 2, 1), Outcome.YES);
    }

    private static SupportDeclaration signedOn(LocalDate day) {
        return SupportDeclaration.of(new DeclarationKey("one"), NEW_GROUP, new VoterKey("one"), day, Outcome.YES);
    }

    private static SupportDeclaration withStatus(Outcome status) {
        return status("one", status);
    }

    private static SupportDeclaration status(String key, Outcome status) {
        return SupportDeclaration.of(
                new DeclarationKey(key), NEW_GROUP, new VoterKey(key), LocalDate.of(2018, 2, 1), status);
    }
}
