package nl.zetel.server.appointment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import nl.zetel.law.appointment.AppointmentLetter;
import nl.zetel.law.calendar.AppointmentTerms;
import nl.zetel.server.appointment.application.Appointments.Sitting;
import nl.zetel.server.appointment.domain.Appointment;
import nl.zetel.server.appointment.domain.AppointmentState;
import nl.zetel.server.appointment.domain.Candidacy;
import nl.zetel.server.appointment.domain.Lapse;
import nl.zetel.server.clock.Amsterdam;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.result.application.Results;
import nl.zetel.server.result.domain.EstablishedResult;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Stored;

/** Letters after a corrected result (Kieswet V 9): to who is elected now, and to who no longer is. */
@ApplicationScoped
@Transactional
public class CorrectedAppointments {

    private static final String ARTICLE = "Kieswet V 9";

    @Inject
    AppointmentRecords records;

    @Inject
    AppointmentWriter writer;

    @Inject
    ListedPersons persons;

    @Inject
    Letters letters;

    @Inject
    Results results;

    @Inject
    Elections elections;

    @Inject
    CurrentActor current;

    /**
     * Writes the letters that a corrected result asks for, and the notice to the council: no later than the day after it was
     * established. Who was admitted stays a member; who was not admitted and is elected again is appointed again.
     *
     * @param lateReason why they are later; blank if they are not
     * @return appointments that lapsed, then new ones
     * @throws ProblemException if no letters were written before, the result asks for none, or somebody was admitted who is no
     *     longer elected
     */
    public List<Stored<Appointment>> write(
            String electionId, LocalDate date, List<Sitting> sitting, String lateReason) {
        Election election = elections.get(electionId).value();
        EstablishedResult result = results.requireEstablished(electionId, election, ARTICLE);
        LocalDate decided = Amsterdam.at(result.establishedAt().toInstant()).toLocalDate();
        List<Stored<Appointment>> standing = standing(electionId);
        List<Stored<Appointment>> gone = gone(electionId, standing, result);
        List<Sitting> come = come(electionId, standing, result);
        if (gone.isEmpty() && come.isEmpty()) {
            throw ProblemException.notNow(
                    ARTICLE,
                    "Iedereen die volgens deze uitslag is gekozen, is benoemd",
                    Possible.instead("Er zijn geen brieven nodig"));
        }
        writer.requireInTime(election, decided, date, lateReason);
        List<Stored<Appointment>> lapsed = gone.stream()
                .map(each -> lapse(electionId, election, each, date, result))
                .toList();
        List<Stored<Appointment>> written = appoint(
                electionId,
                come,
                lapsed,
                new AppointmentLetter(decided, date, AppointmentTerms.Kind.NEW_COUNCIL, false),
                sitting);
        letters.correction(electionId, election, lapsed, written);
        List<Stored<Appointment>> all = new ArrayList<>(lapsed);
        all.addAll(written);
        return all;
    }

    /** The newest appointment to every seat, as far as it did not lapse. */
    private List<Stored<Appointment>> standing(String electionId) {
        List<Stored<Appointment>> all = records.newest(electionId);
        if (all.isEmpty()) {
            throw ProblemException.notNow(
                    ARTICLE,
                    "Er zijn nog geen benoemingsbrieven om te herzien",
                    Possible.instead("Maak de brieven van deze uitslag (letters)"));
        }
        return all.stream().filter(each -> each.value().lapse().isEmpty()).toList();
    }

    private List<Stored<Appointment>> gone(
            String electionId, List<Stored<Appointment>> standing, EstablishedResult result) {
        List<Stored<Appointment>> gone = standing.stream()
                .filter(each ->
                        !each.value().succeeds() && !isElected(each.value().who(), result))
                .toList();
        String admitted = gone.stream()
                .filter(each -> isAdmitted(records.state(electionId, each.value())))
                .map(each -> each.value().who().displayName())
                .collect(Collectors.joining(", "));
        if (!admitted.isEmpty()) {
            throw ProblemException.notNow(
                    "Kieswet V 5",
                    "Toegelaten, maar volgens deze uitslag niet gekozen: " + admitted,
                    Possible.after(
                            "Een toelating vervalt niet door een uitslag: leg eerst aan de raad voor wat er met hun"
                                    + " lidmaatschap gebeurt"));
        }
        return gone;
    }

