package nl.zetel.server.result.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zetel.server.Bench;
import nl.zetel.server.Westerveld;
import nl.zetel.server.counting.application.CountingBench;
import nl.zetel.server.counting.application.ListTotals;
import nl.zetel.server.counting.application.Reconciliations;
import nl.zetel.server.counting.application.StationCounts;
import nl.zetel.server.counting.domain.CountEntry.Slot;
import nl.zetel.server.counting.domain.StationStatus;
import nl.zetel.server.document.application.Documents;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.numbering.application.NumberedLists;
import nl.zetel.server.plugin.PluginHost;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.result.application.Recounts.Decision;
import nl.zetel.server.result.domain.ElectionResult;
import nl.zetel.server.result.domain.Recount.Ground;
import nl.zetel.server.result.domain.ResultSession;
import nl.zetel.server.result.domain.ResultSession.Member;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The session: who has to be there, objections and their answers, and ballots that are counted again. */
class ResultSessionsTest {

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
        bench.as("frits", "clerk");
        long[] totals = {503, 303, 33};
        for (int i = 0; i < totals.length; i++) {
            int list = i + 1;
            long votes = totals[i];
            bench.does(() -> bench.bean(ListTotals.class).create(election, list, Optional.empty(), votes));
        }
        bench.as("dora", "committee");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aSessionIsHeldByThreeMembersWithAChairAndNotBeforeItsHour() {
        refused(ProblemCode.INVALID_CONTENT, () -> open(CommitteeBench.MEMBERS.subList(0, 2)));
        refused(ProblemCode.INVALID_CONTENT, () -> open(List.of(member("A"), member("B"), member("C"))));
        bench.at("2018-03-23T09:59:00+01:00");
        refused(ProblemCode.TOO_EARLY, () -> open(CommitteeBench.MEMBERS));
        bench.at("2018-03-23T10:00:00+01:00");

        open(CommitteeBench.MEMBERS);

        refused(ProblemCode.WRONG_STATE, () -> open(CommitteeBench.MEMBERS));
    }

    @Test
    void thereIsNoResultOutsideASession() {
        Stored<ElectionResult> result = calculate();

        refused(ProblemCode.WRONG_STATE, () -> establish(result));
    }

    @Test
    void anObjectionIsAnsweredBeforeTheResultAndStandsInTheReport() {
        String session = CommitteeBench.session(bench, election).id();
        Stored<ElectionResult> result = calculate();
        bench.does(() -> sessions().object(election, session, "In stembureau 1 is niet hardop geteld."));
        refused(ProblemCode.WRONG_STATE, () -> establish(result));
        refused(ProblemCode.NOT_FOUND, () -> answer(session, 2));

        answer(session, 1);
        refused(ProblemCode.WRONG_STATE, () -> answer(session, 1));
        establish(result);

        assertThat(report())
                .contains("In stembureau 1 is niet hardop geteld.", "Dat is geen vereiste.", "C.E. Voorzitter")
                .contains("het gemeentehuis te Diever", "Handtekening", "niet tot een nieuwe telling");
        assertThat(bench.does(() -> sessions().get(election, session)).value().closing())
                .hasValueSatisfying(closing -> assertThat(closing.resultId()).isEqualTo(result.id()));
        refused(ProblemCode.WRONG_STATE, () -> bench.does(() -> sessions().object(election, session, "Te laat")));
    }

    @Test
    void aRecountReopensTheStationAndItsEffectIsTold() {
        String session = CommitteeBench.session(bench, election).id();
        Stored<ElectionResult> first = calculate();

        recount(session, Ground.EX_OFFICIO);

        assertThat(status().state()).isEqualTo(StationStatus.State.NOT_STARTED);
        assertThat(status().session()).isEqualTo(2);
        refused(ProblemCode.WRONG_STATE, () -> establish(first));
        assertThat(effect(session).complete()).isFalse();
        both(320, 480, 30);
        explainAll();
        bench.as("dora", "committee");
        Stored<ElectionResult> second = calculate();
        Recounts.Effect effect = effect(session);

        assertThat(effect.complete()).isTrue();
        assertThat(effect.effect())
                .as("each list has four candidates, so that no vote can move a seat here")
                .hasValueSatisfying(seats -> assertThat(seats.movesSeat()).isFalse());
        assertThat(effect.stations().get(0).changes())
                .anyMatch(change ->
                        change.first().equals("500") && change.second().equals("320"));
        establish(second);
        assertThat(report())
                .contains("ambtshalve tot een nieuwe telling besloten", "kandidaat 1 van lijst 1: 500 werd 320");
        assertThat(bench.does(() -> bench.bean(Results.class).page(election, PageRequest.of(50, null)))
                        .items())
                .extracting(each -> each.value().state())
                .containsExactly(ElectionResult.State.SUPERSEDED, ElectionResult.State.ESTABLISHED);
    }

