package nl.zetel.plugin.camt;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import nl.zetel.api.Finding;
import nl.zetel.api.Iban;
import nl.zetel.api.Money;
import nl.zetel.api.payment.StatementHandler;
import nl.zetel.api.payment.StatementHeader;
import nl.zetel.api.payment.Transaction;
import nl.zetel.spi.DocumentException;
import org.jspecify.annotations.Nullable;

/** Reads one XML file in one pass. Used once. */
final class StatementParser {

    private final XmlCursor cursor;
    private final StatementHandler handler;
    private final Limits limits;
    private final Drafts drafts = new Drafts();
    private final StringBuilder text = new StringBuilder();
    private Optional<StatementHeader> header = Optional.empty();
    private Progress progress = Progress.HEAD;
    private Money movements = Money.ZERO;
    private Money reversals = Money.ZERO;
    private String currency = "";
    private int statements;
    private int entries;
    private int transactions;

    /** Where in a statement the parser is. */
    private enum Progress {
        HEAD,
        DELIVERING,
        IGNORING
    }

    StatementParser(XmlCursor cursor, StatementHandler handler, Limits limits) {
        this.cursor = cursor;
        this.handler = handler;
        this.limits = limits;
    }

    void parse() throws DocumentException, IOException {
        int event = cursor.next();
        while (event != XMLStreamConstants.START_ELEMENT) {
            event = cursor.next();
        }
        Message message = message();
        readElements(message);
        while (cursor.hasNext()) {
            cursor.next();
        }
        if (statements == 0) {
            throw new DocumentException("STATEMENT_MISSING", "Het bestand bevat geen afschrift");
        }
    }

    private Message message() throws DocumentException {
        try {
            Message message = Message.of(cursor.name(), cursor.namespace());
            if (!message.supported()) {
                handler.finding(Finding.warning(
                        "VERSION_LENIENT",
                        cursor.place().toString(),
                        "Het bestand is een " + message.format()
                                + ", waarmee weinig ervaring is; controleer de bedragen"));
            }
            if (message.family() == Message.Family.NOTIFICATION) {
                handler.finding(Finding.info(
                        "EARLY_SIGNAL",
                        cursor.place().toString(),
                        "Een camt.054 is een vroeg bericht en bewijst geen ontvangst; dat doet pas het afschrift"));
            }
            return message;
        } catch (InvalidValue e) {
            throw cursor.failure(e.code(), e.text());
        }
    }

