package nl.zetel.server.appointment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.zetel.law.appointment.Acceptance;
import nl.zetel.law.appointment.AppointmentDocument;
import nl.zetel.law.appointment.AppointmentDocuments;
import nl.zetel.law.appointment.AppointmentLetter;
import nl.zetel.law.appointment.Replies;
import nl.zetel.law.calendar.AppointmentTerms;
import nl.zetel.law.calendar.DutchDate;
import nl.zetel.server.appointment.domain.Appointment;
import nl.zetel.server.appointment.domain.AppointmentState;
import nl.zetel.server.appointment.domain.Candidacy;
import nl.zetel.server.appointment.domain.Oath;
import nl.zetel.server.appointment.domain.Papers;
import nl.zetel.server.appointment.domain.SeatVacancy;
import nl.zetel.server.appointment.persistence.AppointmentStore;
import nl.zetel.server.clock.Amsterdam;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.document.application.Documents;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.result.application.Results;
import nl.zetel.server.result.domain.EstablishedResult;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;

/** Appointments to the council: letters, replies, documents and the oath (Kieswet V, Gemeentewet 14). */
@ApplicationScoped
@Transactional
public class Appointments {

    @Inject
    AppointmentRecords records;

    @Inject
    AppointmentStore store;

    @Inject
    AppointmentWriter writer;

    @Inject
    ListedPersons persons;

    @Inject
    Letters letters;

    @Inject
    Vacancies vacancies;

    @Inject
    Results results;

    @Inject
    Elections elections;

    @Inject
    Documents documents;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    /**
     * Somebody who sits in the old council.
     *
     * @param list number of the list
     * @param candidate position on it
     */
    public record Sitting(int list, int candidate) {}

    /** What a reply says. */
    public enum Reply {
        /** Accepts the appointment. */
        ACCEPTANCE,
        /** Refuses it. */
        REFUSAL,
        /** Comes back on the acceptance. */
        WITHDRAWAL
    }

    /**
     * Writes the letters to all who were elected, and the notice to the council; once, no later than the day after the
     * result (V 1).
     *
     * @param lateReason why they are later; blank if they are not
     */
    public List<Stored<Appointment>> writeLetters(
            String electionId, LocalDate date, List<Sitting> sitting, String lateReason) {
        Election election = elections.get(electionId).value();
        EstablishedResult result = results.requireEstablished(electionId, election, "Kieswet V 1(1)");
        records.all(electionId).stream().findFirst().ifPresent(first -> {
            throw ProblemException.notNow(
                    "Kieswet V 1(1)",
                    "De benoemingsbrieven van "
                            + DutchDate.of(first.value().letter().date()) + " zijn gemaakt",
                    Possible.never(
                            "Maak na een gecorrigeerde uitslag de brieven die zij vraagt (corrections); in een plaats die"
                                    + " openvalt, wordt voorzien door een opvolger te benoemen (vacancies)"));
        });
        LocalDate decided = Amsterdam.at(result.establishedAt().toInstant()).toLocalDate();
        writer.requireInTime(election, decided, date, lateReason);
        List<Stored<Appointment>> written = new ArrayList<>();
        for (EstablishedResult.ListResult list : result.lists()) {
            for (EstablishedResult.ElectedCandidate elected : list.elected()) {
                Candidacy who = persons.candidacy(electionId, list.number(), elected.position());
                boolean member = sitting.contains(new Sitting(list.number(), elected.position()));
                AppointmentLetter letter =
                        new AppointmentLetter(decided, date, AppointmentTerms.Kind.NEW_COUNCIL, who.represented());
                written.add(writer.appoint(
                        electionId, new AppointmentWriter.Order(written.size() + 1, 0, who, letter, member, "")));
            }
        }
        letters.notice(electionId, election, written);
        return written;
    }

    /** The appointment with that identifier. */
    public Stored<Appointment> get(String electionId, String id) {
        return records.get(electionId, id);
    }

    /** Appointments to seats that fell open, in order (Kieswet W). */
    public List<Stored<Appointment>> toOpenSeats(String electionId) {
        return records.all(electionId).stream()
                .filter(each -> !each.value().vacancyId().isEmpty())
                .toList();
    }

    /** Appointments in the order of the seats. */
    public Page<Stored<Appointment>> page(String electionId, PageRequest request) {
        return store.page(elections.get(electionId).id(), request);
    }

    /** Where an appointment stands now. */
    public AppointmentState state(String electionId, Appointment appointment) {
        return records.state(electionId, appointment);
    }

    /** Until when it can be accepted, and whether it is. */
    public Acceptance acceptance(String electionId, Appointment appointment) {
        return appointment.acceptance(clock.today(), records.terms(electionId).appointment());
    }

    /** Documents that are required. */
    public Set<AppointmentDocument> required(String electionId, Appointment appointment) {
        return AppointmentDocuments.required(
                elections.get(electionId).value().ruleset(),
                appointment.papers().person());
    }

    /** The letter as it was made. */
    public byte[] letter(String electionId, String id) {
        Appointment appointment = get(electionId, id).value();
        return documents.content(documents.get(electionId, appointment.documentId()));
    }

    /** Records a reply with the day on which it was received; one that comes after the term is refused (V 2). */
    public Stored<Appointment> reply(String electionId, String id, Reply reply, LocalDate receivedOn) {
        Stored<Appointment> before = records.lock(electionId, id);
        records.requireDay("/receivedOn", receivedOn, before.value().letter().date());
        return switch (reply) {
            case ACCEPTANCE -> accept(electionId, before, receivedOn);
            case REFUSAL -> refuse(electionId, before, receivedOn);
            case WITHDRAWAL -> withdraw(electionId, before, receivedOn);
        };
    }

