package nl.zetel.server.appointment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.zetel.law.appointment.Circumstance;
import nl.zetel.law.appointment.RankedCandidate;
import nl.zetel.law.appointment.RankedList;
import nl.zetel.law.appointment.Succession;
import nl.zetel.law.appointment.SuccessionInput;
import nl.zetel.law.appointment.SuccessionOutcome;
import nl.zetel.law.appointment.Vacancy;
import nl.zetel.law.apportionment.ApportionmentInput;
import nl.zetel.law.apportionment.CandidateVotes;
import nl.zetel.law.apportionment.ListVotes;
import nl.zetel.law.calendar.AppointmentTerms;
import nl.zetel.server.appointment.domain.Appointment;
import nl.zetel.server.appointment.domain.AppointmentState;
import nl.zetel.server.appointment.domain.DeclaredCircumstance;
import nl.zetel.server.appointment.domain.SeatVacancy;
import nl.zetel.server.appointment.persistence.DeclaredCircumstanceStore;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.result.application.Results;
import nl.zetel.server.result.domain.EstablishedResult;
import nl.zetel.server.store.Stored;

/** Finds the successor for a vacancy by the ranking of the list and what holds for each candidate today (W 1, W 2). */
@ApplicationScoped
@Transactional
public class Succeeding {

    @Inject
    AppointmentRecords records;

    @Inject
    DeclaredCircumstanceStore declared;

    @Inject
    Results results;

    @Inject
    Elections elections;

    @Inject
    ServerClock clock;

    /** Who comes next, and everybody who is passed over. */
    SuccessionOutcome find(String electionId, Stored<SeatVacancy> vacancy, List<Integer> lots) {
        Election election = elections.get(electionId).value();
        EstablishedResult result = results.requireEstablished(electionId, election, "Kieswet W 1(1)");
        Knowledge knowledge = new Knowledge(
                vacancy,
                records.all(electionId),
                declared.all(electionId).stream().map(Stored::value).toList(),
                clock.today(),
                new CouncilTerms(election).appointment());
        return Succession.find(new SuccessionInput(
                seat(vacancy.value(), result.seats()), lists(result, knowledge), votes(election, result), lots));
    }

    private Vacancy seat(SeatVacancy vacancy, int seats) {
        return vacancy.kind() == Vacancy.Kind.TEMPORARY
                ? Vacancy.temporary(clock.today(), seats, vacancy.list())
                : Vacancy.permanent(clock.today(), seats, vacancy.list());
    }

    private static List<RankedList> lists(EstablishedResult result, Knowledge knowledge) {
        return result.lists().stream()
                .map(list -> new RankedList(
                        list.number(),
                        list.ranking().stream()
                                .map(position -> new RankedCandidate(position, knowledge.of(list.number(), position)))
                                .toList()))
                .toList();
    }

    /**
     * The votes of the election as far as they count for seats of lists: which of its candidates got them makes no
     * difference, only how many there are.
     */
    private static ApportionmentInput votes(Election election, EstablishedResult result) {
        List<ListVotes> lists = result.lists().stream()
                .map(list -> new ListVotes(list.number(), candidates(list)))
                .toList();
        return new ApportionmentInput(result.seats(), election.nominationDay(), lists, List.of());
    }

    private static List<CandidateVotes> candidates(EstablishedResult.ListResult list) {
        List<CandidateVotes> candidates = new ArrayList<>();
        for (int position = 1; position <= list.ranking().size(); position++) {
            candidates.add(CandidateVotes.of(position, position == 1 ? list.votes() : 0));
        }
        return candidates;
    }

    /** What is known of every candidate today. */
    private record Knowledge(
            Stored<SeatVacancy> vacancy,
            List<Stored<Appointment>> appointments,
            List<DeclaredCircumstance> declared,
            LocalDate today,
            AppointmentTerms terms) {

        Set<Circumstance> of(int list, int candidate) {
            Set<Circumstance> found = EnumSet.noneOf(Circumstance.class);
            declared.stream()
                    .filter(each -> each.list() == list && each.candidate() == candidate)
                    .filter(each -> each.revoked().isEmpty())
                    .forEach(each -> found.add(each.circumstance()));
            appointments.stream()
                    .filter(each -> each.value().who().is(list, candidate))
                    .forEach(each -> found.addAll(by(each)));
            return found;
        }

        private Set<Circumstance> by(Stored<Appointment> appointment) {
            AppointmentState state = appointment.value().state(today, terms);
            if (concernsThis(appointment)) {
                return Set.of(inThisVacancy(state));
            }
            Set<Circumstance> found = EnumSet.noneOf(Circumstance.class);
            switch (state) {
                case PENDING, ACCEPTED, ADMITTED, DEFERRED -> found.add(Circumstance.APPOINTED);
                case MEMBER -> found.add(Circumstance.MEMBER);
                case ON_LEAVE -> found.add(Circumstance.ON_LEAVE);
                case ENDED, REFUSED, DEEMED_REFUSED, WITHDRAWN, NOT_ADMITTED, LAPSED -> {}
            }
            boolean temporary = appointment.value().letter().kind() == AppointmentTerms.Kind.TEMPORARY_REPLACEMENT;
            if (temporary && !found.isEmpty()) {
                found.add(Circumstance.TEMPORARY_REPLACEMENT);
            }
            return found;
        }

        private boolean concernsThis(Stored<Appointment> appointment) {
            return appointment.id().equals(vacancy.value().appointmentId())
                    || appointment.value().vacancyId().equals(vacancy.id());
        }

        private static Circumstance inThisVacancy(AppointmentState state) {
            return switch (state) {
                case REFUSED, DEEMED_REFUSED, WITHDRAWN -> Circumstance.DECLINED_THIS_VACANCY;
                case NOT_ADMITTED -> Circumstance.NOT_ADMITTED;
                case ON_LEAVE -> Circumstance.ON_LEAVE;
                case PENDING, ACCEPTED, ADMITTED, DEFERRED, MEMBER, ENDED, LAPSED -> Circumstance.LEAVES_THIS_SEAT;
            };
        }
    }
}
