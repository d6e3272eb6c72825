package nl.zetel.server.support.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.zetel.law.LegalBasis;
import org.junit.jupiter.api.Test;

@LegalBasis("Kieswet H 4(1)")
class CandidatesPrintTest {

    @Test
    void otherCandidatesOrAnotherOrderIsAnotherList() {
        String print = CandidatesPrint.of(List.of("Jansen", "De Wit"));
        assertThat(CandidatesPrint.of(List.of("De Wit", "Jansen"))).isNotEqualTo(print);
        assertThat(CandidatesPrint.of(List.of("Jansen"))).isNotEqualTo(print);
        assertThat(CandidatesPrint.of(List.of("JansenDe", "Wit"))).isNotEqualTo(print);
    }

    @Test
    void aNotationThatIsRepairedIsTheSameList() {
        assertThat(CandidatesPrint.of(List.of("Janssen Steenberg - den Bieman")))
                .isEqualTo(CandidatesPrint.of(List.of("Janssen Steenberg-den Bieman")));
    }
}
