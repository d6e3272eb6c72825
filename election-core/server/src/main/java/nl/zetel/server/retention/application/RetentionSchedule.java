package nl.zetel.server.retention.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zetel.law.calendar.CalendarEntry;
import nl.zetel.law.calendar.CalendarKey;
import nl.zetel.law.retention.RecordKind;
import nl.zetel.law.retention.RetentionRule;
import nl.zetel.law.retention.TermStart;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.retention.application.RetentionHandler.Holding;
import nl.zetel.server.retention.domain.PaperDestruction;
import nl.zetel.server.retention.domain.RetentionItem;
import nl.zetel.server.retention.domain.RetentionItem.State;
import nl.zetel.server.retention.persistence.HoldStore;
import nl.zetel.server.retention.persistence.PaperDestructionStore;

/** What has to be destroyed, and when. */
@ApplicationScoped
@Transactional
public class RetentionSchedule {

    @Inject
    RetentionTerms terms;

    @Inject
    Elections elections;

    @Inject
    HoldStore holds;

    @Inject
    PaperDestructionStore papers;

    @Inject
    Instance<RetentionHandler> handlers;

    @Inject
    Instance<RetentionEvents> events;

    @Inject
    Instance<RetentionBarrier> barriers;

    @Inject
    ServerClock clock;

    /** The list of an election, in the order of the law. */
    public List<RetentionItem> of(String electionId) {
        Election election = elections.get(electionId).value();
        return terms.of(election.ruleset()).stream()
                .map(rule -> item(electionId, Optional.of(election), rule))
                .toList();
    }

    /** The list of what belongs to the municipality as a whole. */
    public List<RetentionItem> ofMunicipality() {
        return terms.ofMunicipality().stream()
                .map(rule -> item("", Optional.empty(), rule))
                .toList();
    }

    /** One kind of an election, or of the municipality if the election is blank. */
    public RetentionItem item(String electionId, RecordKind kind) {
        return (electionId.isEmpty()
                        ? terms.ofMunicipality()
                        : terms.of(election(electionId).ruleset()))
                .stream()
                        .filter(rule -> rule.kind() == kind)
                        .map(rule -> item(
                                electionId,
                                electionId.isEmpty() ? Optional.empty() : Optional.of(election(electionId)),
                                rule))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(kind + " does not belong here"));
    }

    /** Who destroys records of that kind; empty for a kind that is on paper alone. */
    public Optional<RetentionHandler> handler(RecordKind kind) {
        return handlers.stream().filter(handler -> handler.kind() == kind).findFirst();
    }

    private Election election(String electionId) {
        return elections.get(electionId).value();
    }

    private RetentionItem item(String electionId, Optional<Election> election, RetentionRule rule) {
        Optional<LocalDate> event = events.stream()
                .flatMap(source -> source.day(electionId, rule.start()).stream())
                .max(Comparator.naturalOrder());
        List<Holding> holdings = handler(rule.kind())
                .map(handler -> handler.holdings(electionId, event))
                .orElse(List.of());
        Optional<LocalDate> since = holdings.stream()
                .flatMap(holding -> holding.since().stream())
                .min(Comparator.naturalOrder())
                .or(() -> event);
        RetentionItem found = new RetentionItem(
                rule,
                holdings.stream().mapToLong(Holding::records).sum(),
                due(rule, holdings),
                since.or(() -> election.flatMap(each -> expected(each, rule.start()))),
                Optional.empty(),
                since.isEmpty(),
                hold(electionId, rule.kind()),
                paperDestroyed(electionId, rule.kind()),
                State.EMPTY);
        return settled(found, found.since().map(rule::dueFrom));
    }

    private long due(RetentionRule rule, List<Holding> holdings) {
        LocalDate until = rule.startedUntil(clock.today());
        return holdings.stream()
                .filter(holding ->
                        holding.since().filter(day -> !day.isAfter(until)).isPresent())
                .mapToLong(Holding::records)
                .sum();
    }

    private RetentionItem settled(RetentionItem item, Optional<LocalDate> dueFrom) {
        return new RetentionItem(
                item.rule(),
                item.records(),
                item.dueRecords(),
                item.since(),
                dueFrom,
                item.expected(),
                item.hold(),
                item.paperDestroyedOn(),
                state(item, dueFrom));
    }

    private State state(RetentionItem item, Optional<LocalDate> dueFrom) {
        boolean paper = item.paperDue() && ofElection(item.rule().start());
        if (item.records() == 0 && !paper) {
            return State.EMPTY;
        }
        if (item.expected() || dueFrom.isEmpty()) {
            return State.WAITING;
        }
        if (dueFrom.get().isAfter(clock.today())) {
            return State.KEPT;
        }
        return item.hold().isPresent() ? State.HELD : State.DUE;
    }

    /** Whether all records of the kind go by one event of the election. */
    static boolean ofElection(TermStart start) {
        return switch (start) {
            case LISTS_FINAL, RESULT, ADMISSION -> true;
            case DELETION_FINAL, AGENT_REPLACED, RECORDED -> false;
        };
    }

    private Optional<String> hold(String electionId, RecordKind kind) {
        Stream<String> ordered = holds.all(electionId).stream()
                .filter(hold -> hold.value().holds(kind))
                .map(hold -> hold.value().reason());
        return Stream.concat(ordered, barriers.stream().flatMap(each -> each.reason(electionId, kind).stream()))
                .findFirst();
    }

    private Optional<LocalDate> paperDestroyed(String electionId, RecordKind kind) {
        return papers.byLookup(electionId, kind.name()).stream()
                .map(stored -> stored.value())
                .map(PaperDestruction::destroyedOn)
                .max(Comparator.naturalOrder());
    }

    /** The day on which the event happens if all goes by the calendar. */
    private static Optional<LocalDate> expected(Election election, TermStart start) {
        return switch (start) {
            case LISTS_FINAL -> day(election, CalendarKey.APPEAL).map(day -> day.plusDays(1));
            case RESULT -> day(election, CalendarKey.RESULT);
            case ADMISSION -> day(election, CalendarKey.OLD_COUNCIL_STEPS_DOWN);
            case DELETION_FINAL, AGENT_REPLACED, RECORDED -> Optional.empty();
        };
    }

    private static Optional<LocalDate> day(Election election, CalendarKey key) {
        return election.calendar().find(key).map(CalendarEntry::until).map(OffsetDateTime::toLocalDate);
    }
}
