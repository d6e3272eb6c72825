package nl.zetel.server.result.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zetel.server.Bench;
import nl.zetel.server.StandingClock;
import nl.zetel.server.Tried;
import nl.zetel.server.Westerveld;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.counting.application.CountingBench;
import nl.zetel.server.counting.application.ListTotals;
import nl.zetel.server.counting.application.Reconciliations;
import nl.zetel.server.counting.domain.CountEntry.Slot;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.numbering.application.NumberedLists;
import nl.zetel.server.plugin.FakePluginHost;
import nl.zetel.server.plugin.PluginHost;
import nl.zetel.server.result.domain.Recount.Ground;

/** A result that was established, a recount that the council ordered on 23 March, and a result that corrects the first. */
public final class TermOfCorrectedResult implements AutoCloseable {

    private final StandingClock clock = new StandingClock();
    private final Bench bench = new Bench()
            .with(ServerClock.class, clock)
            .with(NumberedLists.class, new CountingBench.ThreeLists())
            .with(PluginHost.class, new FakePluginHost());
    private final String election;
    private final String station;
    private final String corrected;

    /** Counts, establishes, counts again and calculates again. */
    public TermOfCorrectedResult() {
        clock.set("2018-03-22T10:00:00+01:00");
        election = bench.does(
                () -> bench.bean(Elections.class).create(Westerveld.election()).id());
        station = CountingBench.station(bench, election, "1");
        counted(500, 300, 30);
        clock.set("2018-03-23T10:00:00+01:00");
        total(1, 503);
        total(2, 303);
        total(3, 33);
        established(sessionWithResult());
        clock.set("2018-03-26T10:00:00+02:00");
        recounted();
        counted(320, 500, 30);
        explained();
        corrected = calculated();
    }

    /** The operation that is tried. */
    public Map<String, Tried> operations() {
        return Map.of("establishResult", new Tried(bench, clock, () -> establish(corrected)));
    }

    private String sessionWithResult() {
        bench.as("dora", "committee");
        CommitteeBench.session(bench, election);
        return calculated();
    }

    private void recounted() {
        bench.as("dora", "committee");
        String session = CommitteeBench.session(bench, election).id();
        Recounts.Decision decision = new Recounts.Decision(
                Ground.COUNCIL_ORDER, "verwisselde lijsten", List.of(station), Optional.of(LocalDate.of(2018, 3, 23)));
        bench.does(() -> bench.bean(Recounts.class).decide(election, session, decision));
    }

    private String calculated() {
        bench.as("dora", "committee");
        return bench.does(() -> bench.bean(ResultCalculation.class).calculate(election, List.of()))
                .id();
    }

    private void established(String result) {
        bench.does(() -> establish(result));
    }

    private String establish(String result) {
        bench.as("eva", "committee");
        return bench.bean(ResultEstablishment.class)
                .establish(election, result, ResultEstablishment.Words.NONE)
                .id();
    }

    private void counted(long... firsts) {
        CountingBench.enter(bench, election, station, "anna", Slot.FIRST, CountingBench.count(firsts));
        CountingBench.enter(bench, election, station, "bas", Slot.SECOND, CountingBench.count(firsts));
    }

    private void total(int list, long votes) {
        bench.as("frits", "clerk");
        bench.does(() -> bench.bean(ListTotals.class).create(election, list, Optional.empty(), votes));
    }

    private void explained() {
        bench.as("chris", "verifier");
        Reconciliations reconciliations = bench.bean(Reconciliations.class);
        reconciliations
                .reconcile(election)
                .differences()
                .forEach(each -> bench.does(() -> reconciliations.explain(election, each.key(), "hertelling")));
    }

    @Override
    public void close() {
        bench.close();
    }
}
