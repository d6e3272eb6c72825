package nl.zetel.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zetel.api.Bsn;
import nl.zetel.api.document.ListHead;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.RefusalException;
import nl.zetel.law.calendar.CalendarKey;
import nl.zetel.law.calendar.CalendarOverride;
import nl.zetel.law.calendar.DutchDate;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.counting.application.ListTotals;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.errorreport.application.ErrorReports;
import nl.zetel.server.errorreport.domain.NewReport;
import nl.zetel.server.examination.application.Examinations;
import nl.zetel.server.examination.application.ListDecisions;
import nl.zetel.server.nomination.application.AwaitedLists;
import nl.zetel.server.nomination.application.CandidateLists;
import nl.zetel.server.nomination.application.RecordedPapers;
import nl.zetel.server.nomination.domain.CandidateList;
import nl.zetel.server.numbering.application.Numberings;
import nl.zetel.server.plugin.FakePluginHost;
import nl.zetel.server.plugin.PluginHost;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.result.application.ResultCalculation;
import nl.zetel.server.result.application.ResultSessions;
import nl.zetel.server.submission.application.Submissions;
import nl.zetel.server.support.application.SupportDeclarations;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every row of {@code docs/deadlines.md}: allowed in the last second, refused in the next one, and the refusal says why. */
@LegalBasis({"Kieswet H 1", "Kieswet H 4", "Kieswet I 1", "Kieswet I 4", "Kieswet P 1b"})
class DeadlineWalkTest {

    private static final CandidateList LIST = new CandidateList(
            new ListHead("", false, "nl"),
            Optional.empty(),
            false,
            List.of(),
            List.of(),
            Optional.empty(),
            false,
            CandidateList.State.DRAFT);

    /** A clock that stands still. */
    private static final class StandingClock extends ServerClock {

        private Instant moment = Instant.EPOCH;

        @Override
        public void set(Instant now) {
            moment = now;
        }

        @Override
        public Instant instant() {
            return moment;
        }
    }

    private static final StandingClock CLOCK = new StandingClock();

    private static Bench bench;
    private static Map<String, Runnable> operations;

    @BeforeAll
    static void prepare() {
        bench = new Bench()
                .with(ServerClock.class, CLOCK)
                .with(AwaitedLists.class, (AwaitedLists) (election, list) -> false)
                .with(PluginHost.class, new FakePluginHost())
                .with(RecordedPapers.class, nothing());
        String of2018 = bench.does(
                () -> bench.bean(Elections.class).create(Westerveld.election()).id());
        String of2026 = bench.does(
                () -> bench.bean(Elections.class).create(overSummerTime()).id());
        String list = bench.does(
                () -> bench.bean(CandidateLists.class).create(of2018, LIST).id());
        operations = Map.of(
                "createCandidateList", () -> bench.bean(CandidateLists.class).create(of2018, LIST),
                "createSupportDeclaration",
                        () -> bench.bean(SupportDeclarations.class).requireOpen(of2018, list, new Bsn("999993653")),
                "checkIn", () -> bench.bean(Submissions.class).arrive(of2018),
                "examineLists", () -> bench.bean(Examinations.class).run(of2018),
                "decideList", () -> bench.bean(ListDecisions.class).decide(of2018, list, true, ""),
                "beginNumbering", () -> bench.bean(Numberings.class).begin(of2018),
                "createListTotal", () -> bench.bean(ListTotals.class).create(of2018, 1, Optional.empty(), 1),
                "openResultSession", () -> bench.bean(ResultSessions.class).open(of2018, "Raadzaal", List.of()),
                "calculateResult", () -> bench.bean(ResultCalculation.class).calculate(of2018, List.of()),
                "reportError",
                        () -> bench.bean(ErrorReports.class)
                                .report(
                                        of2026,
                                        new NewReport(Optional.empty(), "Er klopt iets niet", Optional.empty())));
    }

