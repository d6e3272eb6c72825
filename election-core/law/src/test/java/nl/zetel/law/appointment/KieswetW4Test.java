package nl.zetel.law.appointment;

import static nl.zetel.law.appointment.Councils.election;
import static nl.zetel.law.appointment.Councils.exhausted;
import static nl.zetel.law.appointment.Councils.list;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.RefusalException;
import nl.zetel.law.Ruleset;
import nl.zetel.law.Step;
import nl.zetel.law.appointment.SuccessionOutcome.CommitteeDecides;
import nl.zetel.law.appointment.SuccessionOutcome.DrawLot;
import nl.zetel.law.appointment.SuccessionOutcome.NoSuccessor;
import nl.zetel.law.appointment.SuccessionOutcome.Successor;
import nl.zetel.law.apportionment.ApportionmentInput;
import nl.zetel.law.apportionment.LotAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@LegalBasis({"Kieswet W 4(1)", "Kieswet W 4(2)", "Kieswet W 5", "Kieswet P 10"})
class KieswetW4Test {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 6);
    private static final Vacancy ELEVEN = Vacancy.permanent(DAY, 11, 4);

    /** q = 1100/11 = 100; full seats 5, 3, 1, 0; remainders 30, 20, 70, 80: the residual seats go to lists 4 and 3. */
    private static final ApportionmentInput ELECTION = election(11, 8, 530, 320, 170, 80);

    @ParameterizedTest
    @CsvSource({
        "R2014, 12, true", "R2014, 13, false", "R2018, 12, true", "R2018, 13, false", "COVID, 13, false",
        "R2022, 12, true", "R2022, 13, false", "R2023, 18, true", "R2023, 19, false", "R2026, 18, true",
        "R2026, 19, false"
    })
    void aSeatPassesOnInCouncilsBelowThirteenAndSince2023BelowNineteen(Ruleset ruleset, int seats, boolean passesOn) {
        assertThat(new Vacancy(ruleset, seats, 1, Vacancy.Kind.PERMANENT).passesOn())
                .isEqualTo(passesOn);
    }

    @Test
    void inALargerCouncilTheSeatStaysEmpty() {
        SuccessionOutcome outcome = Succession.find(new SuccessionInput(
                Vacancy.permanent(DAY, 13, 4),
                List.of(list(1, 5, 3), list(2, 3, 3), list(3, 2, 3), exhausted(4)),
                ELECTION,
                List.of()));
        assertThat(outcome).isInstanceOf(NoSuccessor.class);
        assertThat(outcome.passedOver()).extracting(PassedOver::candidate).containsExactly(1);
        assertThat(outcome.steps()).extracting(Step::article).containsExactly("Kieswet W 1(1)", "Kieswet W 4(2)");
    }

    @Test
    void theSeatPassesOnToTheNextRemainder() {
        // Without list 4, lists 1 (30) and 2 (20) have not had a residual seat yet: list 1 gets it.
        SuccessionOutcome outcome = find(ELECTION, list(1, 5, 3), list(2, 3, 3), list(3, 2, 3), exhausted(4));
        assertThat(outcome).isInstanceOf(Successor.class);
        assertThat(((Successor) outcome).list()).isEqualTo(1);
        assertThat(((Successor) outcome).candidate()).isEqualTo(6);
        assertThat(outcome.passedOver())
                .extracting(PassedOver::list, PassedOver::candidate)
                .startsWith(org.assertj.core.groups.Tuple.tuple(4, 1), org.assertj.core.groups.Tuple.tuple(1, 1))
                .hasSize(6);
        assertThat(outcome.steps())
                .extracting(Step::article)
                .containsExactly(
                        "Kieswet W 1(1)", "Kieswet W 4(1)", "Kieswet W 1(1)", "Kieswet W 7(1)", "Kieswet W 7(2)");
    }

    @Test
    void aListWithoutSuccessorsIsLeftOut() {
        // List 1 has five members and nobody else: list 2 gets it.
        SuccessionOutcome outcome = find(ELECTION, list(1, 5, 0), list(2, 3, 3), list(3, 2, 3), exhausted(4));
        assertThat(((Successor) outcome).list()).isEqualTo(2);
        assertThat(((Successor) outcome).candidate()).isEqualTo(4);
    }

    @Test
    void equalRemaindersAreDecidedByLotInASession() {
        // Remainders 30, 30, 60, 80: lists 1 and 2 are equal for the seat of list 4.
        ApportionmentInput equal = election(11, 8, 530, 330, 160, 80);
        List<RankedList> lists = List.of(list(1, 5, 3), list(2, 3, 3), list(3, 2, 3), exhausted(4));
        SuccessionOutcome outcome = Succession.find(new SuccessionInput(ELEVEN, lists, equal, List.of()));
        assertThat(outcome).isInstanceOf(DrawLot.class);
        assertThat(((DrawLot) outcome).lot().options()).containsExactly(1, 2);
        assertThat(outcome.steps()).extracting(Step::article).endsWith("Kieswet W 5(1)");
        SuccessionOutcome drawn = Succession.find(new SuccessionInput(ELEVEN, lists, equal, List.of(2)));
        assertThat(((Successor) drawn).list()).isEqualTo(2);
    }

    @Test
    void theLotsOnListsOfTheElectionAreUsedAgain() {
        // Full 5, 3, 1, 0; remainders 0, 60, 60, 80: list 4, then a lot between 2 and 3, which list 3 won. Now list 2
        // is next.
        ApportionmentInput votes = election(11, 8, 500, 360, 160, 80);
        ApportionmentInput election = new ApportionmentInput(
                votes.seats(),
                votes.nominationDay(),
                votes.lists(),
                List.of(LotAnswer.list(3), LotAnswer.candidate(1, 2)));
        RankedList[] lists = {list(1, 5, 3), list(2, 3, 3), list(3, 2, 3), exhausted(4)};
        assertThat(((Successor) find(election, lists)).list()).isEqualTo(2);
        assertThat(find(votes, lists)).isInstanceOf(DrawLot.class);
    }

    @Test
    void whenNoListHasAnybodyLeftThereIsNoSuccessor() {
        SuccessionOutcome outcome = find(ELECTION, list(1, 5, 0), list(2, 3, 0), list(3, 2, 0), exhausted(4));
        assertThat(outcome).isInstanceOf(NoSuccessor.class);
        assertThat(outcome.steps().get(1).what()).startsWith("Op geen van de lijsten");
    }

    @Test
    void seatsThatTheCalculationDoesNotGiveAreForTheCommittee() {
        SuccessionOutcome outcome = find(ELECTION, list(1, 5, 3), list(2, 4, 3), list(3, 1, 3), exhausted(4));
        assertThat(outcome).isInstanceOf(CommitteeDecides.class);
        assertThat(outcome.passedOver()).hasSize(1);
        assertThat(outcome.steps()).extracting(Step::article).endsWith("Kieswet W 4(1)");
    }

    @Test
    void aSeatThatIsFilledSeparatelyCountsAsHeld() {
        // A member of list 2 leaves on the same day; that seat is not up for this vacancy.
        RankedList second = new RankedList(
                2,
                List.of(
                        RankedCandidate.of(1, Circumstance.OWN_SEAT_VACANT),
                        RankedCandidate.of(2, Circumstance.MEMBER),
                        RankedCandidate.of(3, Circumstance.MEMBER),
                        RankedCandidate.of(4)));
        SuccessionOutcome outcome = find(ELECTION, list(1, 5, 3), second, list(3, 2, 3), exhausted(4));
        assertThat(((Successor) outcome).list()).isEqualTo(1);
    }

    @Test
    void theLeaveOfAMemberKeepsTheSeatWithItsList() {
        RankedList first = new RankedList(
                1,
                List.of(
                        RankedCandidate.of(1, Circumstance.ON_LEAVE),
                        RankedCandidate.of(2, Circumstance.MEMBER),
                        RankedCandidate.of(3, Circumstance.MEMBER),
                        RankedCandidate.of(4, Circumstance.MEMBER),
                        RankedCandidate.of(5, Circumstance.MEMBER),
                        RankedCandidate.of(6, Circumstance.MEMBER, Circumstance.TEMPORARY_REPLACEMENT)));
        SuccessionOutcome outcome = find(ELECTION, first, list(2, 3, 3), list(3, 2, 3), exhausted(4));
        assertThat(((Successor) outcome).list()).isEqualTo(1);
        assertThat(((Successor) outcome).candidate()).isEqualTo(6);
    }

    @Test
    void inputThatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> find(ELECTION, list(1, 5, 3)))
                .isInstanceOf(RefusalException.class)
                .extracting("code")
                .isEqualTo("UNKNOWN_LIST");
        assertThatThrownBy(() -> find(ELECTION, exhausted(4), exhausted(4)))
                .isInstanceOf(RefusalException.class)
                .extracting("code")
                .isEqualTo("DUPLICATE_LIST");
        assertThatThrownBy(() -> find(ELECTION, list(1, 5, 3), exhausted(4)))
                .isInstanceOf(RefusalException.class)
                .extracting("code")
                .isEqualTo("UNKNOWN_LIST");
    }

    private static SuccessionOutcome find(ApportionmentInput election, RankedList... lists) {
        return Succession.find(new SuccessionInput(ELEVEN, List.of(lists), election, List.of()));
    }
}
