package nl.zetel.server.counting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Stored;

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
        Compared found = reconcile(electionId).differences().stream()
                .filter(each -> each.key().equals(difference))
                .findFirst()
                .orElseThrow(() -> ProblemException.ofField(
                        "/difference", "UNKNOWN", "Dit verschil is er niet (meer); lees de vergelijking opnieuw"));
        if (found.explanation().isPresent()) {
            throw ProblemException.of(ProblemCode.ALREADY_EXISTS, "Dit verschil is al verklaard");
        }
        counts.progress(electionId).forEach(status -> status.value().typists().forEach(current::requireOtherThan));
        totals.all(electionId).forEach(total -> current.requireOtherThan(total.typedBy()));
        Explanation explanation = new Explanation(difference, text, current.user(), clock.now());
        Stored<Explanation> stored = explanations.insert(electionId, explanation);
        audit.record(Change.created(
                        "count-difference-explained",
                        Elections.path(electionId) + "/explanations/" + stored.id(),
                        Entries.ARTICLE,
                        found.difference())
                .because(text));
        return stored;
    }

    /**
     * The votes of all stations, once nothing stands in the way of a result.
     *
     * @throws ProblemException that names everything that is missing or not explained
     */
    public CountedVotes counted(String electionId) {
        Run run = new Run(electionId);
        Reconciliation reconciliation = run.reconciliation();
        List<FieldError> open = new ArrayList<>();
        reconciliation.missing().forEach(text -> open.add(new FieldError("", "MISSING", text)));
        reconciliation.differences().stream()
                .filter(each -> each.explanation().isEmpty())
                .forEach(each -> open.add(new FieldError("", "NOT_EXPLAINED", text(each))));
        if (!open.isEmpty()) {
            throw ProblemException.ofFields(
                    ProblemCode.WRONG_STATE,
                    "De telling is niet compleet of niet verklaard: "
                            + open.get(0).message(),
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

        Run(String electionId) {
            this.electionId = electionId;
            this.election = elections.get(electionId).value();
            this.ballot = ballots.of(electionId);
            this.fixed = counts.current(electionId);
            stations.all(electionId).forEach(station -> byId.put(station.id(), station.value()));
            this.manual = totals.all(electionId);
            explanations.all(electionId).forEach(each -> given.put(each.value().difference(), each.value()));
            this.sums = Sums.of(ballot, fixed.stream().map(FixedCount::count).toList());
        }

        Reconciliation reconciliation() {
            var imported = official.newest(electionId);
            Map<String, Sums> perStation = new LinkedHashMap<>();
            fixed.forEach(count -> perStation.put(station(count).number(), Sums.of(count.count())));
            List<SourceDifference> found = SourceComparison.of(sums, perStation, manualTotals(), imported);
            SeatEffect effects = new SeatEffect(election.seats(), election.nominationDay(), sums);
            List<Compared> compared = found.stream()
                    .map(each -> Compared.of(
                            each,
                            effects.of(each, onlyThere(each, perStation, imported)),
                            Optional.ofNullable(given.get(each.key()))))
                    .toList();
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
                    compared,
                    together(found, effects, imported),
                    plausibility());
        }

        /** The votes of a station that one source alone has. */
        private Optional<Sums> onlyThere(
                SourceDifference difference, Map<String, Sums> ours, Optional<OfficialCount> imported) {
            if (difference.field() != SourceDifference.Field.STATION) {
                return Optional.empty();
            }
            String number = difference.station().orElseThrow();
            return Optional.ofNullable(ours.get(number))
                    .or(() -> imported.flatMap(count -> count.stations().stream()
                            .filter(station -> station.number().equals(number))
                            .map(OfficialCount.OfficialStation::sums)
                            .findFirst()));
        }

        /** Small differences that move no seat one by one may do so all at once. */
        private List<SourceEffect> together(
                List<SourceDifference> found, SeatEffect effects, Optional<OfficialCount> imported) {
            List<SourceEffect> together = new ArrayList<>();
            if (isIn(found, SourceDifference.Source.MANUAL)) {
                together.add(effect(SourceDifference.Source.MANUAL, effects.ofTotals(totalsByHand())));
            }
            if (isIn(found, SourceDifference.Source.OFFICIAL)) {
                imported.map(count -> effects.ofVotes(count.total()))
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
                            .map(count ->
                                    new CountedVotes.Station(station(count), count.session(), Sums.of(count.count())))
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
            List<CountFinding> findings = new ArrayList<>(PlausibilityChecks.check(all));
            // All together as the central committee's own checks take them (W.204 to W.206, F.312).
            if (!fixed.isEmpty()) {
                findings.addAll(CountChecks.check(sums.ofCommittee(eligible())));
            }
            return findings;
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
