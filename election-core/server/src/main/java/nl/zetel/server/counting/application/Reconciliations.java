package nl.zetel.server.counting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.zetel.law.counting.CountChecks;
import nl.zetel.law.counting.CountFinding;
import nl.zetel.law.counting.PlausibilityChecks;
import nl.zetel.law.counting.PollingStationCount;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.counting.domain.Ballot;
import nl.zetel.server.counting.domain.CountedVotes;
import nl.zetel.server.counting.domain.Explanation;
import nl.zetel.server.counting.domain.FixedCount;
import nl.zetel.server.counting.domain.ListTotal;
import nl.zetel.server.counting.domain.MixUps;
import nl.zetel.server.counting.domain.OfficialCount;
import nl.zetel.server.counting.domain.PollingStation;
import nl.zetel.server.counting.domain.Reconciliation;
import nl.zetel.server.counting.domain.Reconciliation.Compared;
import nl.zetel.server.counting.domain.Reconciliation.SourceEffect;
import nl.zetel.server.counting.domain.Reconciliation.ThreeTotals;
import nl.zetel.server.counting.domain.SeatEffect;
import nl.zetel.server.counting.domain.SourceComparison;
import nl.zetel.server.counting.domain.SourceComparison.ManualTotal;
import nl.zetel.server.counting.domain.SourceDifference;
import nl.zetel.server.counting.domain.StationStatus;
import nl.zetel.server.counting.domain.Sums;
import nl.zetel.server.counting.persistence.ExplanationStore;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.problem.FieldError;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Stored;
import org.jspecify.annotations.Nullable;

/** Holds the entries, the totals by hand and the official count against each other. */
@ApplicationScoped
@Transactional
public class Reconciliations {

    @Inject
    StationCounts counts;

    @Inject
    PollingStations stations;

    @Inject
    ListTotals totals;

    @Inject
    OfficialCounts official;

    @Inject
    Ballots ballots;

    @Inject
    ExplanationStore explanations;

    @Inject
    Elections elections;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    /** The comparison as things stand now. */
    public Reconciliation reconcile(String electionId) {
        return new Run(electionId).reconciliation();
    }

    /** Gives the explanation of a difference; who explains it did not type the number. */
    public Stored<Explanation> explain(String electionId, String difference, String text) {
        SourceDifference found = new Run(electionId)
                .differences().stream()
                        .filter(each -> each.key().equals(difference))
                        .findFirst()
                        .orElseThrow(() -> ProblemException.ofField(
                                "/difference",
                                "UNKNOWN",
                                "Dit verschil is er niet (meer); lees de vergelijking opnieuw"));
        if (isExplained(electionId, difference)) {
            throw ProblemException.of(
                    ProblemCode.ALREADY_EXISTS,
                    "Dit verschil is al verklaard; de verklaring staat in de vergelijking (reconciliation)");
        }
        counts.progress(electionId).forEach(status -> status.value().typists().forEach(current::requireOtherThan));
        totals.requireNoTypist(electionId);
        Explanation explanation = new Explanation(difference, text, current.user(), clock.now());
        Stored<Explanation> stored = explanations.insert(electionId, explanation);
        audit.record(Change.created(
                        "count-difference-explained",
                        Elections.path(electionId) + "/explanations/" + stored.id(),
                        Entries.ARTICLE,
                        found)
                .because(text));
        return stored;
    }

    private boolean isExplained(String electionId, String difference) {
        return !explanations.byLookup(electionId, difference).isEmpty();
    }

    /**
     * The votes of all stations, once nothing stands in the way of a result. What is only strange does not, so it is not
     * looked for here.
     *
     * @throws ProblemException that names everything that is missing or not explained
     */
    public CountedVotes counted(String electionId) {
        Run run = new Run(electionId);
        List<FieldError> open = new ArrayList<>();
        run.missing().forEach(text -> open.add(new FieldError("", "MISSING", text)));
        run.unexplained().forEach(each -> open.add(new FieldError("", "NOT_EXPLAINED", text(each))));
        if (!open.isEmpty()) {
            throw ProblemException.notNow(
                    "",
                    "De telling is niet compleet of niet verklaard: "
                            + open.get(0).message(),
                    Possible.after("Vul eerst aan wat ontbreekt (entries) en verklaar elk verschil (explanations)"),
                    open);
        }
        return run.counted();
    }

