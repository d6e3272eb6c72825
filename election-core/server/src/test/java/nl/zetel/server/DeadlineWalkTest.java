package nl.zetel.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.calendar.CalendarKey;
import nl.zetel.server.DeadlineTables.Held;
import nl.zetel.server.DeadlineTables.Term;
import nl.zetel.server.appointment.application.TermsOfAppointments;
import nl.zetel.server.notice.application.TermsOfNotices;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.result.application.TermOfCorrectedResult;
import nl.zetel.server.web.GuardedOperations;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every term of {@code docs/deadlines.md}: allowed in its first and last second, refused in the one before and the next, and the
 * refusal names article and moment. And every operation that can refuse because of a moment stands in the document.
 */
@LegalBasis({
    "Kieswet C 4",
    "Kieswet G 4(3)",
    "Kieswet H 1",
    "Kieswet H 4",
    "Kieswet I 1",
    "Kieswet I 2(2)",
    "Kieswet I 4",
    "Kieswet I 17",
    "Kieswet P 1b",
    "Kieswet V 1(1)",
    "Kieswet V 2(1)",
    "Kieswet V 9(1)",
    "Kieswet W 1(1)"
})
class DeadlineWalkTest {

    private static final Set<ProblemCode> OF_TIME = Set.of(ProblemCode.TOO_EARLY, ProblemCode.DEADLINE_PASSED);
    private static final DeadlineTables TABLES = new DeadlineTables();

    private static final TermsOfLists LISTS = new TermsOfLists();
    private static final TermsOfAppointments APPOINTMENTS = new TermsOfAppointments();
    private static final TermsOfNotices NOTICES = new TermsOfNotices();
    private static final TermOfCorrectedResult CORRECTED = new TermOfCorrectedResult();

    private static final Map<String, Tried> OPERATIONS = new HashMap<>();
    private static Map<String, Set<String>> guarded = Map.of();

    @BeforeAll
    static void prepare() {
        OPERATIONS.putAll(LISTS.operations());
        OPERATIONS.putAll(APPOINTMENTS.operations());
        OPERATIONS.putAll(NOTICES.operations());
        OPERATIONS.putAll(CORRECTED.operations());
        guarded = new GuardedOperations().all();
    }

    @AfterAll
    static void close() {
        LISTS.close();
        APPOINTMENTS.close();
        NOTICES.close();
        CORRECTED.close();
    }

    @TestFactory
    Stream<DynamicTest> everyTermIsHeldToItsSecond() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Term term : TABLES.terms()) {
            term.from()
                    .ifPresent(first -> tests.add(dynamicTest(term.operation() + " from " + first, () -> {
                        refused(term, first.minusSeconds(1), ProblemCode.TOO_EARLY, first);
                        allowed(term, first);
                    })));
            term.until()
                    .ifPresent(last -> tests.add(dynamicTest(term.operation() + " until " + last, () -> {
                        allowed(term, last.plusNanos(999_999_999));
                        Optional<OffsetDateTime> next = next(term, last);
                        refused(
                                term,
                                last.plusSeconds(1),
                                next.isPresent() ? ProblemCode.TOO_EARLY : ProblemCode.DEADLINE_PASSED,
                                next.orElse(last));
                    })));
        }
        assertThat(tests).hasSizeGreaterThan(35);
        return tests.stream();
    }

    @Test
    void everyOperationThatRefusesBecauseOfAMomentStandsInTheDocument() {
        Set<String> named = TABLES.terms().stream().map(Term::operation).collect(Collectors.toCollection(TreeSet::new));
        TABLES.same().forEach(row -> named.add(row.operation()));

        assertThat(named).isEqualTo(guarded.keySet());
        assertThat(TABLES.terms()).extracting(Term::operation).containsAll(OPERATIONS.keySet());
    }

    @Test
    void everyPlaceInTheCodeThatRefusesWasSeenByTheWalk() {
        Set<String> places = new TreeSet<>();
        guarded.values().forEach(places::addAll);

        places.removeAll(placesOfRefusals());

        assertThat(places).isEmpty();
    }

    @Test
    void everyRowOfTheCalendarIsHeldByAnOperationOrSaysWhyNot() {
        assertThat(TABLES.calendar()).extracting(Held::row).containsExactly(CalendarKey.values());
        assertThat(TABLES.calendar()).allSatisfy(row -> {
            if (row.by().equals("none")) {
                assertThat(row.how()).as(row.row().name()).isNotEmpty();
            } else {
                assertThat(OPERATIONS).containsKey(row.by());
            }
        });
    }

    @Test
    void whatIsHeldAsAnotherOperationIsRefusedAtTheSamePlace() {
        assertThat(TABLES.same()).isNotEmpty().allSatisfy(row -> {
            assertThat(OPERATIONS).containsKey(row.as());
            assertThat(guarded.get(row.operation())).as(row.operation()).containsAnyElementsOf(guarded.get(row.as()));
        });
    }

    /** Places in the code at which a term of the document was refused. */
    private static Set<String> placesOfRefusals() {
        Set<String> places = new TreeSet<>();
        for (Term term : TABLES.terms()) {
            Stream.concat(
                            term.from().map(first -> first.minusSeconds(1)).stream(),
                            term.until().map(last -> last.plusSeconds(1)).stream())
                    .flatMap(moment -> tried(term).at(moment).stream())
                    .flatMap(refusal -> Stream.of(refusal.getStackTrace()))
                    .map(frame -> frame.getClassName().replaceFirst(".*\\.", "")
                            + "."
                            + frame.getMethodName().replaceFirst("^lambda\\$(\\w+)\\$.*", "$1"))
                    .forEach(places::add);
        }
        return places;
    }

    /** A later term of the same operation, such as the next day of repair. */
    private static Optional<OffsetDateTime> next(Term term, OffsetDateTime last) {
        return TABLES.terms().stream()
                .filter(other -> other.operation().equals(term.operation()))
                .flatMap(other -> other.from().stream())
                .filter(from -> from.isAfter(last))
                .min(OffsetDateTime::compareTo);
    }

    /** Whatever else may be in the way: it is not the moment. */
    private static void allowed(Term term, OffsetDateTime moment) {
        assertThat(tried(term).at(moment).map(ProblemException::code).filter(OF_TIME::contains))
                .as(term.operation() + " at " + moment)
                .isEmpty();
    }

    private static void refused(Term term, OffsetDateTime moment, ProblemCode code, OffsetDateTime named) {
        ProblemException refusal = tried(term)
                .at(moment)
                .orElseThrow(() -> new AssertionError(term.operation() + " was not refused at " + moment));
        assertThat(refusal.code()).as(refusal.getMessage()).isEqualTo(code);
        assertThat(refusal.legalBasis().orElse("none")).isEqualTo(term.article());
        assertThat(refusal.getMessage()).contains(Possible.text(named));
        assertThat(refusal.possible().orElseThrow()).isEqualTo(expected(code, named, refusal));
    }

    private static Possible expected(ProblemCode code, OffsetDateTime named, ProblemException refusal) {
        if (code == ProblemCode.TOO_EARLY) {
            return Possible.from(named);
        }
        String instead = ((Possible.Until) refusal.possible().orElseThrow()).instead();
        assertThat(instead).as("says what can still be done").containsAnyOf("kunt", "nog ", "begint");
        return Possible.until(named, instead);
    }

    private static Tried tried(Term term) {
        return Optional.ofNullable(OPERATIONS.get(term.operation()))
                .orElseThrow(() -> new AssertionError("Nobody tries " + term.operation()));
    }
}
