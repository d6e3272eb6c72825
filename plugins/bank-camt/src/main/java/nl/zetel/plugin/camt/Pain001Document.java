package nl.zetel.plugin.camt;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.zetel.api.payment.Refund;
import nl.zetel.api.payment.RefundOrder;

/** Puts the elements of a pain.001.001.09 in their order. Used once. */
final class Pain001Document {

    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final String NOT_PROVIDED = "NOTPROVIDED";
    private static final int LONGEST_NAME = 70;
    private static final int LONGEST_TEXT = 140;

    private final XMLStreamWriter xml;

    Pain001Document(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Writes elements. */
    @FunctionalInterface
    private interface Content {
        void write() throws XMLStreamException;
    }

    void write(RefundOrder order) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("Document");
        xml.writeDefaultNamespace(NAMESPACE);
        element("CstmrCdtTrfInitn", () -> {
            element("GrpHdr", () -> groupHeader(order));
            element("PmtInf", () -> payment(order));
        });
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
    }

    private void groupHeader(RefundOrder order) throws XMLStreamException {
        text("MsgId", order.id());
        text("CreDtTm", order.createdAt().atZoneSameInstant(ZONE).format(SECONDS));
        totals(order);
        element("InitgPty", () -> name(order.debtorName()));
    }

    private void totals(RefundOrder order) throws XMLStreamException {
        text("NbOfTxs", Integer.toString(order.refunds().size()));
        text("CtrlSum", order.total().toPlainString());
    }

    private void payment(RefundOrder order) throws XMLStreamException {
        text("PmtInfId", order.id());
        text("PmtMtd", "TRF");
        // One line on the statement for each refund, so that each can be recognised.
        text("BtchBookg", "false");
        totals(order);
        element("PmtTpInf", () -> element("SvcLvl", () -> text("Cd", "SEPA")));
        element("ReqdExctnDt", () -> text("Dt", order.executionDate().toString()));
        element("Dbtr", () -> name(order.debtorName()));
        element(
                "DbtrAcct",
                () -> element("Id", () -> text("IBAN", order.debtorAccount().value())));
        element("DbtrAgt", () -> element("FinInstnId", () -> bank(order.debtorBic())));
        text("ChrgBr", "SLEV");
        for (Refund refund : order.refunds()) {
            element("CdtTrfTxInf", () -> transfer(refund));
        }
    }

    private void bank(String bic) throws XMLStreamException {
        if (bic.isBlank()) {
            element("Othr", () -> text("Id", NOT_PROVIDED));
        } else {
            text("BICFI", bic);
        }
    }

    // No address: within the EEA none is needed, and an unstructured one is refused from November 2026.
    private void transfer(Refund refund) throws XMLStreamException {
        element("PmtId", () -> text("EndToEndId", refund.endToEndId()));
        element("Amt", () -> {
            xml.writeStartElement("InstdAmt");
            xml.writeAttribute("Ccy", "EUR");
            xml.writeCharacters(refund.amount().toPlainString());
            xml.writeEndElement();
        });
        element("Cdtr", () -> name(refund.creditorName()));
        element(
                "CdtrAcct",
                () -> element("Id", () -> text("IBAN", refund.creditorAccount().value())));
        String remittance = SepaText.convert(refund.text(), LONGEST_TEXT);
        if (!remittance.isEmpty()) {
            element("RmtInf", () -> text("Ustrd", remittance));
        }
    }

    private void name(String name) throws XMLStreamException {
        String converted = SepaText.convert(name, LONGEST_NAME);
        text("Nm", converted.isEmpty() ? NOT_PROVIDED : converted);
    }

    private void element(String name, Content content) throws XMLStreamException {
        xml.writeStartElement(name);
        content.write();
        xml.writeEndElement();
    }

    private void text(String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }
}
