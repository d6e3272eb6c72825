package nl.zetel.server.result.application;

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.zetel.server.Bench;
import nl.zetel.server.Westerveld;
import nl.zetel.server.counting.application.CountingBench;
import nl.zetel.server.counting.application.ListTotals;
import nl.zetel.server.counting.domain.CountEntry.Slot;
import nl.zetel.server.document.application.Documents;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.numbering.application.NumberedLists;
import nl.zetel.server.pdf.KeptFile;
import nl.zetel.server.plugin.PluginHost;
import nl.zetel.server.result.domain.ElectionResult;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import org.junit.jupiter.api.Test;

/** The report of the result as a file. */
class ResultFilesTest {

    @Test
    void theReport() {
        try (Bench bench = new Bench()
                .with(NumberedLists.class, new CountingBench.ThreeLists())
                .with(PluginHost.class, noPlugins())) {
            KeptFile.check("result-report", report(bench), "Proces-verbaal", "Kiesdeler (P 5)", "Proef1");
        }
    }

    private static String report(Bench bench) {
        bench.at("2018-03-22T10:00:00+01:00");
        String election = bench.does(
                () -> bench.bean(Elections.class).create(Westerveld.election()).id());
        String station = CountingBench.station(bench, election, "1");
        CountingBench.enter(bench, election, station, "anna", Slot.FIRST, CountingBench.count(500, 300, 30));
        CountingBench.enter(bench, election, station, "bas", Slot.SECOND, CountingBench.count(500, 300, 30));
        bench.at("2018-03-23T10:00:00+01:00");
        bench.as("frits", "clerk");
        List.of(503L, 303L, 33L).forEach(total -> total(bench, election, total));
        bench.as("dora", "committee");
        Stored<ElectionResult> result =
                bench.does(() -> bench.bean(ResultCalculation.class).calculate(election, List.of()));
        bench.as("eva", "committee");
        CommitteeBench.session(bench, election);
        bench.does(() ->
                bench.bean(ResultEstablishment.class).establish(election, result.id(), ResultEstablishment.Words.NONE));
        Documents documents = bench.bean(Documents.class);
        return new String(
                documents.content(documents
                        .page(election, PageRequest.of(50, null))
                        .items()
                        .get(0)),
                StandardCharsets.UTF_8);
    }

    private static void total(Bench bench, String election, long votes) {
        int list = votes == 503 ? 1 : votes == 303 ? 2 : 3;
        bench.does(() -> bench.bean(ListTotals.class).create(election, list, Optional.empty(), votes));
    }

    private static PluginHost noPlugins() {
        return (PluginHost) Proxy.newProxyInstance(
                PluginHost.class.getClassLoader(), new Class<?>[] {PluginHost.class}, (proxy, method, arguments) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