    /** The votes of all stations as they are fixed, explained or not; empty while a station is not. */
    public Optional<CountedVotes> votes(String electionId) {
        Run run = new Run(electionId);
        return run.isFixed() ? Optional.of(run.counted()) : Optional.empty();
    }

    private static String text(Compared compared) {
        SourceDifference difference = compared.difference();
        return "Verschil " + compared.key() + " met "
                + (difference.source() == SourceDifference.Source.MANUAL
                        ? "het totaal met de hand"
                        : "de officiële telling")
                + difference.station().map(number -> ", stembureau " + number).orElse("")
                + difference.list().map(number -> ", lijst " + number).orElse("")
                + difference.candidate().map(number -> ", kandidaat " + number).orElse("")
                + ": " + difference.entries() + " en " + difference.other() + ". Gevolg: "
                + compared.effect().text();
    }

    /** One comparison. */
    private final class Run {

        private final String electionId;
        private final Election election;
        private final Ballot ballot;
        private final List<FixedCount> fixed;
        private final Map<String, PollingStation> byId = new LinkedHashMap<>();
        private final List<ListTotal> manual;
        private final Map<String, Explanation> given = new HashMap<>();
        private final Sums sums;
        private final Map<String, Sums> perStation = new LinkedHashMap<>();
        private final Optional<OfficialCount> imported;
        private @Nullable SeatEffect effects;

        Run(String electionId) {
            this.electionId = electionId;
            this.election = elections.get(electionId).value();
            this.ballot = ballots.of(electionId);
            this.fixed = counts.current(electionId);
            stations.all(electionId).forEach(station -> byId.put(station.id(), station.value()));
            this.manual = totals.all(electionId);
            explanations.all(electionId).forEach(each -> given.put(each.value().difference(), each.value()));
            this.sums = Sums.of(ballot, fixed.stream().map(FixedCount::count).toList());
            this.imported = official.newest(electionId);
            fixed.forEach(count -> perStation.put(station(count).number(), Sums.of(count.count())));
        }

        List<SourceDifference> differences() {
            return SourceComparison.of(sums, perStation, manualTotals(), imported);
        }

        List<Compared> unexplained() {
            return compared(differences().stream()
                    .filter(each -> !given.containsKey(each.key()))
                    .toList());
        }

        private List<Compared> compared(List<SourceDifference> found) {
            return found.stream()
                    .map(each -> Compared.of(
                            each, effects().of(each, onlyThere(each)), Optional.ofNullable(given.get(each.key()))))
                    .toList();
        }

        /** Calculates the seats, so only where something differs. */
        private SeatEffect effects() {
            if (effects == null) {
                effects = new SeatEffect(election.seats(), election.nominationDay(), sums);
            }
            return effects;
        }

        Reconciliation reconciliation() {
            List<SourceDifference> found = differences();
            return new Reconciliation(
                    missing(),
                    imported.isPresent(),
                    ballot.lists().stream()
                            .map(list -> new ThreeTotals(
                                    list.number(),
                                    votes(sums, list.number()),
                                    manual(list.number()),
                                    imported.map(count -> votes(count.total(), list.number()))))
                            .toList(),
                    compared(found),
                    together(found),
                    MixUps.of(perStation, sums, manualTotals(), imported, this::effects),
                    plausibility());
        }

        private Sums sums(String number) {
            return Objects.requireNonNull(perStation.get(number));
        }

        /** The votes of a station that one source alone has. */
        private Optional<Sums> onlyThere(SourceDifference difference) {
            if (difference.field() != SourceDifference.Field.STATION) {
                return Optional.empty();
            }
            String number = difference.station().orElseThrow();
            return Optional.ofNullable(perStation.get(number))
                    .or(() -> imported.flatMap(count -> count.stations().stream()
                            .filter(station -> station.number().equals(number))
                            .map(OfficialCount.OfficialStation::sums)
                            .findFirst()));
        }

        /** Small differences that move no seat one by one may do so all at once. */
        private List<SourceEffect> together(List<SourceDifference> found) {
            List<SourceEffect> together = new ArrayList<>();
            if (isIn(found, SourceDifference.Source.MANUAL)) {
                together.add(effect(SourceDifference.Source.MANUAL, effects().ofTotals(totalsByHand())));
            }
            if (isIn(found, SourceDifference.Source.OFFICIAL)) {
                imported.map(count -> effects().ofVotes(count.total()))
                        .map(effect -> effect(SourceDifference.Source.OFFICIAL, effect))
                        .ifPresent(together::add);
            }
            return together;
        }

