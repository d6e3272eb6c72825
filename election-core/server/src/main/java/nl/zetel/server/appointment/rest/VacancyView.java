package nl.zetel.server.appointment.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.Step;
import nl.zetel.law.appointment.PassedOver;
import nl.zetel.law.appointment.SuccessionOutcome;
import nl.zetel.law.appointment.Vacancy;
import nl.zetel.server.appointment.application.Appointments;
import nl.zetel.server.appointment.application.Vacancies;
import nl.zetel.server.appointment.domain.Candidacy;
import nl.zetel.server.appointment.domain.SeatVacancy;
import nl.zetel.server.store.Stored;

/** A vacancy as its caller sees it. */
public record VacancyView(
        String id,
        String appointmentId,
        int seat,
        int list,
        Vacancy.Kind kind,
        SeatVacancy.Ground ground,
        LocalDate knownOn,
        LocalDate appointBy,
        SeatVacancy.State state,
        Optional<SuccessorView> successor,
        List<PassedOver> passedOver,
        List<Step> steps) {

    /** Who fills it. */
    public record SuccessorView(int list, int candidate, String name, String appointmentId) {}

    static VacancyView of(
            String electionId, Stored<SeatVacancy> stored, Vacancies vacancies, Appointments appointments) {
        SeatVacancy value = stored.value();
        Optional<SuccessorView> successor = value.decision()
                .map(SeatVacancy.Decision::appointmentId)
                .filter(id -> !id.isEmpty())
                .map(id ->
                        successor(id, appointments.get(electionId, id).value().who()));
        return new VacancyView(
                stored.id(),
                value.appointmentId(),
                value.seat(),
                value.list(),
                value.kind(),
                value.ground(),
                value.knownOn(),
                vacancies.appointBy(electionId, value),
                value.state(),
                successor,
                value.decision().map(SeatVacancy.Decision::passedOver).orElse(List.of()),
                value.decision().map(SeatVacancy.Decision::steps).orElse(List.of()));
    }

    private static SuccessorView successor(String id, Candidacy who) {
        return new SuccessorView(who.list(), who.candidate(), who.displayName(), id);
    }

    /** Who would fill it, as the rules say today. */
    public record ProposalView(
            Outcome outcome,
            Optional<Integer> list,
            Optional<Integer> candidate,
            Optional<String> name,
            List<Integer> options,
            List<PassedOver> passedOver,
            List<Step> steps) {

        /** What the rules lead to. */
        public enum Outcome {
            SUCCESSOR,
            DRAW_LOT,
            NO_SUCCESSOR,
            COMMITTEE_DECIDES
        }

        static ProposalView of(String electionId, SuccessionOutcome outcome, Vacancies vacancies) {
            if (outcome instanceof SuccessionOutcome.Successor successor) {
                return new ProposalView(
                        Outcome.SUCCESSOR,
                        Optional.of(successor.list()),
                        Optional.of(successor.candidate()),
                        Optional.of(vacancies.name(electionId, successor.list(), successor.candidate())),
                        List.of(),
                        successor.passedOver(),
                        successor.steps());
            }
            if (outcome instanceof SuccessionOutcome.DrawLot lot) {
                return nobody(Outcome.DRAW_LOT, lot.lot().options(), outcome);
            }
            return nobody(
                    outcome instanceof SuccessionOutcome.NoSuccessor ? Outcome.NO_SUCCESSOR : Outcome.COMMITTEE_DECIDES,
                    List.of(),
                    outcome);
        }

        private static ProposalView nobody(Outcome what, List<Integer> options, SuccessionOutcome outcome) {
            return new ProposalView(
                    what,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    options,
                    outcome.passedOver(),
                    outcome.steps());
        }
    }
}
