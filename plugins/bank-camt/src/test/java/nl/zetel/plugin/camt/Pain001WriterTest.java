package nl.zetel.plugin.camt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import nl.zetel.api.Iban;
import nl.zetel.api.Money;
import nl.zetel.api.payment.Refund;
import nl.zetel.api.payment.RefundOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Pain001WriterTest {

    static final RefundOrder ORDER = new RefundOrder(
            "WBSREFUND-20260420-001",
            OffsetDateTime.parse("2026-04-20T07:00:00.123Z"),
            LocalDate.parse("2026-04-21"),
            "Gemeente Voorbeeldstad",
            new Iban("NL02ABNA0123456789"),
            "ABNANL2A",
            List.of(
                    refund("WBSREFUND26000007", 22_500, "Hart & Ziel <Voorbeeldstad>"),
                    refund("WBSREFUND26000008", 11_250, "Fryslân Foarút")));

    private final Pain001Writer writer = new Pain001Writer();

    static Refund refund(String id, long cents, String name) {
        return new Refund(
                id, Money.ofCents(cents), name, new Iban(Camt.PAYER), "terugbetaling waarborgsom RF35WBSK26000001");
    }

    @Test
    void writes_the_golden_file_byte_for_byte() throws Exception {
        try (var golden = getClass().getResourceAsStream("refunds-pain.001.001.09.xml")) {
            assertThat(write(ORDER)).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void names_its_file_after_the_order() {
        assertThat(writer.fileName(ORDER)).isEqualTo("pain001-WBSREFUND-20260420-001.xml");
        assertThat(writer.fileName(order("../a b", List.of(refund("R1", 1, "x")))))
                .isEqualTo("pain001--a-b.xml");
    }

    @Test
    void a_payee_without_a_name_is_written_as_not_provided() throws Exception {
        assertThat(write(order("O1", List.of(refund("R1", 1, " "))))).contains("<Cdtr><Nm>NOTPROVIDED</Nm></Cdtr>");
    }

    @Test
    void an_unknown_bank_is_written_as_not_provided() throws Exception {
        var order = new RefundOrder(
                "O1", ORDER.createdAt(), ORDER.executionDate(), "G", ORDER.debtorAccount(), "", ORDER.refunds());

        assertThat(write(order)).contains("<FinInstnId><Othr><Id>NOTPROVIDED</Id></Othr></FinInstnId>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/R1", "R1/", "R//1", "R_1", "R&1", "Ré1", "123456789012345678901234567890123456"})
    void refuses_an_identification_that_a_bank_would_change(String id) {
        assertThatThrownBy(() -> write(order("O1", List.of(refund(id, 1, "x")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("kenmerk");
        assertThatThrownBy(() -> write(order(id, List.of(refund("R1", 1, "x")))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refuses_the_same_refund_twice() {
        assertThatThrownBy(() -> write(order("O1", List.of(refund("R1", 1, "x"), refund("R1", 2, "y")))))
                .hasMessageContaining("dubbel");
    }

    @Test
    void refuses_a_bic_that_is_none() {
        assertThatThrownBy(() -> write(new RefundOrder(
                        "O1",
                        ORDER.createdAt(),
                        ORDER.executionDate(),
                        "G",
                        ORDER.debtorAccount(),
                        "X",
                        ORDER.refunds())))
                .hasMessageContaining("BIC");
    }

    @Test
    void refuses_an_account_whose_form_its_country_does_not_know() {
        var refund = new Refund("R1", Money.ofCents(1), "x", belgianWithLetters(), "");

        assertThatThrownBy(() -> write(order("O1", List.of(refund)))).hasMessageContaining("IBAN");
    }

    @Test
    void leaves_out_an_empty_text() throws Exception {
        var refund = new Refund("R1", Money.ofCents(1), "x", new Iban(Camt.PAYER), "");

        assertThat(write(order("O1", List.of(refund)))).doesNotContain("RmtInf");
    }

    @Test
    void tells_of_a_stream_that_fails() {
        assertThatThrownBy(() -> writer.write(ORDER, new OutputStream() {
                    @Override
                    public void write(int value) throws IOException {
                        throw new IOException("disk full");
                    }
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
    }

    private String write(RefundOrder order) throws IOException {
        var file = new ByteArrayOutputStream();
        writer.write(order, file);
        return file.toString(StandardCharsets.UTF_8);
    }

    private static RefundOrder order(String id, List<Refund> refunds) {
        return new RefundOrder(
                id, ORDER.createdAt(), ORDER.executionDate(), "Gemeente", ORDER.debtorAccount(), "ABNANL2A", refunds);
    }

    /** Right check digits, but a Belgian number is all digits. */
    private static Iban belgianWithLetters() {
        for (int check = 2; check < 99; check++) {
            try {
                return new Iban("BE" + (check < 10 ? "0" : "") + check + "ABCDEFGHIJKL");
            } catch (IllegalArgumentException e) {
                // The next check digits.
            }
        }
        throw new AssertionError("No check digits fit");
    }
}