        private boolean isIn(List<SourceDifference> found, SourceDifference.Source source) {
            return found.stream().anyMatch(each -> each.source() == source);
        }

        private SourceEffect effect(SourceDifference.Source source, SeatEffect.Effect effect) {
            return new SourceEffect(source, effect.movesSeat(), effect.text());
        }

        private Map<Integer, Long> totalsByHand() {
            Map<Integer, Long> byHand = new HashMap<>();
            manual.stream()
                    .filter(total -> total.stationId().isEmpty())
                    .forEach(total -> byHand.put(total.list(), total.votes()));
            return byHand;
        }

        boolean isFixed() {
            return !fixed.isEmpty()
                    && counts.progress(electionId).stream()
                            .allMatch(status -> status.value().state() == StationStatus.State.COMPLETE);
        }

        CountedVotes counted() {
            return new CountedVotes(
                    ballot,
                    sums,
                    byId.values().stream()
                            .mapToLong(station -> station.eligibleVoters().orElse(0))
                            .sum(),
                    fixed.stream()
                            .map(count -> new CountedVotes.Station(
                                    station(count),
                                    count.session(),
                                    sums(station(count).number())))
                            .toList());
        }

        private List<ManualTotal> manualTotals() {
            return manual.stream()
                    .map(total -> new ManualTotal(
                            total.stationId()
                                    .flatMap(id -> Optional.ofNullable(byId.get(id)))
                                    .map(PollingStation::number),
                            total.list(),
                            total.votes()))
                    .toList();
        }

        private Optional<Long> manual(int list) {
            return manual.stream()
                    .filter(total -> total.list() == list && total.stationId().isEmpty())
                    .map(ListTotal::votes)
                    .findFirst();
        }

        private List<String> missing() {
            List<String> missing = new ArrayList<>();
            List<StationStatus> statuses =
                    counts.progress(electionId).stream().map(Stored::value).toList();
            if (statuses.isEmpty()) {
                missing.add("Er zijn nog geen stembureaus");
            }
            statuses.stream()
                    .filter(status -> status.state() != StationStatus.State.COMPLETE)
                    .forEach(status ->
                            missing.add("De telling van stembureau " + status.number() + " ligt nog niet vast"));
            ballot.lists().stream()
                    .filter(list -> manual(list.number()).isEmpty())
                    .forEach(list ->
                            missing.add("Het met de hand opgetelde totaal van lijst " + list.number() + " ontbreekt"));
            if (official.isConfirmationMissing(electionId)) {
                missing.add("Van een ingelezen telling is de vingerafdruk nog niet bevestigd");
            }
            return missing;
        }

        private List<CountFinding> plausibility() {
            List<PollingStationCount> all = fixed.stream()
                    .map(count -> count.count().of(station(count)))
                    .toList();
            List<CountFinding> findings = new ArrayList<>();
            PlausibilityChecks.check(all).forEach(finding -> findings.add(withEffect(finding)));
            // All together as the central committee's own checks take them (W.204 to W.206, F.312).
            if (!fixed.isEmpty()) {
                findings.addAll(CountChecks.check(sums.ofCommittee(eligible())));
            }
            return findings;
        }

        /** What it would do to the seats if two lists that look as if they had changed places had done so. */
        private CountFinding withEffect(CountFinding finding) {
            if (!finding.code().equals(PlausibilityChecks.LISTS_SWAPPED)) {
                return finding;
            }
            SeatEffect.Effect effect = effects()
                    .ofSwapped(
                            sums(finding.station()),
                            finding.fields().get(0).list().orElseThrow(),
                            finding.fields().get(1).list().orElseThrow());
            return finding.explained("Gevolg voor de zetels: " + effect.text() + ".");
        }

        /** Eligible voters of all stations; 0 if those of one are unknown. */
        private long eligible() {
            return byId.values().stream()
                            .allMatch(station -> station.eligibleVoters().isPresent())
                    ? byId.values().stream()
                            .mapToLong(station -> station.eligibleVoters().orElseThrow())
                            .sum()
                    : 0;
        }

        private PollingStation station(FixedCount count) {
            PollingStation station = byId.get(count.stationId());
            if (station == null) {
                throw new IllegalStateException("Count of a station that is not there: " + count.stationId());
            }
            return station;
        }

        private static long votes(Sums of, int list) {
            return of.list(list).map(Sums.ListSum::votes).orElse(0L);
        }
    }
}
