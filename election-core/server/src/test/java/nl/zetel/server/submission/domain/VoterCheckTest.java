package nl.zetel.server.submission.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.eligibility.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether who hands in a list is a voter: the register before the desk, the desk where the register leaves it open. */
@LegalBasis("Kieswet H 3(1)")
class VoterCheckTest {

    @ParameterizedTest
    @CsvSource({
        "YES, , YES, false",
        "YES, NO, YES, true",
        "NO, YES, NO, true",
        "NO, NO, NO, false",
        "NO, UNDETERMINED, NO, false",
        "UNDETERMINED, YES, YES, false",
        "UNDETERMINED, NO, NO, false",
        "UNDETERMINED, , UNDETERMINED, false"
    })
    void theRegisterComesBeforeTheDesk(Outcome register, Outcome seen, Outcome entitled, boolean contradiction) {
        VoterCheck check = new VoterCheck(register, List.of(), Optional.ofNullable(seen));
        assertThat(check.entitled()).isEqualTo(entitled);
        assertThat(check.contradiction().isPresent()).isEqualTo(contradiction);
    }
}
