package nl.zetel.server.result.application;

import static nl.zetel.server.counting.application.CountingBench.enter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.deposit.ListOutcome;
import nl.zetel.server.Bench;
import nl.zetel.server.Westerveld;
import nl.zetel.server.counting.application.CountingBench;
import nl.zetel.server.counting.application.ListTotals;
import nl.zetel.server.counting.application.Reconciliations;
import nl.zetel.server.counting.application.StationCounts;
import nl.zetel.server.counting.domain.CountEntry.Slot;
import nl.zetel.server.document.application.Documents;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.numbering.application.NumberedLists;
import nl.zetel.server.plugin.PluginHost;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.result.domain.ElectionResult;
import nl.zetel.server.result.domain.ElectionResult.State;
import nl.zetel.server.result.domain.ResultSession;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands in the way of a result, and what comes of it. */
class ResultsTest {

    private final Bench bench = new Bench()
            .with(NumberedLists.class, new CountingBench.ThreeLists())
            .with(PluginHost.class, noPlugins());
    private String election = "";
    private String station = "";

    @BeforeEach
    void count() {
        bench.at("2018-03-22T10:00:00+01:00");
        election = bench.does(
                () -> bench.bean(Elections.class).create(Westerveld.election()).id());
        station = CountingBench.station(bench, election, "1");
        both(500, 300, 30);
        bench.at("2018-03-23T10:00:00+01:00");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void thereIsNoResultBeforeTheSession() {
        totals(503, 303, 33);
        bench.at("2018-03-23T09:59:00+01:00");

        refused(ProblemCode.TOO_EARLY, this::calculate);
    }

    @Test
    void aTotalByHandThatIsMissingStandsInTheWay() {
        totals(503, 303);

        assertThatThrownBy(this::calculate)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.errors())
                                .anyMatch(error -> error.message().contains("lijst 3")));
    }

    @Test
    void aDifferenceStandsInTheWayUntilItIsExplained() {
        totals(503, 304, 33);
        assertThatThrownBy(this::calculate)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.errors())
                                .singleElement()
                                .satisfies(error -> assertThat(error.message())
                                        .contains(
                                                "lijst 2",
                                                "303 en 304",
                                                "Geen: de zetels en de gekozenen blijven gelijk")));
        String key = reconciliations().reconcile(election).differences().get(0).key();
        bench.as("anna", "verifier");
        refused(ProblemCode.FOUR_EYES, () -> bench.does(() -> reconciliations().explain(election, key, "telfout")));

        bench.as("chris", "verifier");
        bench.does(() -> reconciliations().explain(election, key, "telfout"));

        assertThat(calculate().value().state()).isEqualTo(State.CALCULATED);
    }

    @Test
    void anExplanationHoldsForItsNumbersOnly() {
        totals(503, 304, 33);
        String key = reconciliations().reconcile(election).differences().get(0).key();
        bench.as("chris", "verifier");
        bench.does(() -> reconciliations().explain(election, key, "telfout"));
        bench.as("frits", "clerk");
        ListTotals totals = bench.bean(ListTotals.class);
        var second = totals.page(election, PageRequest.of(50, null)).items().get(1);
        bench.does(() -> totals.change(election, second, 310));

        refused(ProblemCode.WRONG_STATE, this::calculate);
    }

    @Test
    void twoPeopleMakeAResultAndTheReportIsKept() {
        totals(503, 303, 33);
        Stored<ElectionResult> result = calculate();
        assertThat(results().established(election)).isEmpty();
        refused(ProblemCode.FOUR_EYES, () -> establish("dora", result));

        establish("eva", result);

        assertThat(results().established(election)).hasValueSatisfying(established -> {
            assertThat(established.list("list-1").orElseThrow().votes()).isEqualTo(503);
            assertThat(established.lists().stream()
                            .mapToInt(list -> list.seats())
                            .sum())
                    .isEqualTo(12);
        });
        Documents documents = bench.bean(Documents.class);
        assertThat(documents.page(election, PageRequest.of(50, null)).items())
                .singleElement()
                .satisfies(report -> assertThat(new String(documents.content(report), StandardCharsets.UTF_8))
                        .contains("Proces-verbaal", "Kiesdeler", "Proef1", "Kop van de keten"));
        refused(ProblemCode.WRONG_STATE, this::calculate);
        refused(ProblemCode.WRONG_STATE, () -> establish("eva", result));
    }

    @Test
    void aResultThatTheCountsOvertookIsNotEstablished() {
        totals(503, 303, 33);
        Stored<ElectionResult> result = calculate();
        correct(501, 299, 30);
        refused(ProblemCode.WRONG_STATE, () -> establish("eva", result));
    }

    @Test
    void aCorrigendumMakesANewResultAndTheOldOneStays() {
        totals(503, 303, 33);
        establish("eva", calculate());
        correct(500, 301, 30);
        bench.as("chris", "verifier");
        String key = reconciliations().reconcile(election).differences().get(0).key();
        bench.does(() -> reconciliations().explain(election, key, "hertelling"));

        Stored<ElectionResult> second = calculate();
        assertThat(results().current(election).orElseThrow().value().number()).isEqualTo(1);
        establish("eva", second);

        assertThat(results().page(election, PageRequest.of(50, null)).items())
                .extracting(result -> result.value().state())
                .containsExactly(State.SUPERSEDED, State.ESTABLISHED);
    }

    @Test
    void theDepositOfAListIsDecidedByItsResult() {
        ResultDepositFacts facts = bench.bean(ResultDepositFacts.class);
        assertThat(facts.outcome(election, "list-3")).isEmpty();
        totals(503, 303, 33);
        establish("eva", calculate());

        assertThat(facts.outcome(election, "list-3"))
                .hasValueSatisfying(outcome -> assertThat(outcome)
                        .isInstanceOfSatisfying(
                                ListOutcome.Valid.class,
                                valid -> assertThat(valid.votes()).isEqualTo(33)));
        assertThat(facts.outcome(election, "not handed in"))
                .hasValueSatisfying(outcome -> assertThat(outcome).isInstanceOf(ListOutcome.NoValidList.class));
    }

    private void both(long... firsts) {
        enter(bench, election, station, "anna", Slot.FIRST, CountingBench.count(firsts));
        enter(bench, election, station, "bas", Slot.SECOND, CountingBench.count(firsts));
    }

    private void correct(long... firsts) {
        bench.as("chris", "verifier");
        bench.does(() -> bench.bean(StationCounts.class).correct(election, station, "hertelling"));
        both(firsts);
    }

    private void totals(long... votes) {
        bench.as("frits", "clerk");
        for (int i = 0; i < votes.length; i++) {
            int list = i + 1;
            long total = votes[i];
            bench.does(() -> bench.bean(ListTotals.class).create(election, list, Optional.empty(), total));
        }
    }

    private Stored<ElectionResult> calculate() {
        bench.as("dora", "committee");
        return bench.does(() -> bench.bean(ResultCalculation.class).calculate(election, List.of()));
    }

    private Stored<ElectionResult> establish(String user, Stored<ElectionResult> result) {
        bench.as(user, "committee");
        if (bench.bean(ResultSessions.class).all(election).stream()
                .noneMatch(session -> session.state() == ResultSession.State.OPEN)) {
            CommitteeBench.session(bench, election);
        }
        return bench.does(() ->
                bench.bean(ResultEstablishment.class).establish(election, result.id(), ResultEstablishment.Words.NONE));
    }

    private static void refused(ProblemCode code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.code()).isEqualTo(code));
    }

    private Results results() {
        return bench.bean(Results.class);
    }

    private Reconciliations reconciliations() {
        return bench.bean(Reconciliations.class);
    }

    private static PluginHost noPlugins() {
        return (PluginHost) Proxy.newProxyInstance(
                PluginHost.class.getClassLoader(), new Class<?>[] {PluginHost.class}, (proxy, method, arguments) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
