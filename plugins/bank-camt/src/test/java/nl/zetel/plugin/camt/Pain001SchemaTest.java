package nl.zetel.plugin.camt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import nl.zetel.api.Iban;
import nl.zetel.api.Money;
import nl.zetel.api.payment.Refund;
import nl.zetel.api.payment.RefundOrder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** Holds the orders to the schema of ISO 20022, which a library of the tests carries. */
class Pain001SchemaTest {

    private static Schema schema;

    @BeforeAll
    static void loadSchema() throws SAXException {
        URL url = Objects.requireNonNull(Pain001SchemaTest.class.getResource("/pain.001.001.09.xsd"));
        schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(url);
    }

    @Test
    void the_golden_order_is_valid() throws Exception {
        validate(write(Pain001WriterTest.ORDER));
    }

    @Test
    void an_order_without_bank_name_and_text_is_valid() throws Exception {
        var order = Pain001WriterTest.ORDER;
        validate(write(new RefundOrder(
                "O1",
                order.createdAt(),
                order.executionDate(),
                " ",
                order.debtorAccount(),
                "",
                List.of(new Refund("R1", Money.ofCents(1), "", new Iban(Camt.PAYER), "")))));
    }

    @Test
    void whatever_stands_in_names_and_texts_the_order_is_valid() throws Exception {
        long seed = 20_261_122L;
        var random = new SplittableRandom(seed);
        var refunds = new ArrayList<Refund>();
        for (int i = 0; i < 300; i++) {
            refunds.add(new Refund(
                    "R" + i,
                    Money.ofCents(1 + random.nextInt(1_000_000)),
                    text(random),
                    new Iban(Camt.PAYER),
                    text(random)));
        }
        var order = Pain001WriterTest.ORDER;

        validate(write(new RefundOrder(
                "O1", order.createdAt(), order.executionDate(), text(random), order.debtorAccount(), "", refunds)));
    }

    @Test
    void the_schema_would_notice() throws Exception {
        String file =
                new String(write(Pain001WriterTest.ORDER), StandardCharsets.UTF_8).replace("<Dt>2026-04-21</Dt>", "");

        assertThatThrownBy(() -> validate(file.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(SAXException.class);
    }

    @Test
    void the_same_order_gives_the_same_bytes() throws Exception {
        assertThat(write(Pain001WriterTest.ORDER)).isEqualTo(write(Pain001WriterTest.ORDER));
    }

    private static void validate(byte[] file) throws SAXException, IOException {
        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(file)));
    }

    private static byte[] write(RefundOrder order) throws IOException {
        var file = new ByteArrayOutputStream();
        new Pain001Writer().write(order, file);
        return file.toByteArray();
    }

    /** Characters from anywhere, also unassigned ones and half pairs. */
    private static String text(SplittableRandom random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(200); i > 0; i--) {
            text.append((char) random.nextInt(random.nextBoolean() ? 0x250 : 0x10000));
        }
        return text.toString();
    }
}