    private static RecordedPapers nothing() {
        return (RecordedPapers) Proxy.newProxyInstance(
                DeadlineWalkTest.class.getClassLoader(),
                new Class<?>[] {RecordedPapers.class},
                (proxy, method, arguments) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    @TestFactory
    Stream<DynamicTest> everyDeadlineIsHeldToItsSecond() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (List<String> row : rows()) {
            if (!row.get(1).isEmpty()) {
                tests.add(early(row));
            }
            if (!row.get(2).isEmpty()) {
                tests.add(late(row));
            }
        }
        return tests.stream();
    }

    private static DynamicTest early(List<String> row) {
        OffsetDateTime first = OffsetDateTime.parse(row.get(1));
        return dynamicTest(row.get(0) + " from " + first, () -> {
            refused(row, first.minusSeconds(1), ProblemCode.TOO_EARLY, first.toLocalDate());
            allowed(row, first);
        });
    }

    private static DynamicTest late(List<String> row) {
        OffsetDateTime last = OffsetDateTime.parse(row.get(2));
        return dynamicTest(row.get(0) + " until " + last, () -> {
            allowed(row, last.plusNanos(999_999_999));
            refused(row, last.plusSeconds(1), ProblemCode.DEADLINE_PASSED, last.toLocalDate());
        });
    }

    /** Whatever else may be in the way: it is not the deadline. */
    private static void allowed(List<String> row, OffsetDateTime moment) {
        assertThat(attempt(row.get(0), moment).map(ProblemException::code))
                .as(row.get(0) + " at " + moment)
                .isNotIn(Optional.of(ProblemCode.TOO_EARLY), Optional.of(ProblemCode.DEADLINE_PASSED));
    }

    private static void refused(List<String> row, OffsetDateTime moment, ProblemCode code, LocalDate named) {
        ProblemException refusal = attempt(row.get(0), moment)
                .orElseThrow(() -> new AssertionError(row.get(0) + " was not refused at " + moment));
        assertThat(refusal.code()).as(refusal.getMessage()).isEqualTo(code);
        assertThat(refusal.legalBasis()).contains(row.get(3));
        assertThat(refusal.getMessage()).contains(DutchDate.of(named));
        if (code == ProblemCode.DEADLINE_PASSED) {
            assertThat(refusal.getMessage())
                    .as("says what can still be done")
                    .containsAnyOf("kan nog", "kunt", "nog worden", "alleen nog");
        }
    }

    private static Optional<ProblemException> attempt(String operation, OffsetDateTime moment) {
        CLOCK.set(moment.toInstant());
        Runnable work = Optional.ofNullable(operations.get(operation))
                .orElseThrow(() -> new AssertionError("Nobody tries " + operation));
        try {
            bench.does(() -> {
                work.run();
                return "";
            });
            return Optional.empty();
        } catch (ProblemException problem) {
            return Optional.of(problem);
        } catch (RefusalException otherRule) {
            return Optional.empty();
        }
    }

    /** A session on the Monday after summer time began: 48 hours before it is an hour earlier by the clock on the wall. */
    private static Election overSummerTime() {
        Election model = Westerveld.election();
        return new Election(
                "GR2026_Westerveld",
                "Gemeenteraad Westerveld 2026",
                "Westerveld",
                17,
                LocalDate.of(2026, 2, 2),
                LocalDate.of(2026, 3, 18),
                List.of(),
                List.of(new CalendarOverride(
                        CalendarKey.RESULT,
                        Optional.empty(),
                        OffsetDateTime.parse("2026-03-30T10:00:00+02:00"),
                        "De zaal is eerder bezet")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                model.office());
    }

    private static List<List<String>> rows() throws IOException {
        Path document = Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("docs/deadlines.md"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
        List<List<String>> rows = Files.readAllLines(document).stream()
                .dropWhile(line -> !line.startsWith("| Operation | Too early"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> Stream.of(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .toList();
        assertThat(rows).hasSizeGreaterThan(9);
        return rows;
    }
}
