package nl.zetel.plugin.camt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.zetel.api.Money;
import nl.zetel.api.payment.Transaction;
import nl.zetel.api.payment.Transaction.Status;
import nl.zetel.spi.DocumentException;
import org.junit.jupiter.api.Test;

class SamplesTest {

    @Test
    void both_versions_of_the_scenarios_tell_the_same() throws Exception {
        var older = Recording.of(SharedData.payments("SYNTHETIC-camt.053.001.02-deposit-scenarios.xml"));
        var newer = Recording.of(SharedData.payments("SYNTHETIC-camt.053.001.08-deposit-scenarios.xml"));

        assertThat(older.transactions).hasSize(20).isEqualTo(newer.transactions);
        assertThat(older.findings).isEmpty();
        assertThat(newer.findings).isEmpty();
        assertThat(older.transactions)
                .filteredOn(transaction -> transaction.status() == Status.PENDING)
                .extracting(Transaction::bankReference)
                .containsExactly("S17");
    }

    @Test
    void several_statements_of_one_account_come_one_by_one() throws Exception {
        var heard = Recording.of(SharedData.payments("genkgo-camt053v02-multi-statement.xml"));

        assertThat(heard.ended).hasSizeGreaterThan(1);
        assertThat(heard.codes()).doesNotContain("BALANCE_MISMATCH");
    }

    @Test
    void a_constructed_version_8_file_is_read_with_what_is_odd_about_it() throws Exception {
        var heard = Recording.of(SharedData.payments("genkgo-camt053v08.xml"));

        assertThat(heard.only().amount()).isEqualTo(Money.ofCents(885));
        assertThat(heard.codes()).containsExactly("STATEMENT_COPY", "BALANCE_MISSING");
    }

    @Test
    void a_notification_never_delivers_booked_transactions() throws Exception {
        var heard = Recording.of(SharedData.payments("genkgo-camt054v08.xml"));

        assertThat(heard.codes()).contains("EARLY_SIGNAL");
        assertThat(heard.transactions).isNotEmpty().allMatch(transaction -> transaction.status() == Status.INFORMATION);
    }

    @Test
    void an_intraday_report_is_refused() throws Exception {
        byte[] file = SharedData.payments("genkgo-camt052v08-intraday.xml");

        assertThatThrownBy(() -> Recording.of(file))
                .isInstanceOfSatisfying(
                        DocumentException.class, e -> assertThat(e.code()).isEqualTo("INTRADAY_REFUSED"));
    }
}
