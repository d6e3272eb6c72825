package nl.zetel.server.appointment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.appointment.AppointmentLetter;
import nl.zetel.law.appointment.Replies;
import nl.zetel.law.calendar.DutchDate;
import nl.zetel.server.appointment.domain.Appointment;
import nl.zetel.server.appointment.domain.Candidacy;
import nl.zetel.server.appointment.domain.Membership;
import nl.zetel.server.appointment.domain.Papers;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.store.Stored;

/** Appoints somebody and writes the letter, after an election and to a vacancy alike. */
@ApplicationScoped
@Transactional
public class AppointmentWriter {

    @Inject
    AppointmentRecords records;

    @Inject
    ListedPersons persons;

    @Inject
    Letters letters;

    @Inject
    Elections elections;

    /**
     * Who is to be appointed.
     *
     * @param seat the seat
     * @param attempt how many were appointed to it before
     * @param who who
     * @param letter the letter
     * @param sitting whether they are a member now
     * @param vacancyId the vacancy that is filled; blank with the result
     */
    record Order(int seat, int attempt, Candidacy who, AppointmentLetter letter, boolean sitting, String vacancyId) {}

    Stored<Appointment> appoint(String electionId, Order order) {
        Appointment appointment = new Appointment(
                order.seat(),
                order.attempt(),
                order.who(),
                order.letter(),
                "",
                order.vacancyId(),
                Replies.NONE,
                new Papers(List.of(), order.sitting(), true, false),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Membership.NONE,
                Optional.empty());
        Stored<Appointment> stored = records.insert(electionId, "appointed", "Kieswet V 1(1)", appointment);
        String document = letters.letter(
                electionId,
                elections.get(electionId).value(),
                stored,
                persons.candidate(electionId, order.who().list(), order.who().candidate()));
        return records.written(stored, document);
    }

    /** @throws ProblemException if a letter of that date would be too early, or too late without a reason */
    void requireInTime(Election election, LocalDate decided, LocalDate date, String lateReason) {
        records.requireDay("/date", date, decided);
        LocalDate by = new CouncilTerms(election).appointment().lettersBy(decided);
        if (date.isAfter(by) && lateReason.isBlank()) {
            throw ProblemException.notNow(
                    "Kieswet V 1(1)",
                    "De brief gaat uiterlijk op " + DutchDate.of(by) + " uit",
                    Possible.until(by, "Is dat niet gelukt, dan kan hij nog uit met de reden daarvan (lateReason)"));
        }
    }
}
