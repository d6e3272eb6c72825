package nl.zetel.law.apportionment;

import static nl.zetel.law.apportionment.Elections.calculate;
import static nl.zetel.law.apportionment.Elections.list;
import static nl.zetel.law.apportionment.Elections.withDeceased;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.zetel.law.LegalBasis;
import org.junit.jupiter.api.Test;

@LegalBasis("Kieswet P 17")
class ListOrderTest {

    /** Quota 340 / 4 = 85, threshold 42.5: candidates 5 and 3 on preference, then the first two others. */
    @Test
    void theSeatsThatAreLeftGoDownTheList() {
        assertThat(elected(4, list(1, 30, 40, 80, 40, 150)))
                .containsExactly(
                        new Elected(5, ElectedBy.PREFERENCE),
                        new Elected(3, ElectedBy.PREFERENCE),
                        new Elected(1, ElectedBy.LIST_ORDER),
                        new Elected(2, ElectedBy.LIST_ORDER));
    }

    /** Quota 25, threshold 12.5: nobody has more. */
    @Test
    void theyAllGoDownTheListWhereNobodyHasThePreference() {
        assertThat(elected(4, list(1, 10, 10, 10, 10, 12, 12, 12, 12, 12)))
                .extracting(Elected::candidate)
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    @LegalBasis("Kieswet P 19a")
    void deceasedCandidatesArePassedOver() {
        assertThat(elected(4, withDeceased(list(1, 10, 10, 10, 10, 12, 12, 12, 12, 12), 1, 3)))
                .extracting(Elected::candidate)
                .containsExactly(2, 4, 5, 6);
    }

    @Test
    void theNumbersGiveTheOrderAndMayHaveGaps() {
        ListVotes list = new ListVotes(
                1,
                List.of(
                        CandidateVotes.of(30, 10),
                        CandidateVotes.of(7, 10),
                        CandidateVotes.of(12, 10),
                        CandidateVotes.of(5, 10)));

        assertThat(elected(2, list)).extracting(Elected::candidate).containsExactly(5, 7);
    }

    private static List<Elected> elected(int seats, ListVotes list) {
        return calculate(seats, List.of(list)).lists().get(0).elected();
    }
}
