package nl.zetel.server.deposit.matching;

import static nl.zetel.server.deposit.matching.Town.REGISTRATION;
import static nl.zetel.server.deposit.matching.Town.credit;
import static nl.zetel.server.deposit.matching.Town.debit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zetel.api.Iban;
import nl.zetel.api.Money;
import nl.zetel.api.payment.StatementHeader;
import nl.zetel.api.payment.TransactionBuilder;
import org.junit.jupiter.api.Test;

class TransactionKeysTest {

    private static TransactionKey key(TransactionBuilder transaction) {
        return new TransactionKeys(Town.ACCOUNT).next(transaction.build());
    }

    @Test
    void the_same_movement_has_the_same_key_in_every_file() {
        assertThat(key(credit(REGISTRATION, "waarborgsom"))).isEqualTo(key(credit(REGISTRATION, "Waar borgsom")));
        assertThat(key(credit(REGISTRATION, "x").bankReference("B1")))
                .isEqualTo(key(credit(REGISTRATION, "y").bankReference("B1")));
    }

    @Test
    void a_name_that_one_format_cuts_does_not_count() {
        assertThat(key(credit(REGISTRATION).counterparty("Vereniging Lokaal Bel", Town.ALICE)))
                .isEqualTo(key(credit(REGISTRATION).counterparty("Vereniging Lokaal Belang", Town.ALICE)));
    }

    @Test
    void two_equal_payments_of_one_statement_are_two() {
        var keys = new TransactionKeys(Town.ACCOUNT);

        var first = keys.next(credit(REGISTRATION, "x").build());
        var second = keys.next(credit(REGISTRATION, "x").build());

        assertThat(first.fingerprint()).isEqualTo(second.fingerprint());
        assertThat(List.of(first.occurrence(), second.occurrence())).containsExactly(1, 2);
    }

    @Test
    void whatever_differs_gives_another_key() {
        var day = Optional.of(LocalDate.parse("2026-01-05"));
        var next = Optional.of(LocalDate.parse("2026-01-06"));
        var different = Stream.of(
                        credit(REGISTRATION, "x"),
                        credit(REGISTRATION, "y"),
                        credit(Money.ofCents(1), "x"),
                        debit(REGISTRATION, "x"),
                        credit(REGISTRATION, "x").bookingDate(day),
                        credit(REGISTRATION, "x").bookingDate(next),
                        credit(REGISTRATION, "x").valueDate(day),
                        credit(REGISTRATION, "x").endToEndId("E1"),
                        credit(REGISTRATION, "x").counterparty("", "NL20INGB0001234567"),
                        credit(REGISTRATION).endToEndId("x"),
                        credit(REGISTRATION, "x").bankReference("B1"),
                        credit(REGISTRATION, "x").bankReference("B1").batch(1, 2, true),
                        credit(REGISTRATION, "x").bankReference("B2"))
                .map(TransactionKeysTest::key)
                .toList();

        assertThat(different).doesNotHaveDuplicates();
        assertThat(new TransactionKeys(new Iban(Town.ALICE))
                        .next(credit(REGISTRATION, "x").build()))
                .isNotEqualTo(different.get(0));
    }

    @Test
    void a_statement_number_that_is_used_again_next_year_is_another_statement() {
        assertThat(TransactionKeys.statementKey(header("2026-01-05", 100)))
                .isEqualTo(TransactionKeys.statementKey(header("2026-01-05", 100)))
                .isNotEqualTo(TransactionKeys.statementKey(header("2027-01-05", 100)))
                .isNotEqualTo(TransactionKeys.statementKey(header("2026-01-05", 101)));
    }

    private static StatementHeader header(String day, long closing) {
        return new StatementHeader(
                Town.ACCOUNT,
                "1",
                Optional.empty(),
                Optional.of(LocalDate.parse(day)),
                Optional.of(LocalDate.parse(day)),
                Optional.empty(),
                Optional.of(Money.ofCents(closing)),
                "camt.053.001.08");
    }
}
