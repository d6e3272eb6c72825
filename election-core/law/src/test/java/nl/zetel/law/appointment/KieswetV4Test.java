package nl.zetel.law.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zetel.api.MunicipalityCode;
import nl.zetel.api.PartialDate;
import nl.zetel.api.person.Address;
import nl.zetel.api.person.Nationality;
import nl.zetel.api.person.Person;
import nl.zetel.api.person.PersonName;
import nl.zetel.api.person.Residence;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.Ruleset;
import nl.zetel.law.Step;
import nl.zetel.law.appointment.Credentials.Dispute;
import nl.zetel.law.appointment.CredentialsProposal.Proposal;
import nl.zetel.law.eligibility.Admission;
import nl.zetel.law.eligibility.MembershipAssessment;
import nl.zetel.law.eligibility.MembershipEligibility;
import nl.zetel.law.eligibility.Office;
import nl.zetel.law.eligibility.Outcome;
import org.junit.jupiter.api.Test;

@LegalBasis({
    "Kieswet V 1(3)",
    "Kieswet V 4(1)",
    "Kieswet V 4(2)",
    "Kieswet V 4(3)",
    "Kieswet V 10",
    "Kieswet V 12",
    "Kieswet V 13"
})
class KieswetV4Test {

    private static final MunicipalityCode HERE = new MunicipalityCode("1701");
    private static final Admission NEW_COUNCIL =
            Admission.toNewCouncil(HERE, LocalDate.of(2018, 3, 27), LocalDate.of(2018, 3, 29));
    private static final Set<AppointmentDocument> COMPLETE =
            Set.of(AppointmentDocument.PUBLIC_OFFICES, AppointmentDocument.REGISTER_EXTRACT);

    @Test
    void whoMeetsEverythingIsAdmitted() {
        CredentialsProposal proposal = examine(Acceptance.State.ACCEPTED, COMPLETE, adult());
        assertThat(proposal.proposal()).isEqualTo(Proposal.ADMIT);
        assertThat(proposal.deferredUntil()).isEmpty();
        assertThat(proposal.items())
                .allSatisfy(item -> assertThat(item.outcome()).isEqualTo(Outcome.YES));
        assertThat(proposal.items())
                .extracting(CheckItem::code)
                .startsWith("NOTICE_RECEIVED", "ACCEPTED", "DOCUMENTS_COMPLETE")
                .contains("OF_AGE", "RESIDENT", "COMPATIBLE");
        assertThat(proposal.steps()).extracting(Step::article).containsExactly("Kieswet V 12", "Kieswet V 13(1)");
    }

    @Test
    void whileTheAcceptanceOrADocumentIsAwaitedNothingIsDecided() {
        assertThat(examine(Acceptance.State.PENDING, COMPLETE, adult()).proposal())
                .isEqualTo(Proposal.UNDECIDED);
        CredentialsProposal incomplete =
                examine(Acceptance.State.ACCEPTED, Set.of(AppointmentDocument.PUBLIC_OFFICES), adult());
        assertThat(incomplete.proposal()).isEqualTo(Proposal.UNDECIDED);
        assertThat(incomplete.items()).extracting(CheckItem::code).contains("MISSING_REGISTER_EXTRACT");
        assertThat(incomplete.items())
                .extracting(CheckItem::detail)
                .contains("Er ontbreekt een gewaarmerkt afschrift uit de basisregistratie personen met woonplaats,"
                        + " geboortedatum en geboorteplaats.");
        Credentials withoutNotice = new Credentials(
                Ruleset.R2018,
                false,
                Acceptance.State.ACCEPTED,
                AppointedPerson.NEW_MEMBER,
                COMPLETE,
                adult(),
                false,
                Dispute.NONE);
        assertThat(CredentialsExamination.examine(withoutNotice).proposal()).isEqualTo(Proposal.UNDECIDED);
    }

    @Test
    void whoDidNotAcceptIsNotAdmitted() {
        for (Acceptance.State state :
                List.of(Acceptance.State.REFUSED, Acceptance.State.DEEMED_REFUSED, Acceptance.State.WITHDRAWN)) {
            assertThat(examine(state, COMPLETE, adult()).proposal()).isEqualTo(Proposal.REFUSE);
        }
    }

    @Test
    void aMinorIsDeferredUntilTheEighteenthBirthday() {
        CredentialsProposal proposal = examine(Acceptance.State.ACCEPTED, COMPLETE, born("2000-06-01"));
        assertThat(proposal.proposal()).isEqualTo(Proposal.DEFER);
        assertThat(proposal.deferredUntil()).contains(LocalDate.of(2018, 6, 1));
        assertThat(proposal.steps()).extracting(Step::article).containsExactly("Kieswet V 4(1)");
    }

