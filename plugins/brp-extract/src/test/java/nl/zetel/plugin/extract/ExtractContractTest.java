package nl.zetel.plugin.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zetel.api.Bsn;
import nl.zetel.plugin.testkit.PopulationRegisterContract;
import nl.zetel.spi.Plugin;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** What every plugin and every population register keeps to. */
class ExtractContractTest implements PopulationRegisterContract {

    private static final Set<Bsn> KNOWN = Set.copyOf(Exports.numbers(999_990_000, 3));

    @TempDir
    private static Path folder;

    @BeforeAll
    static void export() throws IOException {
        Exports.write(folder, KNOWN.stream().map(Exports::plain).toArray(String[]::new));
    }

    @Override
    public Plugin plugin() {
        return new ExtractPlugin();
    }

    @Override
    public Map<String, String> configuration() {
        return Map.of("file", folder.resolve("uitdraai.csv").toString());
    }

    @Override
    public Set<Bsn> known() {
        return KNOWN;
    }

    @Override
    public Optional<Map<String, String>> unreachable() {
        return Optional.of(Map.of("file", folder.resolve("nergens.csv").toString()));
    }
}
