package nl.zetel.server.result.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zetel.law.calendar.FurtherTerms;
import nl.zetel.law.calendar.NonWorkingDays;
import nl.zetel.law.calendar.Terms;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.counting.application.StationCounts;
import nl.zetel.server.counting.domain.EnteredCount;
import nl.zetel.server.counting.domain.FieldDifference;
import nl.zetel.server.counting.domain.FixedCount;
import nl.zetel.server.counting.domain.SeatEffect;
import nl.zetel.server.counting.domain.StationStatus;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.result.domain.ElectionResult;
import nl.zetel.server.result.domain.Recount;
import nl.zetel.server.result.domain.Recount.Ground;
import nl.zetel.server.result.domain.Recount.RecountedStation;
import nl.zetel.server.result.domain.ResultSession;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Stored;

/** Ballots are counted again (Kieswet P 21, V 4): the counts of the stations are entered anew, in a later session. */
@ApplicationScoped
@Transactional
public class Recounts {

    @Inject
    ResultSessions sessions;

    @Inject
    Results results;

    @Inject
    StationCounts counts;

    @Inject
    Elections elections;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    /**
     * What is decided.
     *
     * @param ground what it rests on
     * @param reason the serious suspicion, or the council's order
     * @param stationIds identifiers of the stations
     * @param noticeReceivedOn when the council's notice was received; only with its order
     */
    public record Decision(
            Ground ground, String reason, List<String> stationIds, Optional<LocalDate> noticeReceivedOn) {

        /** Copies the list. */
        public Decision {
            stationIds = List.copyOf(stationIds);
        }
    }

    /** The committee decides to count stations again; their counts wait for two new entries each. */
    public Stored<ResultSession> decide(String electionId, String sessionId, Decision decision) {
        Stored<ResultSession> before = sessions.lockOpen(electionId, sessionId);
        requireMoment(electionId, decision.ground());
        requireNotice(decision);
        if (decision.stationIds().stream().distinct().count()
                < decision.stationIds().size()) {
            throw ProblemException.ofField("/stationIds", "DOUBLE", "Noem elk stembureau één keer");
        }
        List<RecountedStation> stations = new ArrayList<>();
        for (String stationId : decision.stationIds()) {
            StationStatus status = counts.status(electionId, stationId).value();
            stations.add(new RecountedStation(stationId, status.number(), status.session()));
            counts.correct(electionId, stationId, "Nieuwe telling: " + decision.reason());
        }
        Recount recount = new Recount(
                before.value().recounts().size() + 1,
                decision.ground(),
                decision.reason(),
                stations,
                decision.noticeReceivedOn(),
                decision.noticeReceivedOn().map(day -> resultBy(electionId, day)),
                newest(electionId),
                clock.now(),
                current.user());
        return sessions.change(
                electionId,
                "recount-decided",
                decision.ground().article(),
                before,
                before.value().recounting(recount));
    }

    /** The council's notice sets the term of the corrected result, so its day is kept. */
    private void requireNotice(Decision decision) {
        boolean ordered = decision.ground() == Ground.COUNCIL_ORDER;
        if (ordered != decision.noticeReceivedOn().isPresent()) {
            throw ProblemException.ofField(
                    "/noticeReceivedOn",
                    ordered ? "REQUIRED" : "NOT_ALLOWED",
                    ordered
                            ? "Geef de dag waarop de kennisgeving van de raad is ontvangen (Kieswet V 8)"
                            : "Een kennisgeving van de raad is er alleen bij zijn last (COUNCIL_ORDER)");
        }
        if (decision.noticeReceivedOn().filter(clock.today()::isBefore).isPresent()) {
            throw ProblemException.ofField("/noticeReceivedOn", "IN_FUTURE", "Deze dag ligt na vandaag");
        }
    }

    private LocalDate resultBy(String electionId, LocalDate noticeReceivedOn) {
        Election election = elections.get(electionId).value();
        FurtherTerms terms = new FurtherTerms(new Terms(new NonWorkingDays(Set.copyOf(election.decreeDays()))));
        return terms.correctedResult(election.ruleset(), election.electionDay(), noticeReceivedOn)
                .day();
    }

    private String newest(String electionId) {
        return results.newest(electionId).map(Stored::id).orElse("");
    }

    /** The committee decides before the result is announced; the council when it examines the credentials. */
    private void requireMoment(String electionId, Ground ground) {
        if (ground == Ground.COUNCIL_ORDER) {
            results.requireCurrent(electionId, elections.get(electionId).value(), ground.article());
            return;
        }
        if (results.current(electionId).isPresent()) {
            throw ProblemException.notNow(
                    ground.article(),
                    "De uitslag is bekendgemaakt, en het stembureau besluit alleen daarvóór tot een nieuwe telling",
                    Possible.never(
                            "Alleen de raad kan nog een nieuwe telling gelasten, als hij de geloofsbrieven onderzoekt"
                                    + " (COUNCIL_ORDER)"));
        }
    }

    /**
     * What a recount changed.
     *
     * @param recount the decision
     * @param complete whether every station was counted again
     * @param stations what changed in each station
     * @param effect what it does to the seats, once complete and if a result had been calculated before
     */
    public record Effect(
            Recount recount, boolean complete, List<StationEffect> stations, Optional<SeatEffect.Effect> effect) {

        /** Copies the list. */
        public Effect {
            stations = List.copyOf(stations);
        }
    }

    /**
     * What a recount changed in a station.
     *
     * @param station the station
     * @param done whether it was counted again
     * @param changes fields with what they were and what they are
     */
    public record StationEffect(RecountedStation station, boolean done, List<FieldDifference> changes) {

        /** Copies the list. */
        public StationEffect {
            changes = List.copyOf(changes);
        }
    }

    /** What a recount changed so far. */
    public Effect effect(String electionId, String sessionId, int number) {
        Recount recount = sessions.get(electionId, sessionId).value().recounts().stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("besluit tot een nieuwe telling"));
        return effect(electionId, recount);
    }

    /** What that recount changed so far. */
    Effect effect(String electionId, Recount recount) {
        List<StationEffect> stations = recount.stations().stream()
                .map(each -> station(electionId, each))
                .toList();
        boolean complete = stations.stream().allMatch(StationEffect::done);
        return new Effect(recount, complete, stations, complete ? seats(electionId, recount) : Optional.empty());
    }

    private StationEffect station(String electionId, RecountedStation station) {
        List<FixedCount> versions = counts.versions(electionId, station.stationId()).stream()
                .map(Stored::value)
                .toList();
        Optional<EnteredCount> before = in(versions, station.countSession());
        Optional<EnteredCount> after = in(versions, station.countSession() + 1);
        List<FieldDifference> changes = before.isPresent() && after.isPresent()
                ? FieldDifference.between(before.get(), after.get())
                : List.of();
        return new StationEffect(station, after.isPresent(), changes);
    }

    private static Optional<EnteredCount> in(List<FixedCount> versions, int session) {
        return versions.stream()
                .filter(each -> each.session() == session)
                .reduce((earlier, later) -> later)
                .map(FixedCount::count);
    }

    private Optional<SeatEffect.Effect> seats(String electionId, Recount recount) {
        if (recount.resultId().isEmpty()) {
            return Optional.empty();
        }
        ElectionResult before = results.get(electionId, recount.resultId()).value();
        return results.all(electionId).stream()
                .filter(after -> after.number() > before.number()
                        && after.outcome().lot().isEmpty())
                .findFirst()
                .map(after -> SeatEffect.compare(before.outcome(), after.outcome()));
    }
}
