package nl.zetel.server.errorreport.domain;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A report of a suspected error in a count ("melding van een vermoedelijke fout", Kieswet P 1b), and what became of it.
 *
 * @param number its number within the election, from 1
 * @param channel how it came
 * @param station number of the station that it is about; absent where it is about the whole count
 * @param description what the reporter says, without who they are
 * @param reporter who reported it, encrypted; absent if they did not say
 * @param receivedAt when it was received
 * @param inTime whether that was before the last moment (48 hours before the session)
 * @param state where it stands
 * @param assignee who investigates it
 * @param steps what was done with it, in order
 * @param outcome what the committee makes of it
 * @param summary what was reported in the committee's words, for the public report; absent until it decided
 */
public record ErrorReport(
        int number,
        Channel channel,
        Optional<String> station,
        String description,
        Optional<String> reporter,
        OffsetDateTime receivedAt,
        boolean inTime,
        State state,
        Optional<String> assignee,
        List<Step> steps,
        Optional<Outcome> outcome,
        Optional<String> summary) {

    /** Copies the list. */
    public ErrorReport {
        steps = List.copyOf(steps);
    }

    /** How a report came. */
    public enum Channel {
        /** Over the public address. */
        ONLINE,
        /** By letter, by mail or at the counter; a clerk recorded it. */
        RECORDED
    }

    /** Where a report stands. */
    public enum State {
        /** Nobody looks at it yet. */
        RECEIVED,
        /** Somebody investigates it. */
        ASSIGNED,
        /** There is a finding; the committee decides. */
        INVESTIGATED,
        /** Dealt with. */
        DECIDED
    }

    /** What the committee makes of a report. */
    public enum Outcome {
        /** There was no error. */
        UNFOUNDED("Geen fout gevonden"),
        /** There was an error, which a corrected report puts right. */
        CORRECTED("Fout hersteld met een verbeterd proces-verbaal"),
        /** There was an error, which stays without effect on the seats. */
        WITHOUT_EFFECT("Fout gevonden, zonder gevolg voor de zetels"),
        /** The municipal committee is asked to count again. */
        RECOUNT_ASKED("Om een nieuwe telling gevraagd"),
        /** The report is not about the count, or says too little. */
        NOT_INVESTIGATED("Niet onderzocht");

        private final String text;

        Outcome(String text) {
            this.text = text;
        }

        /** The same in Dutch. */
        public String text() {
            return text;
        }
    }

    /**
     * Something that was done with a report.
     *
     * @param state where it stood afterwards
     * @param by who did it
     * @param at when
     * @param text what was found or decided; for an assignment to whom
     */
    public record Step(State state, String by, OffsetDateTime at, String text) {}

    /**
     * What the committee decides; it stands in the public report, so it names nobody.
     *
     * @param outcome what it makes of the report
     * @param summary what was reported, in its words
     * @param text why
     */
    public record Decision(Outcome outcome, String summary, String text) {}

    /** Somebody is to investigate it. */
    public ErrorReport assigned(String to, String by, OffsetDateTime at) {
        return with(State.ASSIGNED, Optional.of(to), new Step(State.ASSIGNED, by, at, to), Optional.empty());
    }

    /** It was investigated. */
    public ErrorReport investigated(String by, OffsetDateTime at, String finding) {
        return with(State.INVESTIGATED, assignee, new Step(State.INVESTIGATED, by, at, finding), Optional.empty());
    }

    /** It was decided on. */
    public ErrorReport decided(Decision decision, String by, OffsetDateTime at) {
        ErrorReport decided = with(
                State.DECIDED,
                assignee,
                new Step(State.DECIDED, by, at, decision.text()),
                Optional.of(decision.outcome()));
        return new ErrorReport(
                number,
                channel,
                station,
                description,
                reporter,
                receivedAt,
                inTime,
                State.DECIDED,
                assignee,
                decided.steps,
                decided.outcome,
                Optional.of(decision.summary()));
    }

    /** The newest step that led to that state. */
    public Optional<Step> step(State reached) {
        return steps.stream().filter(step -> step.state() == reached).reduce((earlier, later) -> later);
    }

    /** The same without who reported it. */
    public ErrorReport withoutReporter() {
        return new ErrorReport(
                number,
                channel,
                station,
                description,
                Optional.empty(),
                receivedAt,
                inTime,
                state,
                assignee,
                steps,
                outcome,
                summary);
    }

    private ErrorReport with(State newState, Optional<String> newAssignee, Step step, Optional<Outcome> newOutcome) {
        List<Step> all = new ArrayList<>(steps);
        all.add(step);
        return new ErrorReport(
                number,
                channel,
                station,
                description,
                reporter,
                receivedAt,
                inTime,
                newState,
                newAssignee,
                all,
                newOutcome,
                summary);
    }
}
