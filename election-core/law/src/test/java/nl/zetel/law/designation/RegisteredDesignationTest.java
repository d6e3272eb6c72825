package nl.zetel.law.designation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.Step;
import nl.zetel.law.designation.RegisteredDesignation.LastElection;
import nl.zetel.law.designation.RegisteredDesignation.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@LegalBasis({"Kieswet G 3(7)", "Kieswet G 3(7) d"})
class RegisteredDesignationTest {

    @ParameterizedTest
    @CsvSource({
        "true, false, false, VALID_LIST, CEASED_TO_EXIST, Kieswet G 3(7) a",
        "false, true, false, VALID_LIST, OWN_REQUEST, Kieswet G 3(7) b",
        "false, false, true, VALID_LIST, BANNED, Kieswet G 3(7) c",
        "false, false, false, NO_VALID_LIST, NO_VALID_LIST, Kieswet G 3(7) d"
    })
    void isStruckOnEachGround(
            boolean ceased,
            boolean requested,
            boolean banned,
            LastElection last,
            DeletionGround ground,
            String article) {
        Review review = new RegisteredDesignation(ceased, requested, banned, last).review();
        assertThat(review.grounds()).containsExactly(ground);
        assertThat(review.strike()).isTrue();
        assertThat(review.steps()).extracting(Step::article).containsExactly(article);
    }

    @ParameterizedTest
    @CsvSource({"VALID_LIST", "NOT_YET_REGISTERED"})
    void staysOtherwise(LastElection last) {
        Review review = new RegisteredDesignation(false, false, false, last).review();
        assertThat(review.strike()).isFalse();
        assertThat(review.grounds()).isEmpty();
        assertThat(review.steps()).hasSize(1);
    }

    @Test
    void severalGroundsAreAllNamed() {
        assertThat(new RegisteredDesignation(true, true, true, LastElection.NO_VALID_LIST)
                        .review()
                        .grounds())
                .isEqualTo(Set.of(DeletionGround.values()));
    }
}
