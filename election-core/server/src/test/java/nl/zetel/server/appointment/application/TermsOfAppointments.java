package nl.zetel.server.appointment.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.zetel.law.eligibility.ReasonCode;
import nl.zetel.server.StandingClock;
import nl.zetel.server.Tried;
import nl.zetel.server.appointment.application.Appointments.Reply;
import nl.zetel.server.appointment.domain.AdmissionDecision.Decision;

/** The terms from letters of appointment to the new council, each begun by what was done before it. */
public final class TermsOfAppointments implements AutoCloseable {

    private final StandingClock clock = new StandingClock();
    private final Chamber elected = new Chamber(clock);
    private final Chamber written = new Chamber(clock);

    /** Operations that are tried, by their identifiers. */
    public Map<String, Tried> operations() {
        List<String> letters =
                written.writesLetters().stream().map(each -> each.id()).toList();
        String vacancy = refused(letters.get(1));
        String young = deferred(letters.get(2));
        return Map.of(
                "writeAppointmentLetters",
                tried(elected, () -> elected.appointments().writeLetters(elected.election, today(), List.of(), "")),
                "replyToAppointment",
                tried(
                        written,
                        () -> written.appointments()
                                .reply(written.election, letters.get(0), Reply.ACCEPTANCE, today())),
                "lapseAppointment",
                tried(written, () -> written.appointments().lapse(written.election, letters.get(0))),
                "fillVacancy",
                tried(
                        written,
                        () -> written.vacancies()
                                .fill(written.election, vacancy, new Vacancies.Filling(today(), List.of(), false, ""))),
                "decideAdmission",
                tried(written, () -> {
                    written.bench.as("bert", "verifier");
                    written.admissions().decide(written.election, young, Decision.ADMIT, today(), "Oud genoeg");
                }),
                "installCouncil",
                tried(written, () -> written.council().install(written.election, today())));
    }

    /** The second elected refuses on 26 March, so that a seat falls vacant. */
    private String refused(String id) {
        clock.set("2018-03-26T12:00:00+02:00");
        written.replies(id, Reply.REFUSAL, LocalDate.of(2018, 3, 26));
        return written.open().get(0).id();
    }

    /** The third elected reaches the age on 10 April. */
    private String deferred(String id) {
        written.replies(id, Reply.ACCEPTANCE, Chamber.RESULT);
        written.handsIn(id, Chamber.RESULT);
        written.examines(id, ReasonCode.UNDER_AGE);
        written.admits(id, Decision.DEFER, LocalDate.of(2018, 3, 26), "");
        return id;
    }

    private LocalDate today() {
        return clock.today();
    }

    private Tried tried(Chamber chamber, Runnable work) {
        return new Tried(chamber.bench, clock, work);
    }

    @Override
    public void close() {
        elected.close();
        written.close();
    }
}
