package nl.zetel.law.appointment;

import static nl.zetel.law.appointment.AppointmentDocument.BIRTH_EXTRACT;
import static nl.zetel.law.appointment.AppointmentDocument.PUBLIC_OFFICES;
import static nl.zetel.law.appointment.AppointmentDocument.REGISTER_EXTRACT;
import static nl.zetel.law.appointment.AppointmentDocument.REGISTER_EXTRACT_WITH_FRANCHISE;
import static nl.zetel.law.appointment.AppointmentDocument.RESIDENCE_EXTRACT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.Ruleset;
import org.junit.jupiter.api.Test;

@LegalBasis("Kieswet V 3")
class KieswetV3Test {

    @Test
    void aNewMemberBringsAnExtractAndASittingMemberDoesNot() {
        assertThat(AppointmentDocuments.required(Ruleset.R2018, AppointedPerson.NEW_MEMBER))
                .containsExactly(PUBLIC_OFFICES, REGISTER_EXTRACT);
        assertThat(AppointmentDocuments.required(Ruleset.R2018, new AppointedPerson(true, true, false)))
                .containsExactly(PUBLIC_OFFICES);
    }

    @Test
    void fromTheRulesOf2023TheExtractShowsTheFranchise() {
        assertThat(AppointmentDocuments.required(Ruleset.R2022, AppointedPerson.NEW_MEMBER))
                .containsExactly(PUBLIC_OFFICES, REGISTER_EXTRACT);
        assertThat(AppointmentDocuments.required(Ruleset.R2023, AppointedPerson.NEW_MEMBER))
                .containsExactly(PUBLIC_OFFICES, REGISTER_EXTRACT_WITH_FRANCHISE);
    }

    @Test
    void somebodyFromOutsideTheUnionShowsResidenceToo() {
        assertThat(AppointmentDocuments.required(Ruleset.R2018, new AppointedPerson(false, false, false)))
                .containsExactly(PUBLIC_OFFICES, REGISTER_EXTRACT, RESIDENCE_EXTRACT);
        assertThat(AppointmentDocuments.required(Ruleset.R2018, new AppointedPerson(true, false, false)))
                .containsExactly(PUBLIC_OFFICES, RESIDENCE_EXTRACT);
    }

    @Test
    void theRepresentativeOfSomebodyAbroadBringsABirthExtractInstead() {
        assertThat(AppointmentDocuments.required(Ruleset.R2018, new AppointedPerson(false, true, true)))
                .containsExactly(PUBLIC_OFFICES, BIRTH_EXTRACT);
        assertThat(AppointmentDocuments.required(Ruleset.R2026, new AppointedPerson(false, true, true)))
                .containsExactly(PUBLIC_OFFICES, BIRTH_EXTRACT);
    }

    @Test
    void whatWasNotReceivedIsMissing() {
        assertThat(AppointmentDocuments.missing(
                        Ruleset.R2018, AppointedPerson.NEW_MEMBER, Set.of(PUBLIC_OFFICES, BIRTH_EXTRACT)))
                .containsExactly(REGISTER_EXTRACT);
        assertThat(AppointmentDocuments.missing(
                        Ruleset.R2018, AppointedPerson.NEW_MEMBER, Set.of(PUBLIC_OFFICES, REGISTER_EXTRACT)))
                .isEmpty();
    }

    @Test
    void everyDocumentHasItsParagraphAndName() {
        assertThat(PUBLIC_OFFICES.article()).isEqualTo("Kieswet V 3(1)");
        assertThat(RESIDENCE_EXTRACT.article()).isEqualTo("Kieswet V 3(4)");
        for (AppointmentDocument document : AppointmentDocument.values()) {
            assertThat(document.detail()).startsWith("een ");
        }
    }
}
