package nl.zetel.plugin.camt;

/** Writes small invented statements. */
final class Camt {

    static final String ACCOUNT = "NL02ABNA0123456789";
    static final String PAYER = "NL20INGB0001234567";

    private Camt() {}

    /** A version 8 statement that went from 0.00 to that closing balance. */
    static String statement(String closing, String entries) {
        return document("camt.053.001.08", "BkToCstmrStmt", "Stmt", balances("0.00", closing) + entries);
    }

    static String document(String format, String message, String statement, String content) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:%s"><%s>
                <GrpHdr><MsgId>INVENTED</MsgId></GrpHdr>
                <%s><Id>2026-17</Id><ElctrncSeqNb>17</ElctrncSeqNb>
                <FrToDt><FrDtTm>2026-01-05T00:00:00</FrDtTm><ToDtTm>2026-01-05T23:59:59</ToDtTm></FrToDt>
                <Acct><Id><IBAN>%s</IBAN></Id></Acct>%s</%s></%s></Document>
                """.formatted(format, message, statement, ACCOUNT, content, statement, message);
    }

    static String balances(String opening, String closing) {
        return balance("OPBD", opening) + balance("CLBD", closing);
    }

    static String balance(String type, String amount) {
        boolean debit = amount.startsWith("-");
        return "<Bal><Tp><CdOrPrtry><Cd>" + type + "</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">"
                + (debit ? amount.substring(1) : amount) + "</Amt><CdtDbtInd>" + (debit ? "DBIT" : "CRDT")
                + "</CdtDbtInd></Bal>\n";
    }

    /** A booked credit. */
    static String credit(String amount, String more) {
        return entry(amount, "CRDT", "BOOK", more);
    }

    static String entry(String amount, String direction, String status, String more) {
        return "<Ntry><Amt Ccy=\"EUR\">" + amount + "</Amt><CdtDbtInd>" + direction + "</CdtDbtInd><Sts><Cd>" + status
                + "</Cd></Sts><BookgDt><Dt>2026-01-05</Dt></BookgDt>" + more + "</Ntry>\n";
    }

    static String details(String content) {
        return "<NtryDtls>" + content + "</NtryDtls>";
    }

    static String transaction(String amount, String more) {
        return "<TxDtls><Amt Ccy=\"EUR\">" + amount + "</Amt>" + more + "</TxDtls>";
    }
}
