package nl.zetel.plugin.mt940;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.zetel.api.Iban;
import nl.zetel.api.Money;
import nl.zetel.api.payment.Counterparty;
import nl.zetel.api.payment.Transaction;
import nl.zetel.api.payment.Transaction.Direction;
import org.junit.jupiter.api.Test;

/** One payment in the style of each bank; all persons and numbers are invented. */
class BankStylesTest {

    private static final String TEXT = "waarborgsom registratie RF52WBSR26000001 Lokaal Belang Voorbeeldstad";
    private static final Counterparty PAYER = new Counterparty("T. Penning", Mt940.PAYER);

    private static Transaction only(String closing, String... entryLines) throws Exception {
        var heard = Recording.of(Mt940.statement(closing, entryLines));
        assertThat(heard.findings).isEmpty();
        assertThat(heard.only().amount()).isEqualTo(Money.ofCents(11_250));
        return heard.only();
    }

    @Test
    void ing_structured() throws Exception {
        var transaction = only(
                "112,50",
                ":61:2601040105C112,50NTRFEREF//00000000001005",
                "/TRCD/00100/",
                Mt940.wrapped(":86:/EREF/E2E-1//CNTP/" + Mt940.PAYER + "/INGBNL2A/T. Penning/VOORBEELDSTAD//REMI/USTD//"
                        + TEXT + "/"));

        assertThat(transaction.counterparty()).isEqualTo(PAYER);
        assertThat(transaction.endToEndId()).isEqualTo("E2E-1");
        assertThat(transaction.bankReference()).isEqualTo("00000000001005");
        assertThat(transaction.texts()).containsExactly(TEXT);
        assertThat(transaction.valueDate()).contains(LocalDate.parse("2026-01-04"));
        assertThat(transaction.bookingDate()).contains(LocalDate.parse("2026-01-05"));
    }

    @Test
    void ing_structured_with_a_dutch_reference() throws Exception {
        var transaction = only(
                "112,50",
                ":61:260105C112,50NTRF3036320261000001//00000000001011/TRCD/00108/",
                ":86:/EREF/15814016000676480//CNTP/" + Mt940.PAYER
                        + "/INGBNL2A/T. Penning///REMI/STRD/CUR/303632026100",
                "0001/");

        assertThat(transaction.structuredReference()).isEqualTo("3036320261000001");
        assertThat(transaction.texts()).isEmpty();
        assertThat(transaction.bankReference()).isEqualTo("00000000001011");
    }

    @Test
    void ing_plain() throws Exception {
        var transaction = only(
                "112,50",
                ":61:2601050105C112,50NTRFNONREF",
                ":86:" + Mt940.PAYER + " T. Penning",
                "waarborgsom registratie");

        // The payer may have typed it: an account comes only from where a bank alone writes.
        assertThat(transaction.counterparty()).isEqualTo(new Counterparty("", ""));
        assertThat(transaction.texts()).containsExactly(Mt940.PAYER + " T. Penning", "waarborgsom registratie");
    }

    @Test
    void abn_amro_structured() throws Exception {
        var transaction = only(
                "112,50",
                ":61:2601050105C112,5N654NONREF",
                Mt940.wrapped(":86:/TRTP/SEPA OVERBOEKING/IBAN/" + Mt940.PAYER + "/BIC/INGBNL2A/NAME/T. Penning/REMI/"
                        + TEXT + "/EREF/NOTPROVIDED"));

        assertThat(transaction.counterparty()).isEqualTo(PAYER);
        assertThat(transaction.endToEndId()).isEmpty();
        assertThat(transaction.texts()).containsExactly(TEXT);
    }

    @Test
    void abn_amro_columns() throws Exception {
        var transaction = only(
                "112,50",
                ":61:2601050105C112,50N654NONREF",
                ":86:SEPA OVERBOEKING                 IBAN: " + Mt940.PAYER + "        ",
                "BIC: INGBNL2A                    NAAM: T. Penning                ",
                "OMSCHRIJVING: waarborgsom registratie RF52WBSR26000001           ",
                "KENMERK: E2E-1");

        assertThat(transaction.counterparty()).isEqualTo(PAYER);
        assertThat(transaction.endToEndId()).isEqualTo("E2E-1");
        assertThat(transaction.texts()).containsExactly("waarborgsom registratie RF52WBSR26000001");
    }

