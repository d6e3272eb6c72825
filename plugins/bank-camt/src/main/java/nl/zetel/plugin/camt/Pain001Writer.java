package nl.zetel.plugin.camt;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import nl.zetel.api.Iban;
import nl.zetel.api.payment.Refund;
import nl.zetel.api.payment.RefundOrder;
import nl.zetel.spi.RefundWriter;

/** Writes SEPA credit transfers as pain.001.001.09. Safe for use by several threads. */
final class Pain001Writer implements RefundWriter {

    static final int LONGEST_ID = 35;

    private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9-]+");

    @Override
    public String format() {
        return "pain.001.001.09";
    }

    @Override
    public String mediaType() {
        return "application/xml";
    }

    @Override
    public String fileName(RefundOrder order) {
        return "pain001-" + UNSAFE.matcher(order.id()).replaceAll("-") + ".xml";
    }

    /** @throws IllegalArgumentException if a bank would refuse the order; the message says why, in Dutch */
    @Override
    public void write(RefundOrder order, OutputStream file) throws IOException {
        check(order);
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(file, StandardCharsets.UTF_8.name());
            new Pain001Document(xml).write(order);
            xml.flush();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
        }
    }

    private static void check(RefundOrder order) {
        checkId(order.id());
        checkAccount(order.debtorAccount());
        if (!order.debtorBic().isBlank() && !Accounts.isBic(order.debtorBic())) {
            throw new IllegalArgumentException("De BIC van de betalende rekening bestaat niet");
        }
        order.refunds().forEach(Pain001Writer::check);
        if (order.refunds().stream().map(Refund::endToEndId).distinct().count()
                < order.refunds().size()) {
            throw new IllegalArgumentException("Een terugbetaling staat dubbel in de opdracht");
        }
    }

    private static void check(Refund refund) {
        checkId(refund.endToEndId());
        checkAccount(refund.creditorAccount());
    }

    // Our own identifications come back on the statement and must do so unchanged.
    private static void checkId(String id) {
        if (id.isBlank() || !SepaText.identification(id, LONGEST_ID).equals(id)) {
            throw new IllegalArgumentException(
                    "Een kenmerk van de opdracht is leeg, langer dan 35 tekens of bevat tekens die een bank weigert");
        }
    }

    private static void checkAccount(Iban account) {
        if (!Accounts.iban(account.value()).equals(Optional.of(account))) {
            throw new IllegalArgumentException("Een rekeningnummer in de opdracht is geen geldig IBAN");
        }
    }
}
