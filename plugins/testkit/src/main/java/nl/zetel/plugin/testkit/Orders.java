package nl.zetel.plugin.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import nl.zetel.api.Iban;
import nl.zetel.api.Money;
import nl.zetel.api.payment.Refund;
import nl.zetel.api.payment.RefundOrder;
import nl.zetel.spi.RefundWriter;

/** Invented refund orders. */
final class Orders {

    private static final Iban PAYER = new Iban("NL02ABNA0123456789");
    private static final Iban PAYEE = new Iban("NL91ABNA0417164300");
    private static final Iban OTHER_PAYEE = new Iban("NL20INGB0001234567");

    private Orders() {}

    static RefundOrder small() {
        return order(List.of(
                refund("ZETEL-1", 22_500, "Nieuw Lokaal", PAYEE),
                refund("ZETEL-2", 11_250, "T. Penning", OTHER_PAYEE)));
    }

    static RefundOrder otherAmount() {
        return order(List.of(
                refund("ZETEL-1", 22_500, "Nieuw Lokaal", PAYEE),
                refund("ZETEL-2", 11_251, "T. Penning", OTHER_PAYEE)));
    }

    static RefundOrder hostile() {
        return order(List.of(
                refund("ZETEL-1", 1, "<b>&amp; \"Ĳsbrand\" ß Łódź 🗳 \u0000\u0007\u001b]]>", PAYEE),
                refund("ZETEL-2", 99_999_999_999L, "a".repeat(500), OTHER_PAYEE)));
    }

    static RefundOrder large() {
        return order(IntStream.rangeClosed(1, 1000)
                .mapToObj(i -> refund("ZETEL-" + i, 22_500 + i, "Groep " + i, PAYEE))
                .toList());
    }

    static byte[] write(TestHost host, RefundOrder order) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        host.extension(RefundWriter.class).write(order, file);
        return file.toByteArray();
    }

    private static RefundOrder order(List<Refund> refunds) {
        return new RefundOrder(
                "ZETEL-1701-1",
                OffsetDateTime.parse("2018-02-05T09:00:00+01:00"),
                LocalDate.parse("2018-02-06"),
                "Gemeente Voorbeeld",
                PAYER,
                "ABNANL2A",
                refunds);
    }

    private static Refund refund(String id, long cents, String name, Iban account) {
        return new Refund(id, Money.ofCents(cents), name, account, "Terugbetaling waarborgsom");
    }
}
