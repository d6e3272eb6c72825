package nl.zetel.plugin.camt;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.zetel.api.Finding;
import nl.zetel.api.payment.StatementHandler;
import nl.zetel.api.payment.StatementHeader;
import nl.zetel.api.payment.Transaction;

/** Reads a small invented statement, to show that the reader works where it is installed. */
final class SelfTest {

    private static final String STATEMENT = """
            <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt><Id>1</Id>
            <Acct><Id><IBAN>NL02ABNA0123456789</IBAN></Id></Acct>
            <Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">0.00</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>
            <Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">1.00</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>
            <Ntry><Amt Ccy="EUR">1.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts></Ntry>
            </Stmt></BkToCstmrStmt></Document>
            """;

    private SelfTest() {}

    static String run(CamtReader reader) throws Exception {
        var heard = new Heard();
        reader.read(new ByteArrayInputStream(STATEMENT.getBytes(StandardCharsets.UTF_8)), heard);
        if (heard.transactions.size() != 1 || !heard.findings.isEmpty()) {
            throw new IllegalStateException("Het proefafschrift werd niet goed gelezen");
        }
        return "Een proefafschrift met een boeking is goed gelezen";
    }

    private static final class Heard implements StatementHandler {
        private final List<Transaction> transactions = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();

        @Override
        public boolean begin(StatementHeader header) {
            return true;
        }

        @Override
        public void transaction(Transaction transaction) {
            transactions.add(transaction);
        }

        @Override
        public void end(StatementHeader header) {}

        @Override
        public void finding(Finding finding) {
            findings.add(finding);
        }
    }
}
