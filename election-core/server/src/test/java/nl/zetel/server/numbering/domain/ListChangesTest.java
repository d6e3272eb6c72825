package nl.zetel.server.numbering.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zetel.api.document.CandidateName;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.list.Consent;
import nl.zetel.law.list.Home;
import nl.zetel.law.list.Settlement;
import nl.zetel.law.numbering.Block;
import nl.zetel.server.nomination.domain.ListedCandidate;
import org.junit.jupiter.api.Test;

/** What everybody reads of a judgment between two publications of the lists. */
@LegalBasis("Kieswet I 17")
class ListChangesTest {

    private static final NumberedCandidate ALBERTS = candidate(1, 1, "Alberts");
    private static final NumberedCandidate BAKKER = candidate(2, 2, "Bakker");

    @Test
    void theSameListsChangeNothing() {
        List<NumberedCandidateList> lists = List.of(list(1, "Oude Groep", ALBERTS, BAKKER));
        assertThat(ListChanges.between(lists, lists)).isEmpty();
    }

    @Test
    void aListComesOrGoesAndNobodyElsesNumberIsNamed() {
        NumberedCandidateList one = list(1, "Oude Groep", ALBERTS);
        NumberedCandidateList two = list(2, "", ALBERTS, BAKKER);
        assertThat(ListChanges.between(List.of(one, two), List.of(two)))
                .containsExactly("Lijst 1 (Oude Groep) is ongeldig en doet niet mee; haar nummer blijft leeg.");
        assertThat(ListChanges.between(List.of(one), List.of(one, two)))
                .containsExactly("Lijst 2 is alsnog geldig, met 2 kandidaten.");
    }

    @Test
    void candidatesAreKnownByTheirPlaceAsHandedIn() {
        NumberedCandidateList before = list(1, "Groep", ALBERTS, BAKKER);
        assertThat(ListChanges.between(List.of(before), List.of(list(1, "Groep", candidate(1, 2, "Bakker")))))
                .containsExactly("Van lijst 1 is geschrapt: Alberts, A.");
        assertThat(ListChanges.between(List.of(list(1, "Groep", candidate(1, 2, "Bakker"))), List.of(before)))
                .containsExactly("Op lijst 1 staat alsnog: Alberts, A.");
        assertThat(ListChanges.between(
                        List.of(before), List.of(list(1, "Groep", ALBERTS, candidate(2, 2, "Bakker-Smit")))))
                .containsExactly("Op lijst 1 staat in plaats van Bakker, A.: Bakker-Smit, A.");
    }

    @Test
    void whatStandsAboveAListIsSaidAsItIsNow() {
        NumberedCandidateList before = list(1, "Groep", ALBERTS);
        assertThat(ListChanges.between(List.of(before), List.of(list(1, "", ALBERTS))))
                .containsExactly("Boven lijst 1 staat geen aanduiding meer; dat was \"Groep\".");
        assertThat(ListChanges.between(List.of(before), List.of(list(1, "De Groep", ALBERTS))))
                .containsExactly("Boven lijst 1 staat \"De Groep\".");
    }

    private static NumberedCandidateList list(int number, String designation, NumberedCandidate... candidates) {
        return new NumberedCandidateList(
                number,
                "list-" + number,
                designation,
                false,
                "nl",
                Block.values()[0],
                Stream.of(candidates).toList());
    }

    private static NumberedCandidate candidate(int position, int submitted, String surname) {
        return new NumberedCandidate(
                position,
                submitted,
                new ListedCandidate(
                        new CandidateName("A.", "", "", surname),
                        Optional.empty(),
                        Optional.empty(),
                        "Diever",
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Consent.COMPLETE,
                        Home.MUNICIPALITY,
                        Settlement.NONE,
                        false,
                        Optional.empty()));
    }
}