    private static boolean isAdmitted(AppointmentState state) {
        return switch (state) {
            case ADMITTED, MEMBER, ON_LEAVE, ENDED -> true;
            case PENDING, ACCEPTED, REFUSED, DEEMED_REFUSED, WITHDRAWN, DEFERRED, NOT_ADMITTED, LAPSED -> false;
        };
    }

    private static boolean isElected(Candidacy who, EstablishedResult result) {
        return result.lists().stream()
                .filter(list -> list.number() == who.list())
                .flatMap(list -> list.elected().stream())
                .anyMatch(each -> each.position() == who.candidate());
    }

    /** Who is elected and was never appointed, or was not admitted because of the result. */
    private List<Sitting> come(String electionId, List<Stored<Appointment>> standing, EstablishedResult result) {
        List<Stored<Appointment>> all = records.all(electionId);
        List<Sitting> come = new ArrayList<>();
        for (EstablishedResult.ListResult list : result.lists()) {
            for (EstablishedResult.ElectedCandidate each : list.elected()) {
                boolean appointed = all.stream()
                        .filter(one -> one.value().who().is(list.number(), each.position()))
                        .anyMatch(one -> !isOpenAgain(electionId, standing, one));
                if (!appointed) {
                    come.add(new Sitting(list.number(), each.position()));
                }
            }
        }
        return come;
    }

    private boolean isOpenAgain(
            String electionId, List<Stored<Appointment>> standing, Stored<Appointment> appointment) {
        return appointment.value().lapse().isPresent()
                || records.state(electionId, appointment.value()) == AppointmentState.NOT_ADMITTED
                        && appointment.value().disputesResult()
                        && standing.stream().anyMatch(each -> each.id().equals(appointment.id()));
    }

    private Stored<Appointment> lapse(
            String electionId,
            Election election,
            Stored<Appointment> before,
            LocalDate date,
            EstablishedResult result) {
        String document = letters.lapsed(
                electionId,
                election,
                before,
                date,
                persons.candidate(
                        electionId,
                        before.value().who().list(),
                        before.value().who().candidate()));
        Lapse lapse = new Lapse(date, result.resultId(), document, current.user());
        return records.change(
                electionId,
                "appointment-lapsed",
                ARTICLE,
                before,
                before.value().lapsed(lapse),
                "");
    }

    private List<Stored<Appointment>> appoint(
            String electionId,
            List<Sitting> come,
            List<Stored<Appointment>> lapsed,
            AppointmentLetter letter,
            List<Sitting> sitting) {
        Iterator<Integer> free = freeSeats(lapsed).iterator();
        List<Stored<Appointment>> written = new ArrayList<>();
        for (Sitting each : come) {
            Candidacy who = persons.candidacy(electionId, each.list(), each.candidate());
            int seat = seatOf(electionId, who, free);
            written.add(writer.appoint(
                    electionId,
                    new AppointmentWriter.Order(
                            seat,
                            attempts(electionId, seat),
                            who,
                            new AppointmentLetter(letter.decided(), letter.date(), letter.kind(), who.represented()),
                            sitting.contains(each),
                            "")));
        }
        return written;
    }

    private static List<Integer> freeSeats(List<Stored<Appointment>> lapsed) {
        return lapsed.stream().map(each -> each.value().seat()).sorted().toList();
    }

    /** Who was not admitted keeps the seat; others get those of who lapsed, and then seats that nobody had. */
    private int seatOf(String electionId, Candidacy who, Iterator<Integer> free) {
        return records.all(electionId).stream()
                .map(Stored::value)
                .filter(each -> each.who().is(who.list(), who.candidate())
                        && each.lapse().isEmpty())
                .map(Appointment::seat)
                .findFirst()
                .orElseGet(() -> free.hasNext()
                        ? free.next()
                        : records.all(electionId).stream()
                                        .mapToInt(each -> each.value().seat())
                                        .max()
                                        .orElse(0)
                                + 1);
    }

    private int attempts(String electionId, int seat) {
        return (int) records.all(electionId).stream()
                .filter(each -> each.value().seat() == seat)
                .count();
    }
}
