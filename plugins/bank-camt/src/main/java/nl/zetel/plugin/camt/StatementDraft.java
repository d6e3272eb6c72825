package nl.zetel.plugin.camt;

import java.time.LocalDate;
import java.util.Optional;
import nl.zetel.api.Iban;
import nl.zetel.api.payment.StatementHeader;

/** A statement while it is read. */
final class StatementDraft {

    final Balances balances = new Balances();
    String id = "";
    String sequence = "";
    String legalSequence = "";
    String copy = "";
    boolean complete = true;
    private String account = "";
    private Optional<LocalDate> from = Optional.empty();
    private Optional<LocalDate> until = Optional.empty();

    void lastPage(String text) {
        complete &= !text.equals("false") && !text.equals("0");
    }

    void from(String text) throws InvalidValue {
        from = Optional.of(Dates.day(text));
    }

    void until(String text) throws InvalidValue {
        until = Optional.of(Dates.day(text));
    }

    void account(String text) throws InvalidValue {
        if (!account.isEmpty() && !account.equals(text)) {
            throw new InvalidValue("ELEMENT_REPEATED", "Het afschrift noemt meer dan een rekening");
        }
        account = text;
    }

    /** The account as an IBAN; empty if it is another kind of number. */
    Optional<Iban> iban() throws InvalidValue {
        if (account.isEmpty()) {
            throw new InvalidValue("ACCOUNT_MISSING", "Het afschrift noemt geen rekening");
        }
        return Accounts.iban(account);
    }

    StatementHeader header(Iban iban, Message message) {
        String number = sequence.isEmpty() ? legalSequence : sequence;
        return new StatementHeader(
                iban,
                id,
                number.isEmpty() ? Optional.empty() : Optional.of(number),
                from,
                until,
                balances.opening(),
                balances.closing(),
                message.format());
    }
}
