package nl.zetel.server.settlement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.Ruleset;
import nl.zetel.law.calendar.CalendarKey;
import nl.zetel.law.calendar.DutchDate;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.document.application.Documents;
import nl.zetel.server.document.domain.HtmlPage;
import nl.zetel.server.document.domain.PageOrder;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.examination.application.Examinations;
import nl.zetel.server.examination.application.Repairs;
import nl.zetel.server.examination.domain.ListExamination;
import nl.zetel.server.nomination.application.CandidateLists;
import nl.zetel.server.nomination.domain.CandidateList;
import nl.zetel.server.nomination.domain.ListedCandidate;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.settlement.domain.ReportedCandidate;
import nl.zetel.server.settlement.domain.SettlementMatch;
import nl.zetel.server.settlement.domain.SettlementMatches;
import nl.zetel.server.settlement.domain.SettlementReport;
import nl.zetel.server.settlement.domain.SettlementReport.Kind;
import nl.zetel.server.settlement.persistence.SettlementReportStore;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;

/** Messages between committees about candidates who are no residents (Kieswet I 1(2) and I 1(3), from 2023). */
@ApplicationScoped
@Transactional
public class SettlementReports {

    @Inject
    SettlementReportStore store;

    @Inject
    Examinations examinations;

    @Inject
    Repairs repairs;

    @Inject
    CandidateLists lists;

    @Inject
    Elections elections;

    @Inject
    Documents documents;

    @Inject
    AuditTrail audit;

    @Inject
    ServerClock clock;

    /** A place on a list. */
    public record Place(String listId, int position) {}

    /**
     * A candidate of whom another committee has to be told.
     *
     * @param candidate the candidate
     * @param reported whether a message about the candidate was made
     */
    public record Due(ReportedCandidate candidate, boolean reported) {}

    /** The candidates of whom the committee of their municipality has to be told; nobody under the rules before 2023. */
    public List<Due> due(String electionId) {
        Election election = elections.get(electionId).value();
        requireExamined(electionId);
        List<ReportedCandidate> reported = all(electionId).stream()
                .filter(report -> report.kind() == Kind.REPORT_SENT)
                .flatMap(report -> report.candidates().stream())
                .toList();
        return nl.zetel.law.list.SettlementReports.due(election.ruleset(), examinations.facts(electionId)).stream()
                .map(report -> candidate(electionId, new Place(report.list().value(), report.position())))
                .map(candidate -> new Due(candidate, reported.stream().anyMatch(other -> samePlace(other, candidate))))
                .toList();
    }

    private static boolean samePlace(ReportedCandidate one, ReportedCandidate other) {
        return one.listId().equals(other.listId()) && one.position().equals(other.position());
    }

    /** Makes the message to the committee of a municipality about candidates who live there. */
    public Stored<SettlementReport> report(String electionId, String municipality, List<Place> places) {
        requireInForce(electionId);
        List<Due> due = due(electionId);
        List<ReportedCandidate> candidates = new ArrayList<>();
        for (Place place : places) {
            candidates.add(
                    due.stream()
                            .filter(each -> each.candidate().listId().equals(Optional.of(place.listId()))
                                    && each.candidate().position().equals(Optional.of(place.position())))
                            .filter(each -> !each.reported())
                            .map(Due::candidate)
                            .findFirst()
                            .orElseThrow(
                                    () -> ProblemException.ofField(
                                            "/candidates",
                                            "NOT_DUE",
                                            "Van een van deze kandidaten hoeft niemand (meer) te worden bericht; zie settlement-duties")));
        }
        Election election = elections.get(electionId).value();
        HtmlPage page = SettlementPages.report(election, municipality, candidates);
        return sent(electionId, Kind.REPORT_SENT, municipality, candidates, page);
    }

    /** Records a message that came from another committee. */
    public Stored<SettlementReport> receive(String electionId, SettlementReport received) {
        requireInForce(electionId);
        if (received.on().isAfter(clock.today())) {
            throw ProblemException.ofField("/receivedOn", "DAY", "Deze dag ligt in de toekomst");
        }
        return stored(electionId, received);
    }

