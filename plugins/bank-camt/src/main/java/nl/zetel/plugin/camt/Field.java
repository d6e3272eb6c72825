package nl.zetel.plugin.camt;

import java.util.List;
import java.util.stream.Stream;
import nl.zetel.plugin.camt.Message.Family;

/** The elements that are read, with their paths in all versions, and what is done with their text. */
enum Field {
    LAST_PAGE_OF_MESSAGE((d, text) -> d.statement.lastPage(text), "$M/GrpHdr/MsgPgntn/LastPgInd"),

    STATEMENT("$S"),
    ID((d, text) -> d.statement.id = text, "$S/Id"),
    ELECTRONIC_SEQUENCE((d, text) -> d.statement.sequence = text, "$S/ElctrncSeqNb"),
    LEGAL_SEQUENCE((d, text) -> d.statement.legalSequence = text, "$S/LglSeqNb"),
    LAST_PAGE((d, text) -> d.statement.lastPage(text), "$S/StmtPgntn/LastPgInd", "$S/NtfctnPgntn/LastPgInd"),
    COPY((d, text) -> d.statement.copy = text, "$S/CpyDplctInd"),
    FROM((d, text) -> d.statement.from(text), "$S/FrToDt/FrDtTm", "$S/FrToDt/FrDt"),
    UNTIL((d, text) -> d.statement.until(text), "$S/FrToDt/ToDtTm", "$S/FrToDt/ToDt"),
    ACCOUNT((d, text) -> d.statement.account(text), "$S/Acct/Id/IBAN", "$S/Acct/Id/Othr/Id"),

    BALANCE("$S/Bal"),
    BALANCE_TYPE((d, text) -> d.balance.type = text, "$S/Bal/Tp/CdOrPrtry/Cd"),
    BALANCE_AMOUNT((d, text) -> d.balance.amount.set(text, d.currency), "$S/Bal/Amt"),
    BALANCE_DIRECTION((d, text) -> d.balance.direction.set(text), "$S/Bal/CdtDbtInd"),

    ENTRY("$E"),
    AMOUNT((d, text) -> d.entry.amount.set(text, d.currency), "$E/Amt"),
    DIRECTION((d, text) -> d.entry.direction.set(text), "$E/CdtDbtInd"),
    REVERSAL((d, text) -> d.entry.reversal(text), "$E/RvslInd"),
    STATUS((d, text) -> d.entry.status(text), "$E/Sts", "$E/Sts/Cd", "$E/Sts/Prtry"),
    BOOKED((d, text) -> d.entry.bookingDate(text), "$E/BookgDt/Dt", "$E/BookgDt/DtTm"),
    VALUED((d, text) -> d.entry.valueDate(text), "$E/ValDt/Dt", "$E/ValDt/DtTm"),
    BANK_REFERENCE((d, text) -> d.entry.bankReference = text, "$E/AcctSvcrRef"),
    ENTRY_TEXT((d, text) -> d.entry.text = text, "$E/AddtlNtryInf"),

    DETAILS("$T"),
    DETAILS_BANK_REFERENCE((d, text) -> d.details.bankReference = text, "$T/Refs/AcctSvcrRef"),
    END_TO_END((d, text) -> d.details.endToEndId = text, "$T/Refs/EndToEndId"),
    OWN_AMOUNT((d, text) -> d.details.amount.set(text, d.currency), "$T/Amt"),
    OWN_DIRECTION((d, text) -> d.details.direction.set(text), "$T/CdtDbtInd"),
    TRANSACTION_AMOUNT((d, text) -> d.details.transactionAmount.set(text, d.currency), "$T/AmtDtls/TxAmt/Amt"),
    INSTRUCTED_AMOUNT((d, text) -> d.details.instructedAmount.set(text, d.currency), "$T/AmtDtls/InstdAmt/Amt"),
    DEBTOR(
            (d, text) -> d.details.debtor.name = text,
            "$T/RltdPties/Dbtr/Nm",
            "$T/RltdPties/Dbtr/Pty/Nm",
            "$T/RltdPties/Dbtr/Agt/FinInstnId/Nm"),
    DEBTOR_ACCOUNT(
            (d, text) -> d.details.debtor.account = text,
            "$T/RltdPties/DbtrAcct/Id/IBAN",
            "$T/RltdPties/DbtrAcct/Id/Othr/Id"),
    CREDITOR(
            (d, text) -> d.details.creditor.name = text,
            "$T/RltdPties/Cdtr/Nm",
            "$T/RltdPties/Cdtr/Pty/Nm",
            "$T/RltdPties/Cdtr/Agt/FinInstnId/Nm"),
    CREDITOR_ACCOUNT(
            (d, text) -> d.details.creditor.account = text,
            "$T/RltdPties/CdtrAcct/Id/IBAN",
            "$T/RltdPties/CdtrAcct/Id/Othr/Id"),
    ULTIMATE_DEBTOR(
            (d, text) -> d.details.ultimateDebtor = text, "$T/RltdPties/UltmtDbtr/Nm", "$T/RltdPties/UltmtDbtr/Pty/Nm"),
    ACCEPTED((d, text) -> d.details.acceptedAt(text), "$T/RltdDts/AccptncDtTm"),
    TEXT(false, (d, text) -> d.details.text(text), "$T/RmtInf/Ustrd", "$T/RmtInf/Strd/AddtlRmtInf", "$T/AddtlTxInf"),
    REFERENCE((d, text) -> d.details.reference(text), "$T/RmtInf/Strd/CdtrRefInf/Ref"),
    RETURN("$T/RtrInf"),
    RETURN_REASON((d, text) -> d.details.returnReason = text, "$T/RtrInf/Rsn/Cd", "$T/RtrInf/Rsn/Prtry"),
    RETURN_TEXT(false, (d, text) -> d.details.text(text), "$T/RtrInf/AddtlInf");

    private final boolean text;
    private final boolean stripped;
    private final Setter setter;
    private final List<String> paths;

    /** Keeps a text. */
    @FunctionalInterface
    interface Setter {
        void set(Drafts drafts, String text) throws InvalidValue;
    }

    /** A container: only that it begins and ends matters. */
    Field(String path) {
        this(false, false, (drafts, text) -> {}, List.of(path));
    }

    /** A value. */
    Field(Setter setter, String... paths) {
        this(true, true, setter, List.of(paths));
    }

    /** A text whose outer blanks matter, because it may go on in the next. */
    Field(boolean stripped, Setter setter, String... paths) {
        this(true, stripped, setter, List.of(paths));
    }

    Field(boolean text, boolean stripped, Setter setter, List<String> paths) {
        this.text = text;
        this.stripped = stripped;
        this.setter = setter;
        this.paths = paths;
    }

    Stream<String> paths(Family family) {
        String message = family.message;
        String statement = message + "/" + family.statement;
        return paths.stream()
                .map(path -> path.replace("$T", "$E/NtryDtls/TxDtls")
                        .replace("$E", "$S/Ntry")
                        .replace("$S", statement)
                        .replace("$M", message));
    }

    boolean text() {
        return text;
    }

    void set(Drafts drafts, String value) throws InvalidValue {
        if (!value.isBlank()) {
            setter.set(drafts, stripped ? value.strip() : value);
        }
    }
}