    private void readElements(Message message) throws DocumentException, IOException {
        String namespace = cursor.namespace();
        Node node = Node.root(message.family());
        int open = 1;
        int skipped = 0;
        while (open > 0) {
            switch (cursor.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    open++;
                    @Nullable
                    Node child =
                            skipped > 0 || !cursor.namespace().equals(namespace) ? null : node.child(cursor.name());
                    if (child == null || !begin(child, message)) {
                        skipped++;
                    } else {
                        node = child;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    open--;
                    if (skipped > 0) {
                        skipped--;
                    } else {
                        end(node, message);
                        node = node.parent();
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (skipped == 0 && node.text()) {
                        cursor.appendTo(text);
                    }
                }
                default -> {}
            }
        }
    }

    /** Answers false if the element is to be skipped. */
    private boolean begin(Node node, Message message) throws DocumentException {
        text.setLength(0);
        if (node.amount()) {
            drafts.currency = cursor.attribute("Ccy");
        }
        if (node.field().isEmpty()) {
            return true;
        }
        try {
            switch (node.field().get()) {
                case STATEMENT -> beginStatement();
                case BALANCE -> drafts.balance = new BalanceDraft();
                case ENTRY -> {
                    return beginEntry(message);
                }
                case DETAILS -> beginDetails();
                case RETURN -> drafts.details.returned();
                default -> {}
            }
            return true;
        } catch (InvalidValue e) {
            throw cursor.failure(e.code(), e.text());
        }
    }

    private void end(Node node, Message message) throws DocumentException {
        if (node.field().isEmpty()) {
            return;
        }
        Field field = node.field().get();
        try {
            switch (field) {
                case STATEMENT -> endStatement(message);
                case BALANCE -> drafts.statement.balances.add(drafts.balance);
                case ENTRY -> endEntry(message);
                case DETAILS -> drafts.entry.add(drafts.details);
                default -> field.set(drafts, text.toString());
            }
        } catch (InvalidValue e) {
            throw cursor.failure(e.code(), e.text());
        }
        text.setLength(0);
    }

    private void beginStatement() {
        statements++;
        // The message's own page number counts for its first statement.
        boolean complete = statements > 1 || drafts.statement.complete;
        drafts.statement = new StatementDraft();
        drafts.statement.complete = complete;
        header = Optional.empty();
        progress = Progress.HEAD;
        movements = Money.ZERO;
        reversals = Money.ZERO;
        currency = "";
    }

    private boolean beginEntry(Message message) throws InvalidValue {
        if (++entries > limits.entries()) {
            throw new InvalidValue("TOO_MANY_ENTRIES", "Het bestand bevat te veel boekingen; kies een kortere periode");
        }
        announce(message);
        drafts.entry = new EntryDraft();
        return progress == Progress.DELIVERING;
    }

    private void beginDetails() throws InvalidValue {
        if (++transactions > limits.entries()) {
            throw new InvalidValue("TOO_MANY_ENTRIES", "Het bestand bevat te veel boekingen; kies een kortere periode");
        }
        drafts.details = new DetailsDraft();
    }

    /** Tells the handler of the statement, once all before the first entry is known. */
    private void announce(Message message) throws InvalidValue {
        if (progress != Progress.HEAD) {
            return;
        }
        progress = Progress.IGNORING;
        Optional<Iban> iban = drafts.statement.iban();
        if (iban.isEmpty()) {
            warn("ACCOUNT_NOT_IBAN", "Een afschrift van een rekening zonder IBAN is overgeslagen");
            return;
        }
        StatementHeader announced = drafts.statement.header(iban.get(), message);
        header = Optional.of(announced);
        if (handler.begin(announced)) {
            progress = Progress.DELIVERING;
        }
    }

    private void endEntry(Message message) throws InvalidValue {
        StatementHeader current = header.orElseThrow();
        var delivery = new EntryDelivery(current.account(), drafts.entry, message);
        movements = movements.plus(delivery.movement());
        if (drafts.entry.reversal) {
            reversals = reversals.plus(delivery.movement());
        }
        currency = delivery.currency();
        List<Transaction> delivered = delivery.transactions();
        if (!delivered.get(0).batchConsistent()) {
            warn(
                    "BATCH_INCONSISTENT",
                    "De delen van een verzamelboeking zijn samen niet de boeking; koppel haar met de hand");
        }
        delivered.forEach(handler::transaction);
    }

    private void endStatement(Message message) throws InvalidValue {
        announce(message);
        if (header.isEmpty()) {
            return;
        }
        if (progress == Progress.DELIVERING) {
            checkPages();
            if (message.family() == Message.Family.STATEMENT) {
                checkBalances();
            }
        }
        handler.end(header.get());
    }

    private void checkPages() {
        if (!drafts.statement.complete) {
            warn("STATEMENT_INCOMPLETE", "Het afschrift is niet volledig: er volgt nog een pagina");
        }
        if (!drafts.statement.copy.isEmpty()) {
            warn("STATEMENT_COPY", "Het afschrift is een kopie of duplicaat");
        }
    }

    private void checkBalances() {
        Balances balances = drafts.statement.balances;
        if (!balances.comparable(currency)) {
            warn("BALANCE_MISSING", "Begin- en eindsaldo ontbreken of zijn in een andere valuta; niet te controleren");
        } else if (!balances.fit(movements)) {
            // Some banks write a reversal with the direction of what it undoes; then only the opposite sum fits.
            boolean opposite = balances.fit(movements.minus(reversals).minus(reversals));
            handler.finding(Finding.error(
                    opposite ? "BALANCE_REVERSAL" : "BALANCE_MISMATCH",
                    cursor.place().toString(),
                    opposite
                            ? "Het saldo klopt alleen als de teruggedraaide boekingen omgekeerd worden gelezen; vraag het"
                                    + " de bank"
                            : "Beginsaldo en boekingen zijn samen niet het eindsaldo; het bestand is onvolledig of"
                                    + " bewerkt"));
        }
    }

    private void warn(String code, String message) {
        handler.finding(Finding.warning(code, cursor.place().toString(), message));
    }
}