    @Test
    void abn_amro_behind_its_own_heading_with_a_short_account_number() throws Exception {
        String file = "ABNANL2A\n940\nABNANL2A\n"
                + Mt940.statementOf("123456789", "112,50", ":61:2601050105C112,50N654NONREF", ":86:storting");
        var settings = new Settings(10_000, 10, List.of(new Iban(Mt940.ACCOUNT), new Iban(Mt940.PAYER)));

        var heard = Recording.of(settings, new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));

        assertThat(heard.begun.get(0).account()).isEqualTo(new Iban(Mt940.ACCOUNT));
        assertThat(heard.transactions).hasSize(1);
    }

    @Test
    void rabobank_structured() throws Exception {
        var transaction = only(
                "112,50",
                ":61:260105C000000000112,50N541EREF",
                Mt940.PAYER,
                Mt940.wrapped(":86:/EREF/E2E 1/ORDP//NAME/T. Penning/ADDR/Markt 1 1234 AB NL/REMI/" + TEXT));

        assertThat(transaction.counterparty()).isEqualTo(PAYER);
        assertThat(transaction.endToEndId()).isEqualTo("E2E 1");
        assertThat(transaction.texts()).containsExactly(TEXT);
        assertThat(transaction.bookingDate()).isEmpty();
    }

    @Test
    void rabobank_structured_with_a_dutch_reference() throws Exception {
        var transaction = only(
                "112,50",
                ":61:260105C000000000112,50N541EREF",
                Mt940.PAYER,
                ":86:/ORDP//NAME/T. Penning/REMI//CDTRREFTP//CD/SCOR/ISSR/CUR/CDTRREF/3036320261000001");

        assertThat(transaction.structuredReference()).isEqualTo("3036320261000001");
        assertThat(transaction.counterparty()).isEqualTo(PAYER);
    }

    @Test
    void rabobank_plain() throws Exception {
        var transaction =
                only("112,50", ":61:260105C000000000112,50N541NONREF", "0123456789", ":86:T. Penning", ":86:x");

        assertThat(transaction.counterparty()).isEqualTo(new Counterparty("", "0123456789"));
        assertThat(transaction.texts()).containsExactly("T. Penning");
    }

    @Test
    void triodos_structured_with_code_words_cut_by_the_line() throws Exception {
        var transaction = only(
                "112,50",
                ":61:260105C112,50NET0NONREF",
                ":86:/CNTP/" + Mt940.PAYER + "/INGBNL2A/T. Penning/1234AB VOORB",
                "EELDSTAD Nederland//EREF/NOTPROVIDED//RE",
                "MI/USTD//waarborgsom registratie RF52WBSR2",
                "6000001/");

        assertThat(transaction.counterparty()).isEqualTo(PAYER);
        assertThat(transaction.texts()).containsExactly("waarborgsom registratie RF52WBSR26000001");
    }

    @Test
    void triodos_numbered_parts() throws Exception {
        var transaction = only(
                "112,50",
                ":61:260105C112,50NET0NONREF",
                ":86:000>100000000000>20waarborgsom >21registratie>30INGBNL2A>31" + Mt940.PAYER + ">32T. Pen>33ning");

        assertThat(transaction.counterparty()).isEqualTo(PAYER);
        assertThat(transaction.texts()).containsExactly("waarborgsom registratie");
    }

    @Test
    void asn_with_the_account_in_the_place_of_the_reference() throws Exception {
        String file = "{1:F01ASNBNL21XXXX0000000000}{2:O940ASNBNL21XXXXN}{3:}{4:\n"
                + Mt940.statement(
                                "112,50",
                                ":61:260105    C112,50NOVB" + Mt940.PAYER,
                                "T. Penning",
                                ":86:" + Mt940.PAYER + " T. Penning",
                                "                                                                 ",
                                "waarborgsom registratie                                          ")
                        .replace("\n-\n", "\n-}{5:}\n");

        var heard = Recording.of(file);

        assertThat(heard.only().counterparty()).isEqualTo(PAYER);
        assertThat(heard.only().endToEndId()).isEmpty();
        assertThat(heard.only().texts()).hasSize(2);
    }

    @Test
    void bng_structured_and_plain() throws Exception {
        var structured = only(
                "112,50",
                ":61:2601050105C112,50NTRFEREF//B26005000001",
                Mt940.wrapped(":86:/EREF/NOTPROVIDED//CNTP/" + Mt940.PAYER + "/INGBNL2A/T. Penning///REMI/USTD//" + TEXT
                        + "//ULTD/Vereniging Forum Lokaal//PURP/OTHR/"));
        var plain = Recording.of(Mt940.statementOf(
                "NL02ABNA0123456789EUR", "112,50", ":61:2601050105C112,50N001NONREF", ":86:T PENNING", "WAARBORGSOM"));

        assertThat(structured.counterparty()).isEqualTo(PAYER);
        assertThat(structured.bankReference()).isEqualTo("B26005000001");
        assertThat(structured.ultimateDebtor()).isEmpty();
        assertThat(plain.only().texts()).containsExactly("T PENNING", "WAARBORGSOM");
    }

    @Test
    void the_ultimate_debtor_counts_before_the_text() throws Exception {
        var transaction = only(
                "112,50",
                ":61:2601050105C112,50NTRFEREF",
                ":86:/CNTP/" + Mt940.PAYER + "/INGBNL2A/T. Penning///ULTD/Vereniging Forum Lokaal//REMI/USTD//x/");

        assertThat(transaction.ultimateDebtor()).isEqualTo("Vereniging Forum Lokaal");
    }

    @Test
    void a_payer_cannot_name_another_account_in_the_text() throws Exception {
        String injected =
                "x//CNTP/NL91ABNA0417164300/ABNANL2A/Ander///IBAN/NL91ABNA0417164300/NAME/Ander/RTRN/AC04/ULTD/Y/";
        var rabobank = only("112,50", ":61:260105C112,50N541EREF", "", ":86:/EREF/E1/ORDP//REMI/" + injected);
        var abnAmro = only(
                "112,50",
                ":61:260105C112,50N541EREF",
                ":86:SEPA OVERBOEKING IBAN: " + Mt940.PAYER
                        + " NAAM: T. Penning OMSCHRIJVING: x IBAN: NL91ABNA0417164300");

        assertThat(rabobank.counterparty()).isEqualTo(new Counterparty("", ""));
        assertThat(rabobank.returnReason()).isEmpty();
        assertThat(rabobank.ultimateDebtor()).isEmpty();
        assertThat(abnAmro.counterparty()).isEqualTo(PAYER);
    }

    @Test
    void a_refund_that_comes_back_names_its_reason() throws Exception {
        var transaction = only(
                "112,50",
                ":61:2601050105C112,50NRTIEREF//00000000001016",
                ":86:/RTRN/AC04//EREF/WBSREFUND26000007//CNTP/" + Mt940.PAYER
                        + "/INGBNL2A/T. Penning///REMI/USTD//terug/");

        assertThat(transaction.returnReason()).isEqualTo("AC04");
        assertThat(transaction.endToEndId()).isEqualTo("WBSREFUND26000007");
    }

    @Test
    void reversals_keep_their_true_direction() throws Exception {
        var heard = Recording.of(Mt940.statement(
                "-12,50",
                ":61:2601050105C100,00NTRFNONREF",
                ":61:2601050105RC112,50NTRFNONREF",
                ":61:2601050105RDR5,00NTRFNONREF",
                ":61:2601050105D5,NTRFNONREF"));

        assertThat(heard.findings).isEmpty();
        assertThat(heard.transactions)
                .extracting(Transaction::direction)
                .containsExactly(Direction.CREDIT, Direction.DEBIT, Direction.CREDIT, Direction.DEBIT);
        assertThat(heard.transactions).extracting(Transaction::reversal).containsExactly(false, true, true, false);
    }
}
