package nl.zetel.plugin.mt940;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.zetel.plugin.testkit.Sample;
import nl.zetel.plugin.testkit.StatementReaderContract;
import nl.zetel.spi.Plugin;

/** What every plugin and every reader of statements keeps to. */
class Mt940ContractTest implements StatementReaderContract {

    @Override
    public Plugin plugin() {
        return new Mt940Plugin();
    }

    @Override
    public List<Sample> statements() {
        String statement = Mt940.statement("112,50", ":61:2601050105C112,50NTRFNONREF", ":86:waarborgsom");
        return List.of(new Sample("statement.940", statement.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
