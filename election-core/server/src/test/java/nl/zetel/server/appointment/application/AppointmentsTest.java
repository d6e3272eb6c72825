package nl.zetel.server.appointment.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.appointment.CredentialsProposal.Proposal;
import nl.zetel.law.appointment.PassOverGround;
import nl.zetel.law.appointment.SuccessionOutcome;
import nl.zetel.law.appointment.Vacancy;
import nl.zetel.law.calendar.AppointmentTerms;
import nl.zetel.law.eligibility.ReasonCode;
import nl.zetel.server.appointment.application.Appointments.Reply;
import nl.zetel.server.appointment.domain.AdmissionDecision.Decision;
import nl.zetel.server.appointment.domain.Appointment;
import nl.zetel.server.appointment.domain.AppointmentState;
import nl.zetel.server.appointment.domain.Leave;
import nl.zetel.server.appointment.domain.Oath;
import nl.zetel.server.appointment.domain.SeatVacancy;
import nl.zetel.server.document.application.Documents;
import nl.zetel.server.gazette.application.GazetteNotices;
import nl.zetel.server.gazette.domain.GazetteNotice;
import nl.zetel.server.gazette.domain.NoticeKind;
import nl.zetel.server.nomination.application.AwaitedLists;
import nl.zetel.server.nomination.application.RecordedPapers;
import nl.zetel.server.numbering.domain.PrintedName;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.store.Stored;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AppointmentsTest {

    private static final LocalDate ASKED = LocalDate.of(2019, 2, 1);
    private static final LocalDate REPLACED = LocalDate.of(2019, 2, 8);
    private static final LocalDate RETURNS = LocalDate.of(2019, 2, 2).plusWeeks(16);

    private static final LocalDate LAST_DAY = LocalDate.of(2018, 4, 3);

    private final Chamber chamber = new Chamber();

    @AfterEach
    void close() {
        chamber.close();
    }

    @Test
    void letters_of_23_march_can_be_accepted_until_3_april_because_the_tenth_day_is_easter_monday() {
        List<Stored<Appointment>> all = chamber.writesLetters();

        assertThat(all).hasSize(17);
        assertThat(all.get(0).value().letter().kind()).isEqualTo(AppointmentTerms.Kind.NEW_COUNCIL);
        byte[] letter = chamber.bench.does(
                () -> chamber.appointments().letter(chamber.election, all.get(0).id()));
        assertThat(new String(letter, StandardCharsets.UTF_8))
                .contains("dinsdag 3 april 2018")
                .contains("A. (Aad) van Proef1")
                .contains("een ondertekende verklaring met alle openbare betrekkingen");
        assertThatThrownBy(chamber::writesLetters)
                .hasMessageStartingWith("De benoemingsbrieven van 23 maart 2018 zijn gemaakt. Dit kan niet meer. ")
                .hasMessageContaining("(corrections)");
    }

    @Test
    void letters_follow_the_result_at_once() {
        chamber.withoutResult();
        assertThatThrownBy(chamber::writesLetters)
                .hasMessageStartingWith("De uitslag van deze verkiezing is nog niet vastgesteld. ")
                .hasMessageEndingWith("; daarna kan dit (volgens de kalender vanaf 23 maart 2018 10.00 uur)");
    }

    @Test
    void letters_later_than_the_law_wants_need_a_reason() {
        chamber.bench.at("2018-03-27T09:00:00+02:00");
        LocalDate late = LocalDate.of(2018, 3, 27);

        assertProblem(
                ProblemCode.DEADLINE_PASSED,
                () -> chamber.bench.does(
                        () -> chamber.appointments().writeLetters(chamber.election, late, List.of(), "")));
        assertThat(chamber.bench.does(
                        () -> chamber.appointments().writeLetters(chamber.election, late, List.of(), "Drukker ziek")))
                .hasSize(17);
    }

    @Test
    void an_acceptance_counts_until_the_last_day_and_not_after_it() {
        List<Stored<Appointment>> all = chamber.writesLetters();
        chamber.bench.at("2018-04-04T09:00:00+02:00");

        chamber.replies(all.get(0).id(), Reply.ACCEPTANCE, LAST_DAY);
        assertProblem(
                ProblemCode.DEADLINE_PASSED,
                () -> chamber.replies(all.get(1).id(), Reply.ACCEPTANCE, LAST_DAY.plusDays(1)));

        assertThat(chamber.state(all.get(0).id())).isEqualTo(AppointmentState.ACCEPTED);
        assertThat(chamber.state(all.get(1).id())).isEqualTo(AppointmentState.DEEMED_REFUSED);
    }

    @Test
    void silence_opens_the_seat_only_after_the_term() {
        String id = chamber.writesLetters().get(0).id();
        chamber.bench.at("2018-04-03T23:00:00+02:00");
        assertThatThrownBy(() -> lapse(id))
                .hasMessage("De benoemde kan tot en met 3 april 2018 antwoorden. Dit kan vanaf 4 april 2018");

        chamber.bench.at("2018-04-04T00:00:01+02:00");
        lapse(id);

        assertThat(chamber.open())
                .singleElement()
                .satisfies(
                        vacancy -> assertThat(vacancy.value().ground()).isEqualTo(SeatVacancy.Ground.DEEMED_REFUSED));
        assertProblem(ProblemCode.WRONG_STATE, () -> lapse(id));
    }

    @Test
    void a_reply_cannot_be_dated_ahead() {
        String id = chamber.writesLetters().get(0).id();
        assertProblem(
                ProblemCode.INVALID_CONTENT, () -> chamber.replies(id, Reply.ACCEPTANCE, LocalDate.of(2018, 3, 24)));
    }

    @Test
    void after_a_refusal_the_next_of_the_list_follows_and_everybody_before_is_passed_over_with_the_reason() {
        List<Stored<Appointment>> all = chamber.writesLetters();
        chamber.bench.at("2018-03-26T10:00:00+02:00");
        chamber.replies(all.get(1).id(), Reply.REFUSAL, LocalDate.of(2018, 3, 25));
        String vacancy = chamber.open().get(0).id();

        SuccessionOutcome outcome =
                chamber.bench.does(() -> chamber.vacancies().proposal(chamber.election, vacancy, List.of()));
        assertThat(outcome).isInstanceOfSatisfying(SuccessionOutcome.Successor.class, successor -> {
            assertThat(successor.list()).isEqualTo(1);
            assertThat(successor.candidate()).isEqualTo(10);
        });
        assertThat(outcome.passedOver())
                .extracting(passed -> passed.ground())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 9)
                        .mapToObj(position -> position == 2 ? PassOverGround.D : PassOverGround.E)
                        .toList());

        Stored<Appointment> successor = chamber.fills(vacancy, LocalDate.of(2018, 3, 26));
        assertThat(successor.value().who().candidate()).isEqualTo(10);
        assertThat(successor.value().seat()).isEqualTo(2);
        assertThat(successor.value().letter().kind()).isEqualTo(AppointmentTerms.Kind.NEW_COUNCIL);
        assertProblem(ProblemCode.WRONG_STATE, () -> chamber.fills(vacancy, LocalDate.of(2018, 3, 26)));
    }

    @Test
    @LegalBasis("Kieswet W 7(1)")
    void each_appointment_to_an_open_seat_is_announced_once_and_nobody_else_with_it() {
        RecordedPapers none = (RecordedPapers) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {RecordedPapers.class}, (proxy, method, arguments) -> null);
        chamber.bench.with(RecordedPapers.class, none);
        chamber.bench.with(AwaitedLists.class, (AwaitedLists) (election, list) -> false);
        GazetteNotices notices = chamber.bench.bean(GazetteNotices.class);
        List<Stored<Appointment>> all = chamber.writesLetters();
        assertProblem(ProblemCode.WRONG_STATE, () -> notices.prepare(chamber.election, NoticeKind.APPOINTMENTS, ""));
        chamber.replies(all.get(0).id(), Reply.REFUSAL, Chamber.RESULT);
        Stored<Appointment> first = chamber.fills(chamber.open().get(0).id(), Chamber.RESULT);
        Stored<GazetteNotice> notice =
                chamber.bench.does(() -> notices.prepare(chamber.election, NoticeKind.APPOINTMENTS, ""));
        assertThat(notice.value().subjects()).containsExactly(first.id());
        Documents documents = chamber.bench.bean(Documents.class);
        String page = new String(
                documents.content(documents.get(chamber.election, notice.value().documentId())),
                StandardCharsets.UTF_8);
        assertThat(page)
                .contains(PrintedName.of(first.value().who().name()), "23 maart 2018", "artikel W 7, eerste lid")
                .doesNotContain(PrintedName.of(all.get(1).value().who().name()));
        chamber.bench.does(
                () -> notices.publish(chamber.election, notice.id(), "Gemeenteblad 2018, 5", Chamber.RESULT));
        assertThat(waiting(notices)).isZero();

        chamber.replies(all.get(1).id(), Reply.REFUSAL, Chamber.RESULT);
        Stored<Appointment> second = chamber.fills(chamber.open().get(1).id(), Chamber.RESULT);
        assertThat(waiting(notices)).isEqualTo(1);
        assertThat(chamber.bench
                        .does(() -> notices.prepare(chamber.election, NoticeKind.APPOINTMENTS, ""))
                        .value()
                        .subjects())
                .containsExactly(second.id());
    }

    private int waiting(GazetteNotices notices) {
        return notices.obligations(chamber.election).stream()
                .filter(obligation -> obligation.kind() == NoticeKind.APPOINTMENTS)
                .findFirst()
                .orElseThrow()
                .waiting();
    }

    @Test
    void a_successor_who_refuses_too_opens_the_same_vacancy_again() {
        List<Stored<Appointment>> all = chamber.writesLetters();
        chamber.replies(all.get(0).id(), Reply.REFUSAL, Chamber.RESULT);
        String vacancy = chamber.open().get(0).id();
        Stored<Appointment> first = chamber.fills(vacancy, Chamber.RESULT);

        chamber.replies(first.id(), Reply.REFUSAL, Chamber.RESULT);

        assertThat(chamber.open()).hasSize(1);
        assertThat(chamber.fills(vacancy, Chamber.RESULT).value().who().candidate())
                .isEqualTo(11);
    }

    @Test
    void who_declared_not_to_want_it_is_passed_over_until_that_is_taken_back() {
        List<Stored<Appointment>> all = chamber.writesLetters();
        chamber.replies(all.get(0).id(), Reply.REFUSAL, Chamber.RESULT);
        CandidateCircumstances circumstances = chamber.bench.bean(CandidateCircumstances.class);
        var declared = chamber.bench.does(() -> circumstances.declare(
                chamber.election,
                new nl.zetel.server.appointment.domain.DeclaredCircumstance(
                        1,
                        10,
                        nl.zetel.law.appointment.Circumstance.DOES_NOT_WANT,
                        Chamber.RESULT,
                        "brief",
                        java.util.Optional.empty())));

        assertThat(successor()).isEqualTo(11);
        chamber.bench.does(() -> circumstances.revoke(chamber.election, declared.id(), "bedacht zich"));
        assertThat(successor()).isEqualTo(10);
    }

    @Test
    void whoever_examined_the_credentials_does_not_record_the_councils_decision() {
        String id = accepted();
        chamber.handsIn(id, Chamber.RESULT);
        assertThat(chamber.examines(id, ReasonCode.OF_AGE)
                        .value()
                        .examination()
                        .orElseThrow()
                        .proposal())
                .isEqualTo(Proposal.ADMIT);

        chamber.bench.as("anna", "clerk", "verifier");
        assertProblem(
                ProblemCode.FOUR_EYES,
                () -> chamber.bench.does(
                        () -> chamber.admissions().decide(chamber.election, id, Decision.ADMIT, Chamber.RESULT, "")));
    }

    @Test
    void the_council_says_why_where_it_departs_from_the_proposal() {
        String id = accepted();
        assertThat(chamber.examines(id, ReasonCode.OF_AGE)
                        .value()
                        .examination()
                        .orElseThrow()
                        .proposal())
                .as("without documents")
                .isEqualTo(Proposal.UNDECIDED);

        assertProblem(ProblemCode.INVALID_CONTENT, () -> chamber.admits(id, Decision.ADMIT, Chamber.RESULT, ""));
        chamber.admits(id, Decision.REFUSE, Chamber.RESULT, "De stukken ontbreken");

        assertThat(chamber.state(id)).isEqualTo(AppointmentState.NOT_ADMITTED);
        assertThat(chamber.open().get(0).value().ground()).isEqualTo(SeatVacancy.Ground.NOT_ADMITTED);
    }

    @Test
    void somebody_of_seventeen_is_admitted_from_the_birthday_on() {
        String id = accepted();
        chamber.handsIn(id, Chamber.RESULT);
        chamber.examines(id, ReasonCode.UNDER_AGE);
        chamber.admits(id, Decision.DEFER, Chamber.RESULT, "");
        assertThat(chamber.state(id)).isEqualTo(AppointmentState.DEFERRED);

        chamber.bench.at("2018-04-10T12:00:00+02:00");
        chamber.examines(id, ReasonCode.OF_AGE);
        assertProblem(
                ProblemCode.TOO_EARLY, () -> chamber.admits(id, Decision.ADMIT, LocalDate.of(2018, 4, 9), "toch"));
        chamber.admits(id, Decision.ADMIT, LocalDate.of(2018, 4, 10), "");
        assertThat(chamber.state(id)).isEqualTo(AppointmentState.ADMITTED);
    }

    @Test
    void a_step_before_or_after_its_turn_says_where_the_appointment_stands_and_what_leads_there() {
        String id = chamber.writesLetters().get(0).id();
        assertThatThrownBy(() -> swear(id))
                .hasMessage(
                        "De benoeming is nog niet aangenomen of geweigerd. Leg eerst het antwoord van de benoemde vast"
                                + " (replies); daarna kan dit");
        chamber.replies(id, Reply.ACCEPTANCE, Chamber.RESULT);
        assertThatThrownBy(() -> swear(id))
                .hasMessageStartingWith("De benoeming is op 23 maart 2018 aangenomen")
                .hasMessageEndingWith("De raad beslist eerst over de toelating (admissions); daarna kan dit");
        assertThatThrownBy(() -> chamber.replies(id, Reply.REFUSAL, Chamber.RESULT))
                .hasMessageContaining("Dit kan niet meer. Komt de benoemde voor de toelating op de aanneming terug");
        chamber.replies(id, Reply.WITHDRAWAL, Chamber.RESULT);
        assertThatThrownBy(() -> swear(id))
                .hasMessage(
                        "De benoemde is op de aanneming teruggekomen. Dit kan niet meer. In de plaats wordt voorzien door een"
                                + " opvolger te benoemen (vacancies)");
    }

    private void swear(String id) {
        chamber.bench.does(() -> chamber.appointments().swear(chamber.election, id, Chamber.RESULT, Oath.Form.OATH));
    }

    @Test
    void the_new_council_takes_over_on_29_march_if_more_than_half_is_admitted() {
        List<Stored<Appointment>> all = chamber.writesLetters();
        chamber.bench.at("2018-03-27T12:00:00+02:00");
        all.subList(0, 8).forEach(each -> chamber.seats(each.id(), Chamber.ADMISSION, Chamber.ADMISSION));
        assertThatThrownBy(() -> install(LocalDate.of(2018, 3, 28)))
                .hasMessageEndingWith("Dit kan vanaf 29 maart 2018");

        chamber.bench.at("2018-03-29T20:00:00+02:00");
        assertThatThrownBy(() -> install(Chamber.FIRST_MEETING))
                .hasMessageContaining("zitting houden. De raad laat eerst meer dan de helft van de 17 leden toe")
                .hasMessageEndingWith("nu 8; daarna kan dit");
        chamber.seats(all.get(8).id(), Chamber.FIRST_MEETING, Chamber.FIRST_MEETING);
        install(Chamber.FIRST_MEETING);

        assertThat(chamber.membersOn(LocalDate.of(2018, 3, 28))).isEmpty();
        assertThat(chamber.membersOn(Chamber.FIRST_MEETING)).hasSize(9);
        chamber.seats(all.get(9).id(), Chamber.FIRST_MEETING, Chamber.FIRST_MEETING);
        assertThat(chamber.membersOn(Chamber.FIRST_MEETING)).hasSize(10);
    }

    @Test
    void whoever_resigns_stays_until_the_successor_is_admitted() {
        List<Stored<Appointment>> all = chamber.installed();
        chamber.bench.at("2019-01-10T12:00:00+01:00");
        LocalDate resigned = LocalDate.of(2019, 1, 10);
        chamber.bench.does(
                () -> chamber.memberships().resign(chamber.election, all.get(0).id(), resigned, resigned));
        Stored<Appointment> successor = chamber.fills(chamber.open().get(0).id(), resigned);
        assertThat(successor.value().letter().kind()).isEqualTo(AppointmentTerms.Kind.LATER_VACANCY);
        assertThat(chamber.membersOn(resigned)).contains(101).doesNotContain(110);

        chamber.bench.at("2019-01-31T12:00:00+01:00");
        LocalDate admitted = LocalDate.of(2019, 1, 31);
        chamber.seats(successor.id(), LocalDate.of(2019, 1, 20), admitted);

        assertThat(chamber.membersOn(LocalDate.of(2019, 1, 30))).contains(101).doesNotContain(110);
        assertThat(chamber.membersOn(admitted))
                .contains(110)
                .doesNotContain(101)
                .hasSize(17);
    }

    @Test
    void a_replacement_sits_in_for_a_member_on_leave_and_goes_when_the_member_returns() {
        List<Stored<Appointment>> all = chamber.installed();
        Stored<Appointment> replacement = onLeaveAndReplaced(all.get(0).id());
        assertThat(replacement.value().letter().kind()).isEqualTo(AppointmentTerms.Kind.TEMPORARY_REPLACEMENT);

        assertThat(chamber.membersOn(ASKED)).contains(101);
        assertThat(chamber.membersOn(REPLACED)).contains(110).doesNotContain(101);
        assertThat(chamber.membersOn(RETURNS)).contains(101).doesNotContain(110);
    }

    @Test
    void the_replacement_of_a_replacement_goes_when_the_member_returns_too() {
        List<Stored<Appointment>> all = chamber.installed();
        Stored<Appointment> first = onLeaveAndReplaced(all.get(0).id());
        LocalDate resigned = LocalDate.of(2019, 3, 1);
        chamber.bench.at("2019-03-01T12:00:00+01:00");
        chamber.bench.does(() -> chamber.memberships().resign(chamber.election, first.id(), resigned, resigned));

        Stored<Appointment> second = chamber.fills(chamber.open().get(1).id(), resigned);
        chamber.seats(second.id(), resigned, resigned);

        assertThat(second.value().letter().kind()).isEqualTo(AppointmentTerms.Kind.TEMPORARY_REPLACEMENT);
        assertThat(chamber.membersOn(resigned)).contains(111).doesNotContain(110, 101);
        assertThat(chamber.membersOn(RETURNS)).contains(101).doesNotContain(110, 111);
    }

    @Test
    void a_replacement_who_gets_a_seat_is_replaced_for_the_rest_of_the_leave() {
        List<Stored<Appointment>> all = chamber.installed();
        onLeaveAndReplaced(all.get(0).id());
        LocalDate resigned = LocalDate.of(2019, 3, 1);
        chamber.bench.at("2019-03-01T12:00:00+01:00");
        String leaving = all.get(1).id();
        chamber.bench.does(() -> chamber.memberships().resign(chamber.election, leaving, resigned, resigned));

        Stored<Appointment> permanent = chamber.fills(chamber.open().get(1).id(), resigned);
        assertThat(permanent.value().who().candidate()).isEqualTo(10);
        chamber.seats(permanent.id(), resigned, resigned);

        assertThat(chamber.membersOn(resigned))
                .containsOnlyOnce(110)
                .doesNotContain(101, 102)
                .hasSize(16);
        Stored<SeatVacancy> rest = chamber.open().get(2);
        assertThat(rest.value().kind()).isEqualTo(Vacancy.Kind.TEMPORARY);
        assertThat(rest.value().seat()).isEqualTo(all.get(0).value().seat());
        Stored<Appointment> next = chamber.fills(rest.id(), resigned);
        assertThat(next.value().who().candidate())
                .as("who resigned ranks highest of those without a seat (W 2)")
                .isEqualTo(2);
        chamber.seats(next.id(), resigned, resigned);
        assertThat(chamber.membersOn(resigned)).contains(102, 110).hasSize(17);
        assertThat(chamber.membersOn(RETURNS))
                .contains(101, 110)
                .doesNotContain(102, 111)
                .hasSize(17);
    }

    /** A member is ill from the second of February 2019, and somebody sits in from the eighth. */
    private Stored<Appointment> onLeaveAndReplaced(String member) {
        chamber.bench.at("2019-02-01T12:00:00+01:00");
        Leave request = new Leave(
                Leave.Kind.ILLNESS,
                ASKED,
                true,
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                10,
                "anna",
                java.util.Optional.empty());
        chamber.bench.does(() -> chamber.memberships().requestLeave(chamber.election, member, request));
        assertProblem(ProblemCode.FOUR_EYES, () -> decideLeave(member, ASKED));
        chamber.bench.as("bert", "verifier");
        decideLeave(member, ASKED);
        chamber.bench.as("anna", "clerk");
        Stored<Appointment> replacement = chamber.fills(chamber.open().get(0).id(), ASKED);
        chamber.bench.at("2019-02-08T12:00:00+01:00");
        chamber.seats(replacement.id(), REPLACED, REPLACED);
        return replacement;
    }

    private String accepted() {
        String id = chamber.writesLetters().get(0).id();
        chamber.replies(id, Reply.ACCEPTANCE, Chamber.RESULT);
        return id;
    }

    private int successor() {
        String vacancy = chamber.open().get(0).id();
        SuccessionOutcome outcome =
                chamber.bench.does(() -> chamber.vacancies().proposal(chamber.election, vacancy, List.of()));
        return ((SuccessionOutcome.Successor) outcome).candidate();
    }

    private void lapse(String id) {
        chamber.bench.does(() -> chamber.appointments().lapse(chamber.election, id));
    }

    private void install(LocalDate day) {
        chamber.bench.does(() -> chamber.council().install(chamber.election, day));
    }

    private void decideLeave(String member, LocalDate day) {
        chamber.bench.does(() -> chamber.memberships().decideLeave(chamber.election, member, day));
    }

    private static void assertProblem(ProblemCode code, Runnable work) {
        Consumer<ProblemException> check = problem -> assertThat(problem.code()).isEqualTo(code);
        assertThatThrownBy(work::run).isInstanceOfSatisfying(ProblemException.class, check);
    }
}
