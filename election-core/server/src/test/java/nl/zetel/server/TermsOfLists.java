package nl.zetel.server;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zetel.api.Bsn;
import nl.zetel.api.document.CandidateName;
import nl.zetel.api.document.ListHead;
import nl.zetel.law.calendar.CalendarKey;
import nl.zetel.law.calendar.CalendarOverride;
import nl.zetel.law.designation.Source;
import nl.zetel.law.eligibility.Outcome;
import nl.zetel.law.retention.RecordKind;
import nl.zetel.law.retention.TermStart;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.counting.application.ListTotals;
import nl.zetel.server.designation.application.Designations;
import nl.zetel.server.designation.application.RegisterDecisions;
import nl.zetel.server.designation.domain.AgentNames;
import nl.zetel.server.designation.domain.Designation;
import nl.zetel.server.designation.domain.RegisterHistory;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.errorreport.application.ErrorReports;
import nl.zetel.server.errorreport.domain.NewReport;
import nl.zetel.server.examination.application.DecisionProposals;
import nl.zetel.server.examination.application.Examinations;
import nl.zetel.server.examination.application.InspectionCopies;
import nl.zetel.server.examination.application.ListDecisions;
import nl.zetel.server.examination.application.RepairCheck;
import nl.zetel.server.examination.application.Repairs;
import nl.zetel.server.gazette.application.GazetteNotices;
import nl.zetel.server.gazette.domain.NoticeKind;
import nl.zetel.server.nomination.application.AwaitedLists;
import nl.zetel.server.nomination.application.CandidateLists;
import nl.zetel.server.nomination.application.RecordedPapers;
import nl.zetel.server.nomination.domain.CandidateList;
import nl.zetel.server.numbering.application.NumberedLists;
import nl.zetel.server.numbering.application.Numberings;
import nl.zetel.server.numbering.domain.NumberedCandidateList;
import nl.zetel.server.paper.application.ListPapers;
import nl.zetel.server.paper.application.PaperDraft;
import nl.zetel.server.paper.domain.PaperKind;
import nl.zetel.server.plugin.FakePluginHost;
import nl.zetel.server.plugin.PluginHost;
import nl.zetel.server.presubmission.application.PreAppointments;
import nl.zetel.server.presubmission.application.PreChecks;
import nl.zetel.server.presubmission.application.PreSlots;
import nl.zetel.server.presubmission.domain.Slot;
import nl.zetel.server.result.application.ResultCalculation;
import nl.zetel.server.result.application.ResultSessions;
import nl.zetel.server.retention.application.PaperDestructions;
import nl.zetel.server.retention.application.RetentionEvents;
import nl.zetel.server.submission.application.Submissions;
import nl.zetel.server.submission.domain.IdentityDocument;
import nl.zetel.server.support.application.SupportDeclarations;

/** The terms from the registers to the result, of the elections of 2018 and 2026, with what some of them begin with. */
final class TermsOfLists implements AutoCloseable {

    private static final CandidateList LIST = new CandidateList(
            new ListHead("", false, "nl"),
            Optional.empty(),
            false,
            List.of(),
            List.of(),
            Optional.empty(),
            false,
            CandidateList.State.DRAFT);

    private static final RepairCheck.Papers NO_PAPERS =
            new RepairCheck.Papers(Optional.empty(), Optional.empty(), Optional.empty());

    private final StandingClock clock = new StandingClock();
    private final Bench bench = new Bench()
            .with(ServerClock.class, clock)
            .with(AwaitedLists.class, (AwaitedLists) (election, list) -> false)
            .with(PluginHost.class, new FakePluginHost())
            .with(NumberedLists.class, new Numbered())
            .with(RecordedPapers.class, nothing())
            .withAll(RetentionEvents.class, List.of((RetentionEvents) TermsOfLists::admitted));
    private final Map<String, Tried> operations = new HashMap<>();
    private final String of2018;
    private final String of2026;
    private final String list;

    TermsOfLists() {
        clock.set("2017-12-27T12:00:00+01:00");
        of2018 = created(Westerveld.election());
        of2026 = created(overSummerTime());
        list = bench.does(
                () -> bench.bean(CandidateLists.class).create(of2018, LIST).id());
    }

    /** Operations that are tried, by their identifiers. */
    Map<String, Tried> operations() {
        register();
        submission();
        examination();
        result();
        return operations;
    }

    private void register() {
        String designation = bench.does(
                () -> bench.bean(Designations.class).enter(of2018, national()).id());
        String slot =
                bench.does(() -> bench.bean(PreSlots.class).open(of2018, slot()).id());
        tried("excludeDesignation", () -> {
            bench.as("bert", "committee");
            bench.bean(RegisterDecisions.class).exclude(of2018, designation, "verwarrend");
        });
        tried(
                "bookPreSubmission",
                () -> bench.bean(PreAppointments.class)
                        .book(
                                of2018,
                                slot,
                                new PreAppointments.Visit(Optional.empty(), "Groep Brink", "P. Proef", "")));
    }

