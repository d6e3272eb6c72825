package nl.zetel.server.deposit.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.zetel.api.payment.Transaction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The eighteen scenarios of a statement file that is not part of the project. */
class AcceptanceTest {

    private static final Map<String, String> EXPECTED = table(
            "S01: C1 MATCH R1",
            "S02: C1 MATCH K1",
            "S03: C1 CONFIRM R2",
            "S04: C1 MATCH K4",
            "S05: C2 PROPOSE R5",
            "S06: C3 CHOOSE",
            "S07: C4 SPLIT K6 R6",
            "S08A: C1 MATCH K3",
            "S08B: C7 PROPOSE_REFUND K3",
            "S09: C6 DECIDE_AMOUNT R4",
            "S10.1: C3 CHOOSE",
            "S10.2: C3 CHOOSE",
            "S11: D1 PROPOSE_UNMATCH",
            "S12: D2 LINK_REFUND",
            "S13: C0 REOPEN_REFUND",
            "S14: C2 PROPOSE R8",
            "S15: C9 DROP",
            "S16: C3 CHOOSE",
            "S17: X0 DROP",
            "S18: C3 CHOOSE");

    @ParameterizedTest
    @ValueSource(strings = {"02", "08"})
    void every_scenario_has_its_rule(String version) throws Exception {
        var run = new MatchingRun(Town.SCHEME, Town.state());
        var outcome = new LinkedHashMap<String, String>();

        for (Map.Entry<String, Transaction> scenario :
                SyntheticStatement.read(version).entrySet()) {
            var result = run.match(Town.ACCOUNT, scenario.getKey(), scenario.getValue());
            var candidates = result.effect() == Effect.CHOOSE ? List.<String>of() : Town.ids(result);
            outcome.put(
                    scenario.getKey(),
                    String.join(" ", result.rule() + " " + result.effect(), String.join(" ", candidates))
                            .strip());
            if (scenario.getKey().equals("S06")) {
                assertThat(Town.ids(result)).startsWith("K5");
            }
            if (scenario.getKey().equals("S11")) {
                assertThat(result.receipts()).containsExactly("S05");
            }
        }

        assertThat(outcome).containsExactlyEntriesOf(EXPECTED);
    }

    private static Map<String, String> table(String... rows) {
        var table = new LinkedHashMap<String, String>();
        for (String row : rows) {
            String[] parts = row.split(": ", 2);
            table.put(parts[0], parts[1]);
        }
        return table;
    }
}
