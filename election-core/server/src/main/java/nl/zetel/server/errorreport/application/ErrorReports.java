package nl.zetel.server.errorreport.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.calendar.CalendarEntry;
import nl.zetel.law.calendar.CalendarKey;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.counting.application.PollingStations;
import nl.zetel.server.counting.application.PollsClosed;
import nl.zetel.server.counting.application.StationCounts;
import nl.zetel.server.counting.domain.StationStatus;
import nl.zetel.server.election.application.Deadlines;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.application.PublicElections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.errorreport.domain.ErrorReport;
import nl.zetel.server.errorreport.domain.ErrorReport.Channel;
import nl.zetel.server.errorreport.domain.ErrorReport.Decision;
import nl.zetel.server.errorreport.domain.ErrorReport.Outcome;
import nl.zetel.server.errorreport.domain.ErrorReport.State;
import nl.zetel.server.errorreport.domain.NewReport;
import nl.zetel.server.errorreport.domain.ReportedError;
import nl.zetel.server.errorreport.persistence.ErrorReportStore;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.store.TextCipher;

/** Reports of suspected errors until 48 hours before the session (Kieswet P 1b), and what becomes of them. */
@ApplicationScoped
@Transactional
public class ErrorReports {

    static final String ARTICLE = "Kieswet P 1b";

    /** The most reports that come over the public address in an hour. */
    private static final int MOST_IN_AN_HOUR = 200;

    @Inject
    ErrorReportStore store;

    @Inject
    Elections elections;

    @Inject
    PublicElections open;

    @Inject
    PollingStations stations;

    @Inject
    StationCounts counts;

    @Inject
    PollsClosed polls;

    @Inject
    TextCipher cipher;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    /**
     * Somebody reports an error themselves.
     *
     * @throws ProblemException if it is too early or too late, or too many came in this hour
     */
    public Stored<ErrorReport> report(String electionId, NewReport report) {
        Election election = open.open(electionId).value();
        polls.require(electionId);
        CalendarEntry last = deadline(election);
        if (clock.now().truncatedTo(ChronoUnit.SECONDS).isAfter(last.until())) {
            throw Deadlines.tooLate(
                    ARTICLE,
                    "Een vermoedelijke fout wordt gemeld tot 48 uur voor de zitting",
                    last.until(),
                    "U kunt uw bezwaar in de openbare zitting naar voren brengen");
        }
        requireRoom(electionId);
        return add(electionId, election, Channel.ONLINE, report, clock.now());
    }

    /** A clerk records a report that came by letter, by mail or at the counter; one that came too late is marked as such. */
    public Stored<ErrorReport> record(String electionId, NewReport report, OffsetDateTime receivedAt) {
        Election election = elections.get(electionId).value();
        polls.require(electionId);
        if (receivedAt.isAfter(clock.now())) {
            throw ProblemException.ofField("/receivedAt", "IN_THE_FUTURE", "De melding is nog niet ontvangen");
        }
        deadline(election);
        return add(electionId, election, Channel.RECORDED, report, receivedAt);
    }

    /** Says who investigates a report; another one may take it over until it is decided. */
    public Stored<ErrorReport> assign(String electionId, String id, String to) {
        Stored<ErrorReport> before = undecided(electionId, id);
        return step(electionId, before, before.value().assigned(to, current.user(), clock.now()), "assigned", "");
    }

    /** Keeps what the investigation found. */
    public Stored<ErrorReport> investigate(String electionId, String id, String finding) {
        Stored<ErrorReport> before = undecided(electionId, id);
        if (before.value().assignee().filter(current.user()::equals).isEmpty()) {
            throw ProblemException.notNow(
                    before.value().assignee().isEmpty()
                            ? "Deze melding is nog aan niemand toegewezen"
                            : "Deze melding is aan een ander toegewezen, die de bevinding vastlegt",
                    Possible.after("Wijs haar eerst toe aan wie haar onderzoekt (assignments)"));
        }
        return step(
                electionId,
                before,
                before.value().investigated(current.user(), clock.now(), finding),
                "investigated",
                finding);
    }