    /** Everybody of whom other committees wrote, compared with each other and with the lists of this election. */
    public List<SettlementMatch> matches(String electionId) {
        return comparison(electionId).all();
    }

    /** Tells the committees that reported a person of each other, those that were not told yet (I 1(3)). */
    public List<Stored<SettlementReport>> passOn(String electionId, String reportId, int candidate) {
        SettlementMatch match =
                comparison(electionId).of(named(store.get(electionId, reportId).value(), candidate));
        if (match.untold().isEmpty()) {
            throw match.mustBePassedOn()
                    ? ProblemException.notNow(
                            "Kieswet I 1(3)",
                            "De stembureaus die deze kandidaat meldden, hebben elk al bericht",
                            Possible.never("Er hoeft niets meer te worden doorgegeven"))
                    : ProblemException.notNow(
                            "Kieswet I 1(3)",
                            "Van deze kandidaat kwam uit één gemeente een melding, dus valt er niets door te geven",
                            Possible.after("Een andere gemeente meldt deze kandidaat eerst ook"));
        }
        Election election = elections.get(electionId).value();
        return match.untold().stream()
                .map(municipality -> sent(
                        electionId,
                        Kind.NOTICE_SENT,
                        municipality,
                        List.of(match.candidate()),
                        SettlementPages.notice(election, municipality, match)))
                .toList();
    }

