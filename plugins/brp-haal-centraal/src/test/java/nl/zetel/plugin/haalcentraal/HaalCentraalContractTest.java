package nl.zetel.plugin.haalcentraal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zetel.api.Bsn;
import nl.zetel.plugin.brpstub.BrpStubServer;
import nl.zetel.plugin.brpstub.StubOptions;
import nl.zetel.plugin.testkit.PopulationRegisterContract;
import nl.zetel.spi.Plugin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** What every plugin and every population register keeps to. */
class HaalCentraalContractTest implements PopulationRegisterContract {

    private static BrpStubServer server;

    @BeforeAll
    static void startServer() throws Exception {
        server = BrpStubServer.start(StubOptions.westerveld());
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @Override
    public Plugin plugin() {
        return new HaalCentraalPlugin();
    }

    @Override
    public Map<String, String> configuration() {
        return Map.of("url", server.address().toString(), "pause", "PT0S");
    }

    @Override
    public Set<Bsn> known() {
        return Westerveld.numbers(3);
    }

    @Override
    public Optional<Map<String, String>> unreachable() {
        return Optional.of(Map.of("url", "http://127.0.0.1:1/personen", "attempts", "1"));
    }
}
