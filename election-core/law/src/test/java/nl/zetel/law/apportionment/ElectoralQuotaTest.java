package nl.zetel.law.apportionment;

import static nl.zetel.law.apportionment.Elections.calculate;
import static nl.zetel.law.apportionment.Elections.lists;
import static org.assertj.core.api.Assertions.assertThat;

import nl.zetel.law.Fraction;
import nl.zetel.law.LegalBasis;
import org.junit.jupiter.api.Test;

@LegalBasis("Kieswet P 5")
class ElectoralQuotaTest {

    @Test
    void isAllVotesOnCandidatesDividedByTheSeats() {
        // 2571 + 977 + 567 + 536 + 453 = 5104; 5104 / 15 = 340 4/15
        assertThat(calculate(15, lists(2571, 977, 567, 536, 453)).quota()).isEqualTo(new Fraction(5104, 15));
    }

    @Test
    void isGivenInLowestTerms() {
        // 600 + 300 + 100 = 1000; 1000 / 15 = 200 / 3, as 5 divides both
        assertThat(calculate(15, lists(600, 300, 100)).quota()).isEqualTo(new Fraction(200, 3));
        assertThat(calculate(10, lists(600, 300, 100)).quota()).isEqualTo(new Fraction(100, 1));
    }

    @Test
    void isLessThanOneVoteWhereThereAreMoreSeatsThanVotes() {
        assertThat(calculate(9, lists(4, 2)).quota()).isEqualTo(new Fraction(2, 3));
    }
}
