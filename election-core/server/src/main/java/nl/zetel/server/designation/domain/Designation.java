package nl.zetel.server.designation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.designation.Source;

/**
 * A designation in a register ("geregistreerde aanduiding").
 *
 * @param text the designation
 * @param group statutory name of the group
 * @param source register that it stands in
 * @param agent authorised agent and deputy
 * @param mergedFrom designations of the groups that continue under it, for a merger under a new name (H 4(8) b)
 * @param registeredOn day of registration
 * @param requestId the request that led to it; blank if it was registered before
 * @param history what it was before, and how it ended
 */
public record Designation(
        String text,
        String group,
        Source source,
        AgentNames agent,
        List<String> mergedFrom,
        LocalDate registeredOn,
        String requestId,
        RegisterHistory history) {

    /** Copies the list. */
    @SuppressWarnings("ConstantValue") // absent in what was stored before there was a history
    public Designation {
        history = history == null ? RegisterHistory.NONE : history;
        mergedFrom = List.copyOf(mergedFrom);
    }

    /** Whether it stands in the register on that day. */
    public boolean registered(LocalDate day) {
        return !day.isBefore(registeredOn)
                && history.endedOn().filter(ended -> !day.isBefore(ended)).isEmpty();
    }

    /** Whether it can stand above a list of this council on that day. */
    public boolean counts(LocalDate day) {
        return registered(day)
                && history.exclusion()
                        .filter(excluded -> !day.isBefore(excluded.on()))
                        .isEmpty();
    }

    /** As it stood in the register on that day; empty if it did not. */
    public Optional<Designation> on(LocalDate day) {
        if (!registered(day)) {
            return Optional.empty();
        }
        String then = history.texts().stream()
                .filter(earlier -> day.isBefore(earlier.until()))
                .findFirst()
                .map(RegisterHistory.EarlierText::text)
                .orElse(text);
        return Optional.of(
                new Designation(then, group, source, agentsOn(day), mergedFrom, registeredOn, requestId, history));
    }

    /** Who acted for the group on that day. */
    public AgentNames agentsOn(LocalDate day) {
        return history.agents().stream()
                .filter(earlier -> day.isBefore(earlier.until()))
                .findFirst()
                .map(RegisterHistory.EarlierAgents::names)
                .orElse(agent);
    }

    /** With another text from that day on (G 3(6)). */
    public Designation changed(String newText, LocalDate from) {
        return new Designation(
                newText,
                group,
                source,
                agent,
                mergedFrom,
                registeredOn,
                requestId,
                history.withText(new RegisterHistory.EarlierText(text, from)));
    }

    /** With other agents from that day on (G 3(3) d). */
    public Designation represented(AgentNames newAgent, LocalDate from) {
        List<RegisterHistory.EarlierAgents> earlier = new ArrayList<>(history.agents());
        earlier.add(new RegisterHistory.EarlierAgents(agent, from));
        return with(newAgent, history.withAgents(earlier));
    }

    /** With a deletion that was proposed, decided or published. */
    public Designation deleting(Deletion deletion) {
        return with(agent, history.with(deletion, deletion.decidedOn()));
    }

    /** Not counting here any more, or counting again. */
    public Designation excluded(Optional<Exclusion> exclusion) {
        return with(agent, history.with(exclusion));
    }

    /** Out of the register from that day on, or in it as before. */
    public Designation ended(Optional<LocalDate> day) {
        return with(agent, history.ended(day));
    }

    /** With the appeals as they are now. */
    public Designation with(List<Appeal> appeals) {
        return with(agent, history.with(appeals));
    }

    /** Without the names of anybody, once its deletion is final (G 3(8)). */
    public Designation withoutAgents() {
        return with(new AgentNames("", ""), history.withAgents(List.of()));
    }

    private Designation with(AgentNames newAgent, RegisterHistory newHistory) {
        return new Designation(text, group, source, newAgent, mergedFrom, registeredOn, requestId, newHistory);
    }
}
