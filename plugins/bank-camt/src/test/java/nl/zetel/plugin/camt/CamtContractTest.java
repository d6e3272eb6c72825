package nl.zetel.plugin.camt;

import java.util.List;
import nl.zetel.plugin.testkit.RefundWriterContract;
import nl.zetel.plugin.testkit.Sample;
import nl.zetel.plugin.testkit.StatementReaderContract;
import nl.zetel.spi.Plugin;

/** What every plugin, reader of statements and writer of refunds keeps to. */
class CamtContractTest implements StatementReaderContract, RefundWriterContract {

    @Override
    public Plugin plugin() {
        return new CamtPlugin();
    }

    @Override
    public List<Sample> statements() {
        return List.of(Sample.ofText("statement.xml", Camt.statement("112.50", Camt.credit("112.50", ""))));
    }
}
