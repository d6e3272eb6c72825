package nl.zetel.server.designation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a registered designation was before, and how it ended.
 *
 * @param texts earlier texts (G 3(6)), the oldest first
 * @param agents earlier agents, the oldest first
 * @param deletion its deletion (G 3(7)), proposed or decided
 * @param exclusion the decision that it does not count for this council (G 4(2))
 * @param endedOn day from which it no longer stands in the register; empty while it does
 * @param publishedOn day on which a national or provincial register was published
 * @param importId the import that it came with; blank if it did not
 * @param appeals appeals, the oldest first
 */
public record RegisterHistory(
        List<EarlierText> texts,
        List<EarlierAgents> agents,
        Optional<Deletion> deletion,
        Optional<Exclusion> exclusion,
        Optional<LocalDate> endedOn,
        Optional<LocalDate> publishedOn,
        String importId,
        List<Appeal> appeals) {

    /** Nothing. */
    public static final RegisterHistory NONE = new RegisterHistory(
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "",
            List.of());

    /** Copies the lists. */
    public RegisterHistory {
        texts = List.copyOf(texts);
        agents = List.copyOf(agents);
        appeals = List.copyOf(appeals);
    }

    /**
     * A text that no longer holds.
     *
     * @param text the designation
     * @param until first day on which it was another one
     */
    public record EarlierText(String text, LocalDate until) {}

    /**
     * Agents who no longer act.
     *
     * @param names who
     * @param until first day on which others acted
     */
    public record EarlierAgents(AgentNames names, LocalDate until) {}

    /** Of something that came with an import. */
    public static RegisterHistory imported(String importId, Optional<LocalDate> publishedOn) {
        return new RegisterHistory(
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                publishedOn,
                importId,
                List.of());
    }

    RegisterHistory withText(EarlierText earlier) {
        List<EarlierText> all = new ArrayList<>(texts);
        all.add(earlier);
        return new RegisterHistory(all, agents, deletion, exclusion, endedOn, publishedOn, importId, appeals);
    }

    RegisterHistory withAgents(List<EarlierAgents> earlier) {
        return new RegisterHistory(texts, earlier, deletion, exclusion, endedOn, publishedOn, importId, appeals);
    }

    RegisterHistory with(Deletion newDeletion, Optional<LocalDate> ended) {
        return new RegisterHistory(
                texts, agents, Optional.of(newDeletion), exclusion, ended, publishedOn, importId, appeals);
    }

    RegisterHistory with(Optional<Exclusion> newExclusion) {
        return new RegisterHistory(texts, agents, deletion, newExclusion, endedOn, publishedOn, importId, appeals);
    }

    RegisterHistory ended(Optional<LocalDate> day) {
        return new RegisterHistory(texts, agents, deletion, exclusion, day, publishedOn, importId, appeals);
    }

    RegisterHistory with(List<Appeal> newAppeals) {
        return new RegisterHistory(texts, agents, deletion, exclusion, endedOn, publishedOn, importId, newAppeals);
    }
}
