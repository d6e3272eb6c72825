package nl.zetel.plugin.mt940;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import nl.zetel.api.Iban;
import nl.zetel.api.Money;
import nl.zetel.api.payment.StatementHandler;
import nl.zetel.api.payment.StatementHeader;
import nl.zetel.api.payment.Transaction;
import nl.zetel.api.payment.Transaction.Direction;
import nl.zetel.api.payment.Transaction.Status;

/** A statement whose end is not there yet. */
final class OpenStatement {

    private final StatementHandler handler;
    private final List<Iban> ours;
    private final BiConsumer<String, String> warnings;
    private Optional<Iban> account = Optional.empty();
    private Optional<Balance> opening = Optional.empty();
    private Optional<EntryLine> pending = Optional.empty();
    private String number = "";
    private boolean accountGiven;
    private boolean delivering;
    private Money movements = Money.ZERO;

    OpenStatement(StatementHandler handler, List<Iban> ours, BiConsumer<String, String> warnings) {
        this.handler = handler;
        this.ours = ours;
        this.warnings = warnings;
    }

    void account(String text) throws InvalidValue {
        if (accountGiven) {
            throw new InvalidValue("FIELD_REPEATED", "Het afschrift noemt meer dan een rekening");
        }
        accountGiven = true;
        account = Accounts.find(text, ours);
        if (account.isEmpty()) {
            warnings.accept(
                    "ACCOUNT_NOT_IBAN",
                    "Een afschrift van een rekening zonder geldig IBAN is overgeslagen; stel het IBAN in als het een"
                            + " rekening van de gemeente is");
        }
    }

    void number(String text) {
        number = text;
    }

    void opening(Balance balance) throws InvalidValue {
        if (!accountGiven || opening.isPresent()) {
            throw new InvalidValue("FIELD_MISPLACED", "Het beginsaldo staat dubbel of voor de rekening");
        }
        opening = Optional.of(balance);
        delivering = account.isPresent() && handler.begin(header(account.get(), Optional.empty()));
    }

    void entry(String line, String supplement) throws InvalidValue {
        required();
        deliver(Description.ofTexts(List.of()));
        if (delivering) {
            pending = Optional.of(EntryLine.parse(line, supplement));
        }
    }

    /** Delivers the entry before it with that description. */
    void describe(Description description) {
        deliver(description);
    }

    /** Answers what is wrong with the balances. */
    Optional<String> end(Balance closing) throws InvalidValue {
        Balance first = required();
        deliver(Description.ofTexts(List.of()));
        if (account.isEmpty()) {
            return Optional.empty();
        }
        handler.end(header(account.get(), Optional.of(closing)));
        boolean fits = first.currency().equals(closing.currency())
                && first.amount().plus(movements).equals(closing.amount());
        return !delivering || fits
                ? Optional.empty()
                : Optional.of(
                        "Beginsaldo en boekingen zijn samen niet het eindsaldo; het bestand is onvolledig of bewerkt");
    }

    private Balance required() throws InvalidValue {
        return opening.orElseThrow(
                () -> new InvalidValue("BALANCE_MISSING", "Het beginsaldo van een afschrift ontbreekt"));
    }

    private void deliver(Description description) {
        pending.ifPresent(entry -> {
            if (entry.status() == Status.BOOKED) {
                movements = movements.plus(
                        entry.direction() == Direction.CREDIT ? entry.amount() : Money.ZERO.minus(entry.amount()));
            }
            handler.transaction(transaction(entry, description));
        });
        pending = Optional.empty();
    }

    private Transaction transaction(EntryLine entry, Description description) {
        return Transaction.builder(entry.direction(), entry.amount())
                .status(entry.status())
                .currency(opening.map(Balance::currency).orElse(""))
                .bookingDate(entry.bookingDate())
                .valueDate(Optional.of(entry.valueDate()))
                .counterparty(
                        Texts.clean(first(description.name(), entry.name())),
                        Texts.clean(first(description.account(), entry.account())))
                .ultimateDebtor(Texts.clean(description.ultimateDebtor()))
                .endToEndId(Texts.clean(first(description.endToEndId(), entry.reference())))
                .bankReference(Texts.clean(entry.bankReference()))
                .structuredReference(Texts.clean(description.structuredReference()))
                .texts(description.texts().stream().map(Texts::clean).toList())
                .reversal(entry.reversal())
                .returnReason(description.returnReason())
                .build();
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    private StatementHeader header(Iban iban, Optional<Balance> closing) {
        Optional<LocalDate> until = closing.map(Balance::day);
        return new StatementHeader(
                iban,
                number,
                number.isEmpty() ? Optional.empty() : Optional.of(number),
                opening.map(Balance::day),
                until,
                opening.map(Balance::amount),
                closing.map(Balance::amount),
                StatementParser.FORMAT);
    }
}