    /**
     * Takes a notice of another committee as evidence that a candidate of this election declared to settle elsewhere too
     * (I 6(1)(f)); the committee decides.
     *
     * @param candidate which candidate of the notice, from 1
     * @param place the candidate on a list here
     * @param reason why they are one person; may be blank if name and date of birth are the same
     */
    @LegalBasis("Kieswet I 6(1)(f)")
    public Stored<ListExamination> evidence(
            String electionId, String reportId, int candidate, Place place, String reason) {
        SettlementReport notice = store.get(electionId, reportId).value();
        if (notice.kind() != Kind.NOTICE_RECEIVED) {
            throw ProblemException.byLaw(
                    ProblemCode.REFUSED_BY_LAW,
                    "Kieswet I 1(3)",
                    "Alleen een bericht van het stembureau van de woonplaats (NOTICE_RECEIVED) laat zien dat een kandidaat"
                            + " in meer gemeenten is gemeld");
        }
        requireSame(electionId, named(notice, candidate), place, reason);
        String examination = examinations.lists(electionId).stream()
                .filter(each -> each.value().listId().equals(Optional.of(place.listId())))
                .map(Stored::id)
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("onderzoek van deze lijst"));
        String note = "Bericht van het centraal stembureau van " + notice.municipality() + ", ontvangen op "
                + DutchDate.of(notice.on()) + " (Kieswet I 1, derde lid)";
        return repairs.declaredElsewhere(
                electionId,
                examination,
                place.position(),
                reason.isBlank() ? note : note + ". " + reason.strip(),
                reportId);
    }

    private void requireSame(String electionId, ReportedCandidate named, Place place, String reason) {
        int size = lists.get(electionId, place.listId()).value().candidates().size();
        if (place.position() > size) {
            throw ProblemException.ofField("/position", "NO_CANDIDATE", "Op deze plaats staat geen kandidaat");
        }
        switch (candidate(electionId, place).compare(named)) {
            case SAME -> {
                // Nothing more is needed.
            }
            case POSSIBLE -> {
                if (reason.isBlank()) {
                    throw ProblemException.ofField(
                            "/reason",
                            "MISSING",
                            "Een geboortedatum ontbreekt; zeg waaruit blijkt dat het dezelfde persoon is");
                }
            }
            case OTHER ->
                throw ProblemException.ofField(
                        "/position",
                        "OTHER_PERSON",
                        "Het bericht gaat over iemand anders dan de kandidaat op deze plaats");
        }
    }

    private static ReportedCandidate named(SettlementReport report, int candidate) {
        if (candidate < 1 || candidate > report.candidates().size()) {
            throw ProblemException.ofField("/candidate", "NO_CANDIDATE", "Deze melding noemt op die plaats niemand");
        }
        return report.candidates().get(candidate - 1);
    }

    private Stored<SettlementReport> sent(
            String electionId, Kind kind, String municipality, List<ReportedCandidate> candidates, HtmlPage page) {
        String code = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String document = documents
                .keep(
                        electionId,
                        new PageOrder(
                                "settlement-" + code,
                                "melding-" + code + ".html",
                                true,
                                Elections.path(electionId) + "/settlement-reports",
                                page))
                .id();
        return stored(
                electionId, new SettlementReport(kind, municipality, clock.today(), candidates, Optional.of(document)));
    }

    private Stored<SettlementReport> stored(String electionId, SettlementReport report) {
        Stored<SettlementReport> stored = store.insert(electionId, report);
        audit.record(Change.created(
                "settlement-report-recorded",
                path(electionId, stored.id()),
                report.kind().article(),
                new Summary(
                        report.kind(),
                        report.municipality(),
                        report.on().toString(),
                        report.candidates().size())));
        return stored;
    }

    private SettlementMatches comparison(String electionId) {
        elections.get(electionId);
        List<ReportedCandidate> own = lists.ofElection(electionId).stream()
                .flatMap(list -> candidates(list).stream())
                .toList();
        return new SettlementMatches(all(electionId), own);
    }

    private static List<ReportedCandidate> candidates(Stored<CandidateList> list) {
        List<ReportedCandidate> all = new ArrayList<>();
        for (int position = 1; position <= list.value().candidates().size(); position++) {
            all.add(candidate(list, position));
        }
        return all;
    }

    private ReportedCandidate candidate(String electionId, Place place) {
        return candidate(lists.get(electionId, place.listId()), place.position());
    }

    private static ReportedCandidate candidate(Stored<CandidateList> list, int position) {
        ListedCandidate candidate = list.value().candidates().get(position - 1);
        return new ReportedCandidate(
                candidate.name(),
                candidate.birth(),
                candidate.locality(),
                list.value().head().designation(),
                Optional.of(list.id()),
                Optional.of(position));
    }

    private List<SettlementReport> all(String electionId) {
        return store.all(electionId).stream().map(Stored::value).toList();
    }

    private void requireInForce(String electionId) {
        if (elections.get(electionId).value().ruleset().compareTo(Ruleset.R2023) < 0) {
            throw ProblemException.byLaw(
                    ProblemCode.REFUSED_BY_LAW,
                    "Kieswet I 1(2)",
                    "Meldingen tussen stembureaus bestaan sinds 1 januari 2023; voor deze verkiezing gelden ze niet");
        }
    }

    private void requireExamined(String electionId) {
        if (examinations.find(electionId).isEmpty()) {
            var session = elections.calendar(electionId).entry(CalendarKey.EXAMINATION);
            throw ProblemException.notNow(
                    "Kieswet I 1(2)",
                    "De lijsten zijn nog niet onderzocht",
                    Possible.after(
                            "Onderzoek eerst de lijsten (examinations)",
                            session.from().orElse(session.until())));
        }
    }

    /** Messages in the order in which they were made or received. */
    public Page<Stored<SettlementReport>> page(String electionId, PageRequest request) {
        return store.page(elections.get(electionId).id(), request);
    }

    /** What the chain keeps of a message: no names of persons. */
    public record Summary(Kind kind, String municipality, String on, int candidates) {}

    /** Path of a message. */
    public static String path(String electionId, String id) {
        return Elections.path(electionId) + "/settlement-reports/" + id;
    }

    /** The message with that identifier. */
    public Stored<SettlementReport> get(String electionId, String id) {
        return store.get(electionId, id);
    }
}