    private void submission() {
        Submissions submissions = bench.bean(Submissions.class);
        tried("createCandidateList", () -> bench.bean(CandidateLists.class).create(of2018, LIST));
        tried("checkBeforeSubmission", () -> bench.bean(PreChecks.class).check(of2018, list, Optional.empty(), ""));
        tried(
                "createSupportDeclaration",
                () -> bench.bean(SupportDeclarations.class).requireOpen(of2018, list, new Bsn("999993653")));
        tried("checkIn", () -> submissions.arrive(of2018));
        tried("recordListPaper", () -> bench.bean(ListPapers.class).record(of2018, list, authorisation()));
        tried("submitList", () -> {
            String visitor = submissions
                    .checkIn(of2018, visitor(), submissions.arrive(of2018), Optional.of(list), "")
                    .id();
            submissions.submit(
                    of2018, visitor, new Submissions.HandedIn(list, true, true, List.of(), Optional.empty()));
        });
    }

    private void examination() {
        clock.set("2018-02-06T16:00:00+01:00");
        String examined = created(another());
        bench.does(() -> bench.bean(Examinations.class).run(examined));
        tried("examineLists", () -> bench.bean(Examinations.class).run(of2018));
        tried("repairOmission", () -> bench.bean(Repairs.class).repair(examined, "list", "omission", "", NO_PAPERS));
        tried("proposeDecisions", () -> bench.bean(DecisionProposals.class).propose(examined));
        tried("getInspectionCopy", () -> bench.bean(InspectionCopies.class).page(examined));
        tried("decideList", () -> bench.bean(ListDecisions.class).decide(of2018, list, true, ""));
        tried("beginNumbering", () -> bench.bean(Numberings.class).begin(of2018));
        tried("prepareGazetteNotice", () -> bench.bean(GazetteNotices.class).prepare(of2018, NoticeKind.LISTS, ""));
    }

    private void result() {
        tried("createListTotal", () -> bench.bean(ListTotals.class).create(of2018, 1, Optional.empty(), 1));
        tried("openResultSession", () -> bench.bean(ResultSessions.class).open(of2018, "Raadzaal", List.of()));
        tried("calculateResult", () -> bench.bean(ResultCalculation.class).calculate(of2018, List.of()));
        tried(
                "reportError",
                () -> bench.bean(ErrorReports.class)
                        .report(of2026, new NewReport(Optional.empty(), "Er klopt iets niet", Optional.empty())));
        tried(
                "recordPaperDestruction",
                () -> bench.bean(PaperDestructions.class)
                        .record(of2018, RecordKind.BALLOT_PACKETS, clock.today(), "versnipperd"));
    }

    private void tried(String operation, Runnable work) {
        operations.put(operation, new Tried(bench, clock, work));
    }

    private String created(Election election) {
        return bench.does(() -> bench.bean(Elections.class).create(election).id());
    }

    /** The council decided on 27 March 2018 on who was elected. */
    private static Optional<LocalDate> admitted(String election, TermStart start) {
        return Optional.of(LocalDate.of(2018, 3, 27)).filter(day -> start == TermStart.ADMISSION);
    }

    private static Designation national() {
        return new Designation(
                "Landelijk Belang",
                "Landelijk Belang",
                Source.NATIONAL_REGISTER,
                new AgentNames("A. Gemachtigde", ""),
                List.of(),
                LocalDate.of(2017, 1, 2),
                "",
                RegisterHistory.NONE);
    }

    private static Slot slot() {
        OffsetDateTime begins = OffsetDateTime.parse("2018-01-22T10:00:00+01:00");
        return new Slot(begins, begins.plusMinutes(30), "Kamer 1", 1, Optional.empty());
    }

    private static PaperDraft authorisation() {
        return new PaperDraft(
                PaperKind.AUTHORISATION,
                Optional.empty(),
                Optional.of(LocalDate.of(2018, 1, 10)),
                Optional.empty(),
                "A. Gemachtigde",
                Optional.empty(),
                false,
                Optional.empty());
    }

    private static Submissions.Visitor visitor() {
        return new Submissions.Visitor(
                new CandidateName("P.", "", "", "Proef"),
                IdentityDocument.PASSPORT,
                Optional.of(Outcome.YES),
                Optional.empty());
    }

    /** A second election of the same days, whose lists are examined. */
    private static Election another() {
        Election first = Westerveld.election();
        return election("GR2018_Diever", first.nominationDay(), first.electionDay(), List.of());
    }

    /** A session on the Monday after summer time began: 48 hours before it is an hour earlier by the clock on the wall. */
    private static Election overSummerTime() {
        CalendarOverride session = new CalendarOverride(
                CalendarKey.RESULT,
                Optional.empty(),
                OffsetDateTime.parse("2026-03-30T10:00:00+02:00"),
                "De zaal is eerder bezet");
        return election("GR2026_Westerveld", LocalDate.of(2026, 2, 2), LocalDate.of(2026, 3, 18), List.of(session));
    }

    private static Election election(
            String id, LocalDate nomination, LocalDate vote, List<CalendarOverride> overrides) {
        return new Election(
                id,
                id,
                "Westerveld",
                17,
                nomination,
                vote,
                List.of(),
                overrides,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Westerveld.election().office());
    }

    private static RecordedPapers nothing() {
        return (RecordedPapers) Proxy.newProxyInstance(
                TermsOfLists.class.getClassLoader(),
                new Class<?>[] {RecordedPapers.class},
                (proxy, method, arguments) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    /** The lists are numbered. */
    private static final class Numbered extends NumberedLists {
        @Override
        public List<NumberedCandidateList> of(String electionId) {
            return NumberedTown.LISTS;
        }

        @Override
        public String revision(String electionId) {
            return "";
        }
    }

    @Override
    public void close() {
        bench.close();
    }
}
