package nl.zetel.server.deposit.application;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.zetel.api.Money;
import nl.zetel.law.calendar.DutchDate;
import nl.zetel.law.deposit.DepositDecision;
import nl.zetel.law.deposit.DepositDecision.Beneficiary;
import nl.zetel.law.deposit.DepositKind;
import nl.zetel.server.deposit.domain.Deposit;
import nl.zetel.server.document.domain.HtmlPage;
import nl.zetel.server.document.domain.PageOrder;
import nl.zetel.server.election.domain.Election;

/** The committee's notice to the municipality of what becomes of a deposit (Kieswet G 3(2), H 14). */
final class DepositNotice {

    private DepositNotice() {}

    /**
     * The notice.
     *
     * @param path path of the deposit
     * @param deposit a deposit that was decided on
     */
    static PageOrder of(String path, Election election, Deposit deposit, java.time.LocalDate day) {
        DepositDecision decision = deposit.decision().orElseThrow();
        HtmlPage page = HtmlPage.titled("Mededeling over een waarborgsom")
                .text(election.municipalityName() + ", " + DutchDate.of(day))
                .text("Aan burgemeester en wethouders van " + election.municipalityName() + ".")
                .text(sentence(decision))
                .facts(facts(deposit, decision))
                .heading("Gronden")
                .items(decision.steps().stream()
                        .map(step -> step.article() + ": " + step.what())
                        .toList())
                .text("De voorzitter van het centraal stembureau");
        return new PageOrder("deposit-notice", "mededeling-waarborgsom.html", true, path, page);
    }

    private static String sentence(DepositDecision decision) {
        return decision.outcome() == DepositDecision.Outcome.REFUND
                ? "De waarborgsom wordt teruggegeven aan wie haar heeft betaald."
                : "De waarborgsom vervalt aan de gemeente. Wat daarboven is betaald, gaat terug.";
    }

    private static Map<String, String> facts(Deposit deposit, DepositDecision decision) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(
                "Waarborgsom voor",
                deposit.kind() == DepositKind.REGISTRATION
                        ? "de registratie van een aanduiding"
                        : "de kandidaatstelling");
        facts.put("Groepering", deposit.group());
        facts.put("Kenmerk", deposit.reference());
        facts.put("Ontvangen", euros(deposit.received()));
        decision.shares()
                .forEach(share -> facts.put(
                        share.beneficiary() == Beneficiary.PAYER ? "Terug te geven" : "Vervallen",
                        euros(share.amount())));
        return facts;
    }

    private static String euros(Money amount) {
        return "€ " + amount.toPlainString().replace('.', ',');
    }
}
