package nl.zetel.server.appeal.domain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zetel.server.state.Lawful;

/**
 * An appeal ("beroep", Kieswet I 7) against the decision on a list, to the Administrative Jurisdiction Division of the
 * Council of State. Who appealed stays in the court's file: here stands in which quality.
 *
 * @param listExaminationId the examination whose decision is appealed against
 * @param listId the list; absent for papers that came too late, as long as they were not entered as a list
 * @param appellant in which quality somebody appealed
 * @param receivedOn when the Division received it
 * @param inTime whether that was within the term
 * @param judgmentDueOn last day on which the Division decides
 * @param reference the Division's case number
 * @param summary what is asked, without names
 * @param judgments judgments as they were entered, the last one holds; earlier ones were corrected before they took effect
 * @param settledAt when the judgment took effect here, after a second person confirmed it
 * @param settledBy who confirmed it
 */
public record Appeal(
        String listExaminationId,
        Optional<String> listId,
        Appellant appellant,
        LocalDate receivedOn,
        boolean inTime,
        LocalDate judgmentDueOn,
        String reference,
        String summary,
        List<Judgment> judgments,
        Optional<OffsetDateTime> settledAt,
        Optional<String> settledBy) {

    /** Copies the list. */
    public Appeal {
        judgments = List.copyOf(judgments);
    }

    /** In which quality somebody appeals. */
    public enum Appellant {
        /** Whoever the decision directly concerns ("belanghebbende"). */
        INTERESTED_PARTY,
        /** Any voter ("kiezer"). */
        VOTER
    }

    /** Where an appeal stands. */
    public enum State implements Lawful<State> {
        /** Waits for the judgment. */
        PENDING,
        /** The judgment was entered and waits for a second person. */
        JUDGED,
        /** The judgment took effect. */
        SETTLED;

        @Override
        public Set<State> next() {
            return switch (this) {
                case PENDING -> Set.of(JUDGED);
                case JUDGED -> Set.of(JUDGED, SETTLED);
                case SETTLED -> Set.of();
            };
        }
    }

    /** Where it stands. */
    public State state() {
        if (settledAt.isPresent()) {
            return State.SETTLED;
        }
        return judgments.isEmpty() ? State.PENDING : State.JUDGED;
    }

    /** The judgment that holds. */
    public Optional<Judgment> judgment() {
        return judgments.isEmpty() ? Optional.empty() : Optional.of(judgments.get(judgments.size() - 1));
    }

    /** With a judgment, or a correction of one that did not take effect. */
    public Appeal judged(Judgment judgment) {
        state().to(State.JUDGED);
        List<Judgment> all = new ArrayList<>(judgments);
        all.add(judgment);
        return copy(all, settledAt, settledBy);
    }

    /** With its judgment in effect. */
    public Appeal settled(OffsetDateTime at, String by) {
        state().to(State.SETTLED);
        return copy(judgments, Optional.of(at), Optional.of(by));
    }

    /** The same without what was asked. */
    public Appeal withoutSummary() {
        return copy("", judgments, settledAt, settledBy);
    }

    /** About that list: papers that came too late, entered as a list. */
    public Appeal about(String newListId) {
        return new Appeal(
                listExaminationId,
                Optional.of(newListId),
                appellant,
                receivedOn,
                inTime,
                judgmentDueOn,
                reference,
                summary,
                judgments,
                settledAt,
                settledBy);
    }

    private Appeal copy(List<Judgment> newJudgments, Optional<OffsetDateTime> newAt, Optional<String> newBy) {
        return copy(summary, newJudgments, newAt, newBy);
    }

    private Appeal copy(
            String newSummary, List<Judgment> newJudgments, Optional<OffsetDateTime> newAt, Optional<String> newBy) {
        return new Appeal(
                listExaminationId,
                listId,
                appellant,
                receivedOn,
                inTime,
                judgmentDueOn,
                reference,
                newSummary,
                newJudgments,
                newAt,
                newBy);
    }
}
