package nl.zetel.plugin.mt940;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.zetel.api.Money;
import nl.zetel.api.payment.Transaction;
import org.junit.jupiter.api.Test;

/** Anonymised samples; their made-up account numbers are replaced by a valid one. */
class SamplesTest {

    @Test
    void a_triodos_file_with_code_words_cut_by_the_line() throws Exception {
        var heard = Recording.of(sample("triodos-iban.sta").replace("NL86TRIO07878788778", Mt940.ACCOUNT));

        assertThat(heard.findings).isEmpty();
        assertThat(heard.transactions)
                .extracting(Transaction::amount)
                .containsExactly(
                        Money.ofCents(438_323), Money.ofCents(345_629), Money.ofCents(9_091), Money.ofCents(1_983));
        assertThat(heard.transactions.get(1).texts()).containsExactly("Factuurnummer 201801-001");
        assertThat(heard.transactions.get(0).counterparty().name()).isEqualTo("G-AAAAA N.V.");
    }

    @Test
    void a_rabobank_file_whose_text_is_wrapped_within_the_word_for_text() throws Exception {
        var heard = Recording.of(
                sample("rabobank-structured-wrapped-remi.sta").replace("NL84RABO01212121212", Mt940.ACCOUNT));

        assertThat(heard.findings).isEmpty();
        assertThat(heard.only().counterparty().name()).startsWith("AAAAAA RRRRRRRRRRR");
        assertThat(heard.only().counterparty().account()).isEqualTo("NL55RABO044444444");
        assertThat(heard.only().texts()).singleElement().asString().startsWith("BETALINGSKENM.: 342157/DEC- 16");
        assertThat(heard.only().endToEndId()).isEqualTo("REF17/22/4444 555555/DEC- 16");
    }

    private static String sample(String name) throws Exception {
        return new String(SharedData.payments(name), StandardCharsets.UTF_8);
    }
}
