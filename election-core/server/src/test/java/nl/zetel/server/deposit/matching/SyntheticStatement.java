package nl.zetel.server.deposit.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import nl.zetel.api.Money;
import nl.zetel.api.payment.Transaction;
import nl.zetel.api.payment.Transaction.Direction;
import nl.zetel.api.payment.Transaction.Status;
import org.junit.jupiter.api.Assumptions;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The statement with the scenarios S01 to S18, read just well enough for this file; the real reader is a plugin. */
final class SyntheticStatement {

    private static final XPath XPATH = XPathFactory.newInstance().newXPath();

    private SyntheticStatement() {}

    /** Transactions by scenario; the parts of a batch are numbered. */
    static Map<String, Transaction> read(String version) throws Exception {
        String name = "SYNTHETIC-camt.053.001." + version + "-deposit-scenarios.xml";
        Optional<Path> file = find(Path.of("shared", "data", "payments", name));
        Assumptions.assumeTrue(
                file.isPresent(), "Skipped: the sample " + name + " is not in shared/data/payments beside the project");
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.orElseThrow().toFile());
        var transactions = new LinkedHashMap<String, Transaction>();
        for (Node entry : nodes(document, "//Ntry")) {
            List<Node> given = nodes(entry, "NtryDtls/TxDtls");
            List<Node> details = given.isEmpty() ? List.of(entry) : given;
            for (int i = 0; i < details.size(); i++) {
                String key = text(entry, "AcctSvcrRef") + (details.size() > 1 ? "." + (i + 1) : "");
                transactions.put(key, transaction(entry, details.get(i)));
            }
        }
        return transactions;
    }

    private static Transaction transaction(Node entry, Node details) throws XPathExpressionException {
        boolean credit = text(entry, "CdtDbtInd").equals("CRDT");
        String side = credit ? "Dbtr" : "Cdtr";
        String own = text(details, "AmtDtls/TxAmt/Amt | Amt");
        var texts = new ArrayList<String>();
        for (Node line : nodes(details, "RmtInf/Ustrd")) {
            texts.add(line.getTextContent());
        }
        if (!text(entry, "AddtlNtryInf").isEmpty()) {
            texts.add(text(entry, "AddtlNtryInf"));
        }
        String endToEnd = text(details, "Refs/EndToEndId");
        return Transaction.builder(
                        credit ? Direction.CREDIT : Direction.DEBIT, money(own.isEmpty() ? text(entry, "Amt") : own))
                .status(text(entry, "Sts").strip().equals("BOOK") ? Status.BOOKED : Status.PENDING)
                .bookingDate(Optional.of(LocalDate.parse(text(entry, "BookgDt/Dt"))))
                .valueDate(Optional.of(LocalDate.parse(text(entry, "ValDt/Dt"))))
                .counterparty(
                        text(details, "RltdPties/" + side + "//Nm"),
                        text(details, "RltdPties/" + side + "Acct/Id/IBAN"))
                .ultimateDebtor(text(details, "RltdPties/UltmtDbtr//Nm"))
                .endToEndId(endToEnd.equals("NOTPROVIDED") ? "" : endToEnd)
                .bankReference(text(entry, "AcctSvcrRef"))
                .structuredReference(text(details, "RmtInf/Strd/CdtrRefInf/Ref"))
                .texts(texts)
                .reversal(text(entry, "RvslInd").equals("true"))
                .returnReason(text(details, "RtrInf/Rsn/Cd"))
                .build();
    }

    private static Money money(String text) {
        return Money.ofCents(Long.parseLong(text.replace(".", "")));
    }

    private static String text(Node node, String path) throws XPathExpressionException {
        return XPATH.evaluate(path, node);
    }

    private static List<Node> nodes(Node node, String path) throws XPathExpressionException {
        var found = (NodeList) XPATH.evaluate(path, node, XPathConstants.NODESET);
        var nodes = new ArrayList<Node>();
        for (int i = 0; i < found.getLength(); i++) {
            nodes.add(found.item(i));
        }
        return nodes;
    }

    private static Optional<Path> find(Path relative) throws IOException {
        for (Path folder = Path.of("").toRealPath(); folder != null; folder = folder.getParent()) {
            Path candidate = folder.resolve(relative);
            if (Files.isRegularFile(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
