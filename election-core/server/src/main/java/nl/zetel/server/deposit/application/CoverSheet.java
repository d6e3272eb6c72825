package nl.zetel.server.deposit.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.zetel.api.document.Fingerprint;
import nl.zetel.server.deposit.domain.RefundBatch;
import nl.zetel.server.deposit.domain.RefundLine;
import nl.zetel.server.document.domain.HtmlPage;
import nl.zetel.server.document.domain.PageOrder;
import nl.zetel.server.election.domain.ElectionOffice;

/** What goes with a refund order to whoever hands its file to the bank: that the file is the one that two people approved. */
final class CoverSheet {

    private CoverSheet() {}

    static PageOrder of(String path, ElectionOffice office, RefundBatch batch) {
        HtmlPage page = HtmlPage.titled("Voorblad terugbetaling van waarborgsommen")
                .text(
                        "Vergelijk de vingerafdruk met die van het bestand voordat de bank het krijgt. Klopt zij niet, dan is"
                                + " het bestand gewijzigd en mag het niet worden gebruikt.")
                .facts(facts(office, batch))
                .table("Betalingen", List.of("Kenmerk", "Bedrag", "Rekening"), rows(batch));
        corrected(batch).forEach(page::text);
        return new PageOrder("refund-cover-sheet", "voorblad-terugbetaling.html", true, path, page);
    }

    private static Map<String, String> facts(ElectionOffice office, RefundBatch batch) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Bestand", batch.fileName());
        facts.put("Vingerafdruk (SHA-256)", String.join(" ", new Fingerprint(batch.fileHash()).groups()));
        facts.put("Aantal betalingen", Integer.toString(batch.refunds().size()));
        facts.put("Totaal", "€ " + batch.total().toPlainString().replace('.', ','));
        facts.put("Dag van uitvoering", batch.executionDate().toString());
        facts.put(
                "Ten laste van",
                office.accountHolder() + ", " + office.account().value());
        facts.put("Voorgesteld door", batch.proposedBy());
        facts.put("Goedgekeurd door", batch.approvedBy().orElseThrow());
        return facts;
    }

    private static List<String> corrected(RefundBatch batch) {
        return batch.refunds().stream()
                .filter(line -> !line.correctedBecause().isBlank())
                .map(line -> line.endToEndId() + " gaat naar een andere rekening dan waarvan is betaald: "
                        + line.correctedBecause())
                .toList();
    }

    private static List<List<String>> rows(RefundBatch batch) {
        return batch.refunds().stream()
                .map(RefundLine::masked)
                .map(line -> List.of(
                        line.endToEndId(),
                        "€ " + line.amount().toPlainString().replace('.', ','),
                        line.creditorAccount()))
                .toList();
    }
}