    @Test
    void whoIsEighteenByTheFirstMeetingIsAdmitted() {
        assertThat(examine(Acceptance.State.ACCEPTED, COMPLETE, born("2000-03-29"))
                        .proposal())
                .isEqualTo(Proposal.ADMIT);
        assertThat(examine(Acceptance.State.ACCEPTED, COMPLETE, born("2000-03-30"))
                        .proposal())
                .isEqualTo(Proposal.DEFER);
    }

    @Test
    void aMinorWhoDidNotAcceptIsNotDeferred() {
        CredentialsProposal proposal = examine(Acceptance.State.REFUSED, COMPLETE, born("2000-06-01"));
        assertThat(proposal.proposal()).isEqualTo(Proposal.REFUSE);
        assertThat(proposal.deferredUntil()).isEmpty();
    }

    @Test
    void aMinorWhoseDocumentsAreAwaitedIsUndecided() {
        assertThat(examine(Acceptance.State.ACCEPTED, Set.of(), born("2000-06-01"))
                        .proposal())
                .isEqualTo(Proposal.UNDECIDED);
    }

    @Test
    void anIncompatibleOfficeRefusesAndTheReasonsAreTold() {
        MembershipAssessment mayor =
                MembershipEligibility.assess(person("1980-01-01"), NEW_COUNCIL.withOffices(Set.of(Office.MAYOR)));
        CredentialsProposal proposal = examine(Acceptance.State.ACCEPTED, COMPLETE, mayor);
        assertThat(proposal.proposal()).isEqualTo(Proposal.REFUSE);
        assertThat(proposal.steps())
                .extracting(Step::article)
                .containsExactly("Kieswet V 12", "Kieswet V 13(1)", "Kieswet V 13(2)", "Kieswet V 10");
    }

    @Test
    void disputesAreForTheCouncilExceptThoseOutsideTheExamination() {
        assertThat(disputed(Dispute.CREDENTIALS, false)).isEqualTo(Proposal.UNDECIDED);
        assertThat(disputed(Dispute.ELECTION, false)).isEqualTo(Proposal.UNDECIDED);
        assertThat(disputed(Dispute.ELECTION, true)).isEqualTo(Proposal.ADMIT);
        assertThat(disputed(Dispute.LISTS, false)).isEqualTo(Proposal.ADMIT);
        assertThat(disputed(Dispute.LISTS, true)).isEqualTo(Proposal.ADMIT);
    }

    @Test
    void aDisputeOutsideTheExaminationIsNamedWithItsArticle() {
        assertThat(items(Dispute.NONE, false)).noneMatch(item -> item.code().startsWith("DISPUTE"));
        assertThat(items(Dispute.LISTS, false))
                .filteredOn(item -> item.code().equals("DISPUTE_LISTS_OUTSIDE"))
                .extracting(CheckItem::article)
                .containsExactly("Kieswet V 4(2)");
        assertThat(items(Dispute.ELECTION, true))
                .filteredOn(item -> item.code().equals("DISPUTE_ELECTION_OUTSIDE"))
                .extracting(CheckItem::article)
                .containsExactly("Kieswet V 4(3)");
    }

    private static Proposal disputed(Dispute dispute, boolean midTerm) {
        return disputedBefore(dispute, midTerm).proposal();
    }

    private static List<CheckItem> items(Dispute dispute, boolean midTerm) {
        return disputedBefore(dispute, midTerm).items();
    }

    private static CredentialsProposal disputedBefore(Dispute dispute, boolean midTerm) {
        return CredentialsExamination.examine(new Credentials(
                Ruleset.R2018,
                true,
                Acceptance.State.ACCEPTED,
                AppointedPerson.NEW_MEMBER,
                COMPLETE,
                adult(),
                midTerm,
                dispute));
    }

    private static CredentialsProposal examine(
            Acceptance.State acceptance, Set<AppointmentDocument> documents, MembershipAssessment membership) {
        return CredentialsExamination.examine(new Credentials(
                Ruleset.R2018,
                true,
                acceptance,
                AppointedPerson.NEW_MEMBER,
                documents,
                membership,
                false,
                Dispute.NONE));
    }

    private static MembershipAssessment adult() {
        return born("1980-01-01");
    }

    private static MembershipAssessment born(String date) {
        return MembershipEligibility.assess(person(date), NEW_COUNCIL);
    }

    private static Person person(String birth) {
        return Person.named(PersonName.of("Anna", "A.", "", "Voorbeeld"), PartialDate.parse(birth))
                .nationalities(List.of(Nationality.of(Nationality.DUTCH)))
                .residence(new Residence(
                        Residence.Kind.ADDRESS,
                        Optional.of(HERE),
                        "Westerveld",
                        Optional.of(PartialDate.parse("2010-01-01")),
                        Optional.of(new Address("Dorpsstraat", "1", "7981AB", "Diever", "NL")),
                        false,
                        false))
                .build();
    }
}
