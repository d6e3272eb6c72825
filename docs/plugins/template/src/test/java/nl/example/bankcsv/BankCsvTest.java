package nl.example.bankcsv;

import java.util.List;
import nl.zetel.plugin.testkit.Sample;
import nl.zetel.plugin.testkit.StatementReaderContract;
import nl.zetel.spi.Plugin;

class BankCsvTest implements StatementReaderContract {

    @Override
    public Plugin plugin() {
        return new BankCsvPlugin();
    }

    @Override
    public List<Sample> statements() {
        return List.of(Sample.ofText("statement.csv", """
                rekening;NL02ABNA0123456789
                2026-01-05;112,50;T. Penning;NL20INGB0001234567;waarborgsom registratie
                2026-01-06;-225,00;Nieuw Lokaal;NL91ABNA0417164300;terugbetaling waarborgsom
                einde;2
                """));
    }
}
