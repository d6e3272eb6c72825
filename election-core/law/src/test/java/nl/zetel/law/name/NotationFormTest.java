package nl.zetel.law.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.zetel.api.Finding;
import nl.zetel.api.Severity;
import nl.zetel.api.document.CandidateName;
import nl.zetel.law.LegalBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@LegalBasis("Kiesbesluit H 2")
class NotationFormTest {

    @ParameterizedTest
    @CsvSource({
        "A.B., van der, Berg, ",
        "'', '', Voorbeeld, ",
        "Th.G.M., '', Voorbeeld, INITIALS_FORM",
        "TH.A.M., '', Voorbeeld, INITIALS_FORM",
        "E.H.A.J, '', Voorbeeld, INITIALS_FORM",
        "A.B., baron van, Voorbeeld, TITLE_IN_PREFIX",
        "A.B., Jhr., Voorbeeld, TITLE_IN_PREFIX",
        "A.B., '', Bull- de Heus, SURNAME_FORM",
        "A.B., '', Bull -de Heus, SURNAME_FORM",
        "A.B., '', Bull  Heus, SURNAME_FORM",
        "A.B., '', ' Bull', SURNAME_FORM",
        "A.B., '', Bull-de Heus, ",
        "A.B., '', Şahin, ",
        "A.B., '', Γάμμα, CHARACTERS",
        "A.B., '', ſmit, CHARACTERS",
        "A.B., '', žmit, "
    })
    void whatIsUnusualIsKeptAndReported(String initials, String prefix, String surname, String code) {
        List<Finding> findings = NotationForm.check(new CandidateName(initials, "", prefix, surname), "line 3");
        assertThat(findings).extracting(Finding::code).isEqualTo(code == null ? List.of() : List.of(code));
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.location()).isEqualTo("line 3");
        });
    }

    @Test
    void onlyAMissingSurnameIsAnError() {
        assertThat(NotationForm.check(new CandidateName("A.", "", "", ""), "x"))
                .extracting(Finding::severity, Finding::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Severity.ERROR, "SURNAME_MISSING"));
    }
}
