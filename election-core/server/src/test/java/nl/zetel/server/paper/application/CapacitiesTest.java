package nl.zetel.server.paper.application;

import static org.assertj.core.api.Assertions.assertThat;

import nl.zetel.law.LegalBasis;
import nl.zetel.server.designation.domain.AgentNames;
import nl.zetel.server.paper.domain.ListPaper.Capacity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@LegalBasis({"Kieswet G 3(3)", "Kieswet H 3(2)"})
class CapacitiesTest {

    @ParameterizedTest
    @CsvSource({
        "G. de Machtigde,AGENT",
        "g de machtigde,AGENT",
        "P. Vervángér,DEPUTY",
        "I. Leveraar,NOT_REGISTERED",
        "'  ',NOT_REGISTERED"
    })
    void theRegisterSaysAsWhatSomebodySigned(String signer, Capacity capacity) {
        assertThat(Capacities.of(new AgentNames("G. de Machtigde", "P. Vervanger"), signer))
                .isEqualTo(capacity);
    }
}
