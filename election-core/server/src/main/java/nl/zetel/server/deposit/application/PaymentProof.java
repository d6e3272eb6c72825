package nl.zetel.server.deposit.application;

import java.time.LocalDate;
import nl.zetel.law.calendar.DutchDate;
import nl.zetel.law.deposit.DepositKind;
import nl.zetel.server.deposit.domain.Deposit;
import nl.zetel.server.deposit.domain.Payment;
import nl.zetel.server.document.domain.Euros;
import nl.zetel.server.document.domain.PageOrder;
import nl.zetel.server.document.domain.PageTemplate;
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

    private static final PageTemplate PROOF = PageTemplate.of("payment-proof");
    private static final PageTemplate WITHDRAWAL = PageTemplate.of("payment-proof-withdrawal");

    /** What the proof is about: each payment has its own. */
    String subject() {
        return path + "/payments/" + payment.transactionId();
    }

    /** The proof, made on that day. */
    PageOrder page(LocalDate day) {
        return new PageOrder(KIND, "bewijs-van-betaling.html", true, subject(), PROOF.fill(values(day, "")));
    }

    /** That the payment was undone, so that the proof no longer holds. */
    PageOrder withdrawal(LocalDate day, String reason) {
        return new PageOrder(
                "payment-proof-withdrawal",
                "intrekking-bewijs-van-betaling.html",
                true,
                subject(),
                WITHDRAWAL.fill(values(day, reason)));
    }

    private Values values(LocalDate day, String reason) {
        return new Values(
                election.municipalityName(),
                DutchDate.of(day),
                deposit.kind() == DepositKind.REGISTRATION,
                Euros.of(deposit.amount()),
                reason,
                election.name(),
                payment.payerName(),
                Euros.of(payment.amount()),
                DutchDate.of(payment.bookedOn()),
                deposit.group(),
                deposit.reference());
    }

    /** What {@code pages/payment-proof*.html} name. */
    private record Values(
            String municipality,
            String day,
            boolean registration,
            String deposit,
            String reason,
            String election,
            String payer,
            String amount,
            String bookedOn,
            String group,
            String reference) {}
}