    @Test
    void afterTheResultOnlyTheCouncilOrdersARecount() {
        String session = CommitteeBench.session(bench, election).id();
        refused(ProblemCode.WRONG_STATE, () -> recount(session, Ground.COUNCIL_ORDER));
        establish(calculate());
        bench.as("dora", "committee");
        String next = CommitteeBench.session(bench, election).id();

        refused(ProblemCode.WRONG_STATE, () -> recount(next, Ground.VOTERS_REQUEST));
        refused(ProblemCode.INVALID_CONTENT, () -> recount(next, Ground.COUNCIL_ORDER, Optional.empty()));
        recount(next, Ground.COUNCIL_ORDER);

        assertThat(bench.does(() -> bench.bean(Results.class).current(election)))
                .as("the result holds until there is another one")
                .isPresent();
        assertThat(sessions().get(election, next).value().recounts().get(0).resultBy())
                .as("fourteen days after the council's notice (V 9)")
                .contains(LocalDate.of(2018, 4, 6));
    }

    @Test
    void aCorrectedResultThatComesTooLateSaysWhy() {
        CommitteeBench.session(bench, election);
        establish(calculate());
        bench.as("dora", "committee");
        recount(CommitteeBench.session(bench, election).id(), Ground.COUNCIL_ORDER);
        both(320, 500, 30);
        explainAll();
        bench.as("dora", "committee");
        bench.at("2018-04-07T10:00:00+02:00");
        Stored<ElectionResult> corrected = calculate();

        refused(ProblemCode.DEADLINE_PASSED, () -> establish(corrected));
        bench.as("eva", "committee");
        bench.does(() -> bench.bean(ResultEstablishment.class)
                .establish(
                        election, corrected.id(), new ResultEstablishment.Words("De stembiljetten kwamen laat", "")));
        assertThat(report()).contains("De stembiljetten kwamen laat");
    }

    private void recount(String session, Ground ground) {
        recount(session, ground, Optional.of(LocalDate.of(2018, 3, 23)).filter(day -> ground == Ground.COUNCIL_ORDER));
    }

    private void recount(String session, Ground ground, Optional<LocalDate> notice) {
        bench.does(() -> bench.bean(Recounts.class)
                .decide(election, session, new Decision(ground, "verwisselde lijsten", List.of(station), notice)));
    }

    private Recounts.Effect effect(String session) {
        return bench.does(() -> bench.bean(Recounts.class).effect(election, session, 1));
    }

    private StationStatus status() {
        return bench.does(() -> bench.bean(StationCounts.class).status(election, station))
                .value();
    }

    private void explainAll() {
        bench.as("chris", "verifier");
        Reconciliations reconciliations = bench.bean(Reconciliations.class);
        reconciliations
                .reconcile(election)
                .differences()
                .forEach(each -> bench.does(() -> reconciliations.explain(election, each.key(), "hertelling")));
    }

    private void both(long... firsts) {
        CountingBench.enter(bench, election, station, "anna", Slot.FIRST, CountingBench.count(firsts));
        CountingBench.enter(bench, election, station, "bas", Slot.SECOND, CountingBench.count(firsts));
    }

    private Stored<ResultSession> open(List<Member> members) {
        return bench.does(() -> sessions().open(election, "Diever", members));
    }

    private Stored<ResultSession> answer(String session, int objection) {
        bench.as("eva", "committee");
        try {
            return bench.does(() -> sessions().answer(election, session, objection, "Dat is geen vereiste."));
        } finally {
            bench.as("dora", "committee");
        }
    }

    private Stored<ElectionResult> calculate() {
        return bench.does(() -> bench.bean(ResultCalculation.class).calculate(election, List.of()));
    }

    private Stored<ElectionResult> establish(Stored<ElectionResult> result) {
        bench.as("eva", "committee");
        try {
            return bench.does(() -> bench.bean(ResultEstablishment.class)
                    .establish(election, result.id(), ResultEstablishment.Words.NONE));
        } finally {
            bench.as("dora", "committee");
        }
    }

    private String report() {
        Documents documents = bench.bean(Documents.class);
        return bench.does(() -> new String(
                documents.content(documents.page(election, PageRequest.of(50, null)).items().stream()
                        .reduce((one, other) -> other)
                        .orElseThrow()),
                StandardCharsets.UTF_8));
    }

    private ResultSessions sessions() {
        return bench.bean(ResultSessions.class);
    }

    private static Member member(String name) {
        return new Member(name, Member.Role.MEMBER);
    }

    private static void refused(ProblemCode code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.code()).isEqualTo(code));
    }

    private static PluginHost noPlugins() {
        return (PluginHost) Proxy.newProxyInstance(
                PluginHost.class.getClassLoader(), new Class<?>[] {PluginHost.class}, (proxy, method, arguments) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