    /** Decides on a report; somebody else than who investigated it. */
    public Stored<ErrorReport> decide(String electionId, String id, Decision decision) {
        Stored<ErrorReport> before = undecided(electionId, id);
        if (decision.outcome() != Outcome.NOT_INVESTIGATED && before.value().state() != State.INVESTIGATED) {
            throw ProblemException.notNow(
                    "Er is nog geen bevinding bij deze melding",
                    Possible.after("Laat haar eerst onderzoeken (findings), of kies NOT_INVESTIGATED met de reden"));
        }
        if (before.value().channel() == ErrorReport.Channel.RECORDED) {
            current.requireOtherThan(before.createdBy());
        }
        before.value().step(State.INVESTIGATED).ifPresent(step -> current.requireOtherThan(step.by()));
        Stored<ErrorReport> decided = step(
                electionId,
                before,
                before.value().decided(decision, current.user(), clock.now()),
                "decided",
                decision.text());
        if (decision.outcome() == Outcome.RECOUNT_ASKED) {
            recount(electionId, decided.value(), decision.text());
        }
        return decided;
    }

    /** The station's count waits for the new report, so that no result can be fixed without it. */
    private void recount(String electionId, ErrorReport report, String why) {
        station(electionId, report)
                .filter(id -> counts.status(electionId, id).value().state() == StationStatus.State.COMPLETE)
                .ifPresent(id -> counts.correct(
                        electionId,
                        id,
                        "Nieuwe telling gevraagd na melding " + report.number() + " (Kieswet P 1b): " + why));
    }

    /** Identifier of the station that a report is about; empty where it is about the whole count. */
    private Optional<String> station(String electionId, ErrorReport report) {
        return report.station()
                .flatMap(number -> stations.all(electionId).stream()
                        .filter(station -> station.value().number().equals(number))
                        .map(Stored::id)
                        .findFirst());
    }

    /**
     * What follows on a decision.
     *
     * @param text what to do, in Dutch
     * @param href where
     */
    public record Next(String text, String href) {}

