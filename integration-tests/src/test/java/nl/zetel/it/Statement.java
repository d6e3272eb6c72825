package nl.zetel.it;

/** Bank statements of one day and one movement, as a bank delivers them. */
final class Statement {

    private static final String FILE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
            <GrpHdr><MsgId>P-%1$s</MsgId><CreDtTm>%1$sT20:00:00</CreDtTm></GrpHdr>
            <Stmt><Id>S-%1$s</Id><CreDtTm>%1$sT20:00:00</CreDtTm>
            <FrToDt><FrDtTm>%1$sT00:00:00</FrDtTm><ToDtTm>%1$sT23:59:59</ToDtTm></FrToDt>
            <Acct><Id><IBAN>NL91ABNA0417164300</IBAN></Id><Ccy>EUR</Ccy></Acct>
            <Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">%2$d.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>
            <Dt><Dt>%1$s</Dt></Dt></Bal>
            <Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">%3$d.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>
            <Dt><Dt>%1$s</Dt></Dt></Bal>
            <Ntry><Amt Ccy="EUR">%4$d.00</Amt><CdtDbtInd>%5$s</CdtDbtInd>%6$s<Sts><Cd>BOOK</Cd></Sts>
            <BookgDt><Dt>%1$s</Dt></BookgDt><ValDt><Dt>%7$s</Dt></ValDt><AcctSvcrRef>R-%1$s</AcctSvcrRef>
            <NtryDtls><TxDtls><Amt Ccy="EUR">%4$d.00</Amt><CdtDbtInd>%5$s</CdtDbtInd>
            <RltdPties><Dbtr><Pty><Nm>Vereniging Proef</Nm></Pty></Dbtr>
            <DbtrAcct><Id><IBAN>NL02ABNA0123456789</IBAN></Id></DbtrAcct></RltdPties>
            <RmtInf><Ustrd>waarborgsom kandidaatstelling %8$s</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
            </Stmt></BkToCstmrStmt></Document>
            """;

    private Statement() {}

    /** Money that comes in with a reference, in euros. */
    static String credit(String booked, String value, int opening, int euros, String reference) {
        return FILE.formatted(booked, opening, opening + euros, euros, "CRDT", "", value, reference);
    }

    /** Money that the bank takes back, in euros. */
    static String reversal(String booked, int opening, int euros) {
        return FILE.formatted(
                booked, opening, opening - euros, euros, "DBIT", "<RvslInd>true</RvslInd>", booked, "terugboeking");
    }
}
