package nl.zetel.scenario;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** A statement (camt.053.001.08) of the municipality's account with what came in on one day. */
record BankFile(LocalDate day, int number, long openingCents, List<Credit> credits) {

    /**
     * A payment that came in.
     *
     * @param cents amount in cents
     * @param payer who paid
     * @param account the payer's account
     * @param text what the payer wrote
     * @param endToEndId identification by the payer; of a payment of ours that comes back our own
     * @param returnReason why the payer's bank sent it back; blank for a payment
     */
    record Credit(long cents, String payer, String account, String text, String endToEndId, String returnReason) {

        Credit(long cents, String payer, String account, String text) {
            this(cents, payer, account, text, "NOTPROVIDED", "");
        }

        /** A payment of ours that comes back because the account was closed. */
        static Credit returned(long cents, String payer, String account, String endToEndId) {
            return new Credit(cents, payer, account, "Retour", endToEndId, "AC04");
        }
    }

    long closingCents() {
        return openingCents + credits.stream().mapToLong(Credit::cents).sum();
    }

    byte[] bytes() {
        StringBuilder entries = new StringBuilder();
        for (int i = 0; i < credits.size(); i++) {
            entries.append(entry(credits.get(i), i + 1));
        }
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
                <GrpHdr><MsgId>WESTERVELD-%1$d</MsgId><CreDtTm>%2$sT20:00:00</CreDtTm></GrpHdr>
                <Stmt><Id>%1$d</Id><ElctrncSeqNb>%1$d</ElctrncSeqNb><CreDtTm>%2$sT20:00:00</CreDtTm>
                <Acct><Id><IBAN>%3$s</IBAN></Id><Ccy>EUR</Ccy></Acct>
                %4$s%5$s%6$s</Stmt></BkToCstmrStmt></Document>
                """.formatted(
                        number,
                        day,
                        SetUp.ACCOUNT,
                        balance("OPBD", openingCents),
                        balance("CLBD", closingCents()),
                        entries)
                .getBytes(StandardCharsets.UTF_8);
    }

    private String balance(String code, long cents) {
        return "<Bal><Tp><CdOrPrtry><Cd>" + code + "</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">" + euros(cents)
                + "</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>" + day + "</Dt></Dt></Bal>\n";
    }

    private String entry(Credit credit, int index) {
        return """
                <Ntry><Amt Ccy="EUR">%1$s</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
                <BookgDt><Dt>%2$s</Dt></BookgDt><ValDt><Dt>%2$s</Dt></ValDt><AcctSvcrRef>W%3$d-%4$d</AcctSvcrRef>
                <BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd>
                <NtryDtls><TxDtls><Refs><EndToEndId>%8$s</EndToEndId></Refs><Amt Ccy="EUR">%1$s</Amt>
                <CdtDbtInd>CRDT</CdtDbtInd><RltdPties><Dbtr><Pty><Nm>%5$s</Nm></Pty></Dbtr>
                <DbtrAcct><Id><IBAN>%6$s</IBAN></Id></DbtrAcct></RltdPties>
                <RmtInf><Ustrd>%7$s</Ustrd></RmtInf>%9$s</TxDtls></NtryDtls></Ntry>
                """.formatted(
                        euros(credit.cents()),
                        day,
                        number,
                        index,
                        credit.payer(),
                        credit.account(),
                        credit.text(),
                        credit.endToEndId(),
                        credit.returnReason().isEmpty()
                                ? ""
                                : "<RtrInf><Rsn><Cd>" + credit.returnReason() + "</Cd></Rsn></RtrInf>");
    }

    private static String euros(long cents) {
        return cents / 100 + "." + String.format(java.util.Locale.ROOT, "%02d", cents % 100);
    }
}
