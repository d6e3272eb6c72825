package nl.zetel.server.appointment.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zetel.law.appointment.Credentials;
import nl.zetel.law.eligibility.Assessment;
import nl.zetel.law.eligibility.MembershipAssessment;
import nl.zetel.law.eligibility.Reason;
import nl.zetel.law.eligibility.ReasonCode;
import nl.zetel.server.appointment.domain.AdmissionDecision.Decision;
import nl.zetel.server.appointment.domain.Appointment;
import nl.zetel.server.appointment.domain.AppointmentState;
import nl.zetel.server.document.application.Documents;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Letters after a corrected result: list 1 loses its ninth seat to the ninth candidate of list 2 (Kieswet V 9). */
class CorrectedAppointmentsTest {

    private final Chamber chamber = new Chamber();

    @AfterEach
    void close() {
        chamber.close();
    }

    @Test
    void whoIsElectedNowAndWhoNoLongerIsGetALetterAndTheCouncilANotice() {
        List<Stored<Appointment>> all = chamber.writesLetters();
        String ninth = all.get(8).id();
        chamber.corrects(8);

        List<Stored<Appointment>> written = chamber.writesCorrections(Chamber.RESULT);

        assertThat(written).hasSize(2);
        assertThat(chamber.state(ninth)).isEqualTo(AppointmentState.LAPSED);
        assertThat(written.get(0).id()).isEqualTo(ninth);
        assertThat(written.get(1).value().who().is(2, 9)).isTrue();
        assertThat(written.get(1).value().seat())
                .as("the seat that is free now")
                .isEqualTo(9);
        assertThat(chamber.state(written.get(1).id())).isEqualTo(AppointmentState.PENDING);
        assertThat(text(written.get(0).value().lapse().orElseThrow().documentId()))
                .contains("vervallen", "Kieswet V 9", "kandidaat 9", "niet gekozen");
        assertThat(documents("appointment-notice")).hasSize(2);
        assertThat(text(documents("appointment-notice").get(1)))
                .contains("Benoeming vervallen", "Groep 2", "V 9, derde lid");
        assertThat(chamber.open()).as("no seat fell vacant").isEmpty();
        refused(ProblemCode.WRONG_STATE, () -> chamber.writesCorrections(Chamber.RESULT));
        refused(ProblemCode.WRONG_STATE, () -> chamber.replies(ninth, Appointments.Reply.ACCEPTANCE, Chamber.RESULT));
    }

    @Test
    void withoutAnotherResultThereIsNothingToWrite() {
        refused(ProblemCode.WRONG_STATE, () -> chamber.writesCorrections(Chamber.RESULT));
        chamber.writesLetters();
        refused(ProblemCode.WRONG_STATE, () -> chamber.writesCorrections(Chamber.RESULT));
    }

    @Test
    void whoWasAdmittedStaysAndTheCouncilIsAsked() {
        List<Stored<Appointment>> all = chamber.writesLetters();
        chamber.bench.at("2018-03-27T12:00:00+02:00");
        chamber.seats(all.get(8).id(), Chamber.ADMISSION, Chamber.ADMISSION);
        chamber.corrects(8);

        refused(ProblemCode.WRONG_STATE, () -> chamber.writesCorrections(Chamber.RESULT));
        assertThat(chamber.state(all.get(8).id())).isEqualTo(AppointmentState.ADMITTED);
    }

    @Test
    void refusedBecauseOfTheResultOpensNoVacancyAndIsAppointedAgainIfElectedAgain() {
        List<Stored<Appointment>> all = chamber.writesLetters();
        chamber.bench.at("2018-03-27T12:00:00+02:00");
        refusesForTheResult(all.get(7).id());
        refusesForTheResult(all.get(8).id());
        assertThat(chamber.open()).isEmpty();
        chamber.corrects(8);

        List<Stored<Appointment>> written = chamber.writesCorrections(Chamber.RESULT);

        assertThat(chamber.state(all.get(8).id())).isEqualTo(AppointmentState.LAPSED);
        assertThat(written)
                .filteredOn(each -> each.value().lapse().isEmpty())
                .extracting(each ->
                        each.value().who().list() * 100 + each.value().who().candidate())
                .containsExactlyInAnyOrder(108, 209);
        assertThat(written)
                .filteredOn(each -> each.value().who().is(1, 8))
                .singleElement()
                .satisfies(again -> {
                    assertThat(again.value().seat()).isEqualTo(8);
                    assertThat(again.value().attempt()).isEqualTo(1);
                });
    }

    private void refusesForTheResult(String id) {
        chamber.replies(id, Appointments.Reply.ACCEPTANCE, Chamber.ADMISSION);
        chamber.handsIn(id, Chamber.ADMISSION);
        chamber.bench.as("anna", "clerk");
        Reason reason = new Reason(ReasonCode.OF_AGE, "Gemeentewet 10", "proef");
        chamber.bench.does(() -> chamber.admissions()
                .examined(
                        chamber.election,
                        id,
                        new Admissions.Declared(Set.of(), Credentials.Dispute.ELECTION, false),
                        new MembershipAssessment(new Assessment(reason.outcome(), List.of(reason)), Optional.empty())));
        chamber.admits(id, Decision.REFUSE, Chamber.ADMISSION, "De uitslag is onjuist vastgesteld");
    }

    private String text(String documentId) {
        Documents documents = chamber.bench.bean(Documents.class);
        return chamber.bench.does(() -> new String(
                documents.content(documents.get(chamber.election, documentId)),
                java.nio.charset.StandardCharsets.UTF_8));
    }

    private List<String> documents(String kind) {
        return chamber
                .bench
                .does(() -> chamber.bench.bean(Documents.class).page(chamber.election, PageRequest.of(100, null)))
                .items()
                .stream()
                .filter(document -> document.value().kind().equals(kind))
                .map(Stored::id)
                .toList();
    }

    private static void refused(ProblemCode code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