    /** What is to be done after a decision; empty where nothing is. */
    public Optional<Next> next(String electionId, ErrorReport report) {
        if (report.outcome().filter(Outcome.RECOUNT_ASKED::equals).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(station(electionId, report)
                .map(id -> new Next(
                        "De telling van stembureau " + report.station().orElseThrow()
                                + " wacht op het nieuwe proces-verbaal; twee mensen voeren het in",
                        "/v1" + PollingStations.path(electionId, id) + "/count-status"))
                .orElseGet(() -> new Next(
                        "Besluit in de zitting welke stembureaus opnieuw worden geteld (Kieswet P 21)",
                        "/v1" + Elections.path(electionId) + "/result-sessions")));
    }

    /** The report with that identifier. */
    public Stored<ErrorReport> get(String electionId, String id) {
        return store.get(electionId, id);
    }

    /** Reports in the order in which they came. */
    public Page<Stored<ErrorReport>> page(String electionId, PageRequest request) {
        return store.page(elections.get(electionId).id(), request);
    }

    /** Who reported it, for those who answer; absent if they did not say. */
    public Optional<String> reporter(ErrorReport report) {
        return report.reporter().map(cipher::decrypt);
    }

    /** Every report with its handling, for the certified report of the session. */
    public List<ReportedError> forReport(String electionId) {
        return store.all(electionId).stream()
                .map(Stored::value)
                .map(ReportedError::of)
                .toList();
    }

    /** Numbers of reports that came in time and on which the committee has not decided. */
    public List<Integer> open(String electionId) {
        return store.all(electionId).stream()
                .map(Stored::value)
                .filter(report -> report.inTime() && report.state() != State.DECIDED)
                .map(ErrorReport::number)
                .toList();
    }

    private Stored<ErrorReport> add(
            String electionId, Election election, Channel channel, NewReport report, OffsetDateTime receivedAt) {
        report.station().ifPresent(number -> requireStation(electionId, number));
        ErrorReport received = new ErrorReport(
                store.all(electionId).size() + 1,
                channel,
                report.station(),
                report.description(),
                report.reporter().map(cipher::encrypt),
                receivedAt,
                !receivedAt.isAfter(deadline(election).until()),
                State.RECEIVED,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        Stored<ErrorReport> stored = store.insert(electionId, received);
        audit.record(
                Change.created("error-report-received", path(electionId, stored.id()), ARTICLE, Summary.of(received)));
        return stored;
    }

    private Stored<ErrorReport> step(
            String electionId, Stored<ErrorReport> before, ErrorReport after, String what, String reason) {
        Stored<ErrorReport> stored = store.update(before.with(after));
        audit.record(Change.changed(
                        "error-report-" + what,
                        path(electionId, before.id()),
                        ARTICLE,
                        Summary.of(before.value()),
                        Summary.of(after))
                .because(reason));
        return stored;
    }

    /** What the chain keeps of a report: not what somebody wrote, nor who. */
    public record Summary(
            int number,
            Channel channel,
            Optional<String> station,
            boolean inTime,
            State state,
            Optional<String> assignee,
            Optional<Outcome> outcome) {

        static Summary of(ErrorReport report) {
            return new Summary(
                    report.number(),
                    report.channel(),
                    report.station(),
                    report.inTime(),
                    report.state(),
                    report.assignee(),
                    report.outcome());
        }
    }

    private Stored<ErrorReport> undecided(String electionId, String id) {
        store.get(electionId, id);
        Stored<ErrorReport> locked = store.lock(id);
        locked.value().step(State.DECIDED).ifPresent(decided -> {
            throw ProblemException.notNow(
                    ARTICLE,
                    "Over deze melding is op " + Possible.day(decided.at()) + " beslist",
                    Possible.never(
                            "Wie het daar niet mee eens is, kan bezwaar maken in de openbare zitting (Kieswet P 20)"));
        });
        return locked;
    }

    private void requireStation(String electionId, String number) {
        boolean known = stations.all(electionId).stream()
                .anyMatch(station -> station.value().number().equals(number));
        if (!known) {
            throw ProblemException.ofField("/station", "UNKNOWN_STATION", "Er is geen stembureau " + number);
        }
    }

    private void requireRoom(String electionId) {
        OffsetDateTime hourAgo = clock.now().minusHours(1);
        long inTheHour = store.all(electionId).stream()
                .map(Stored::value)
                .filter(report -> report.channel() == Channel.ONLINE
                        && report.receivedAt().isAfter(hourAgo))
                .count();
        if (inTheHour >= MOST_IN_AN_HOUR) {
            throw ProblemException.of(
                    ProblemCode.TOO_MANY_REQUESTS,
                    "Er komen nu te veel meldingen binnen. Probeer het later opnieuw, of meld het schriftelijk bij de"
                            + " gemeente");
        }
    }

    /** The row of the last moment; elections before 2023 have none. */
    private static CalendarEntry deadline(Election election) {
        return election.calendar()
                .find(CalendarKey.ERROR_REPORTS)
                .orElseThrow(() -> ProblemException.notNow(
                        ARTICLE,
                        "Meldingen van vermoedelijke fouten zijn er vanaf de Kieswet van 2023, en deze verkiezing volgt"
                                + " eerdere regels",
                        Possible.instead(
                                "Bezwaar kan in de openbare zitting van het centraal stembureau (Kieswet P 20)")));
    }

    /** Path of a report. */
    public static String path(String electionId, String id) {
        return Elections.path(electionId) + "/error-reports/" + id;
    }
}
