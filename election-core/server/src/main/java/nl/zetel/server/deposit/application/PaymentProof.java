package nl.zetel.server.deposit.application;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.zetel.api.Money;
import nl.zetel.law.calendar.DutchDate;
import nl.zetel.law.deposit.DepositKind;
import nl.zetel.server.deposit.domain.Deposit;
import nl.zetel.server.deposit.domain.Payment;
import nl.zetel.server.document.domain.HtmlPage;
import nl.zetel.server.document.domain.PageOrder;
import nl.zetel.server.election.domain.Election;

/**
 * The proof for whoever paid a deposit (Kieswet G 3(2), H 14(3)), and the notice that it no longer holds.
 *
 * @param path path of the deposit
 * @param election the election
 * @param deposit the deposit
 * @param payment the payment
 */
record PaymentProof(String path, Election election, Deposit deposit, Payment payment) {

    static final String KIND = "payment-proof";

    /** What the proof is about: each payment has its own. */
    String subject() {
        return path + "/payments/" + payment.transactionId();
    }

    /** The proof, made on that day. */
    PageOrder page(LocalDate day) {
        HtmlPage page = HtmlPage.titled("Bewijs van betaling van een waarborgsom")
                .text(election.municipalityName() + ", " + DutchDate.of(day))
                .text("De gemeente " + election.municipalityName() + " heeft deze betaling ontvangen ("
                        + article() + "). De waarborgsom van " + euros(deposit.amount())
                        + " is daarmee volledig betaald.")
                .facts(facts())
                .text(use())
                .text("Namens burgemeester en wethouders");
        return new PageOrder(KIND, "bewijs-van-betaling.html", true, subject(), page);
    }

    /** That the payment was undone, so that the proof no longer holds. */
    PageOrder withdrawal(LocalDate day, String reason) {
        HtmlPage page = HtmlPage.titled("Intrekking van een bewijs van betaling")
                .text(election.municipalityName() + ", " + DutchDate.of(day))
                .text("Het bewijs van deze betaling geldt niet meer. Reden: " + reason)
                .facts(facts())
                .text("Namens burgemeester en wethouders");
        return new PageOrder("payment-proof-withdrawal", "intrekking-bewijs-van-betaling.html", true, subject(), page);
    }

    private Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Verkiezing", election.name());
        facts.put("Betaald door", payment.payerName());
        facts.put("Bedrag", euros(payment.amount()));
        facts.put("Bijgeschreven op", DutchDate.of(payment.bookedOn()));
        facts.put("Waarborgsom voor", isRegistration() ? "de registratie van een aanduiding" : "de kandidaatstelling");
        facts.put("Groepering", deposit.group().isBlank() ? "geen (blanco lijst)" : deposit.group());
        facts.put("Kenmerk", deposit.reference());
        return facts;
    }

    private String use() {
        return isRegistration()
                ? "Dit bewijs hoort bij het verzoek om registratie van de aanduiding (Kieswet G 3(3))."
                : "Dit bewijs wordt overgelegd bij de inlevering van de kandidatenlijst (Kieswet H 14(3)).";
    }

    private String article() {
        return isRegistration() ? "Kieswet G 3(2)" : "Kieswet H 14(3)";
    }

    private boolean isRegistration() {
        return deposit.kind() == DepositKind.REGISTRATION;
    }

    private static String euros(Money amount) {
        return "€ " + amount.toPlainString().replace('.', ',');
    }
}