    private Stored<Appointment> accept(String electionId, Stored<Appointment> before, LocalDate day) {
        requireReplyable(electionId, before, "Kieswet V 2(1)", day);
        return replied(electionId, before, "appointment-accepted", "Kieswet V 2(1)", Replies.accepted(day));
    }

    private Stored<Appointment> refuse(String electionId, Stored<Appointment> before, LocalDate day) {
        requireReplyable(electionId, before, "Kieswet V 2(4)", day);
        Stored<Appointment> after =
                replied(electionId, before, "appointment-refused", "Kieswet V 2(4)", Replies.refused(day));
        vacancies.failed(electionId, after, SeatVacancy.Ground.REFUSED, day);
        return after;
    }

    private Stored<Appointment> withdraw(String electionId, Stored<Appointment> before, LocalDate day) {
        records.require(electionId, before.value(), "Kieswet V 2(5)", AppointmentState.ACCEPTED);
        Replies replies = before.value().replies();
        records.requireDay("/receivedOn", day, replies.acceptance().orElseThrow());
        Stored<Appointment> after =
                replied(electionId, before, "acceptance-withdrawn", "Kieswet V 2(5)", replies.withdrawn(day));
        vacancies.failed(electionId, after, SeatVacancy.Ground.WITHDRAWN, day);
        return after;
    }

    private void requireReplyable(String electionId, Stored<Appointment> before, String article, LocalDate day) {
        Appointment appointment = before.value();
        LocalDate until = acceptance(electionId, appointment).until();
        if (day.isAfter(until)) {
            throw ProblemException.notNow(
                    article,
                    "Deze mededeling kwam na de termijn, zodat de benoemde wordt geacht de benoeming niet aan te nemen",
                    Possible.until(
                            until,
                            "Wat op tijd is ontvangen, kan nog worden vastgelegd; anders stelt u vast dat niets is ontvangen (lapses)"));
        }
        // A letter that came in time may be recorded after the term, until the seat was found to be open.
        records.require(electionId, appointment, article, AppointmentState.PENDING, AppointmentState.DEEMED_REFUSED);
        vacancies.requireNotOpen(electionId, before.id(), "Kieswet V 2(2)");
    }

    private Stored<Appointment> replied(
            String electionId, Stored<Appointment> before, String action, String article, Replies replies) {
        return records.change(
                electionId, action, article, before, before.value().replied(replies), "");
    }

    /** Establishes that nothing was received within the term, so that the seat is open (V 2(2)). */
    public Stored<Appointment> lapse(String electionId, String id) {
        Stored<Appointment> before = records.lock(electionId, id);
        Acceptance acceptance = acceptance(electionId, before.value());
        if (acceptance.state() == Acceptance.State.PENDING) {
            throw ProblemException.notNow(
                    "Kieswet V 2(2)",
                    "De benoemde kan tot en met " + DutchDate.of(acceptance.until()) + " antwoorden",
                    Possible.from(acceptance.until().plusDays(1)));
        }
        records.require(electionId, before.value(), "Kieswet V 2(2)", AppointmentState.DEEMED_REFUSED);
        vacancies.failed(electionId, before, SeatVacancy.Ground.DEEMED_REFUSED, clock.today());
        return before;
    }

    /** Records documents that were received with the acceptance (V 3). */
    public Stored<Appointment> handIn(
            String electionId, String id, Set<AppointmentDocument> received, LocalDate day, Circumstances about) {
        Stored<Appointment> before = records.lock(electionId, id);
        Appointment appointment = before.value();
        records.require(
                electionId,
                appointment,
                "Kieswet V 3",
                AppointmentState.PENDING,
                AppointmentState.ACCEPTED,
                AppointmentState.DEFERRED);
        records.requireDay("/receivedOn", day, appointment.letter().date());
        Papers papers = appointment.papers().with(received, about.unionCitizen(), about.abroad());
        return records.change(
                electionId, "appointment-papers-received", "Kieswet V 3", before, appointment.handedIn(papers), "");
    }

    /**
     * What the required documents depend on.
     *
     * @param unionCitizen whether the person is a citizen of the Union
     * @param abroad whether the person lives outside the Netherlands
     */
    public record Circumstances(boolean unionCitizen, boolean abroad) {}

    /** Records the oath or affirmation of somebody who was admitted (Gemeentewet 14). */
    public Stored<Appointment> swear(String electionId, String id, LocalDate takenOn, Oath.Form form) {
        Stored<Appointment> before = records.lock(electionId, id);
        Appointment appointment = before.value();
        records.require(electionId, appointment, "Gemeentewet 14", AppointmentState.ADMITTED, AppointmentState.MEMBER);
        appointment.oath().ifPresent(oath -> {
            throw ProblemException.notNow(
                    "Gemeentewet 14",
                    "De eed of belofte is op " + DutchDate.of(oath.takenOn()) + " afgelegd",
                    Possible.never("Een tweede keer hoeft niet"));
        });
        records.requireDay(
                "/takenOn", takenOn, appointment.admission().orElseThrow().decidedOn());
        Oath oath = new Oath(takenOn, form, current.user());
        return records.change(electionId, "oath-taken", "Gemeentewet 14", before, appointment.sworn(oath), "");
    }
}
