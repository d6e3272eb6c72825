package nl.zetel.server.deposit.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Money;
import nl.zetel.api.payment.Transaction;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.deposit.DepositKind;
import nl.zetel.server.Westerveld;
import nl.zetel.server.deposit.domain.BankTransaction;
import nl.zetel.server.deposit.domain.Deposit;
import nl.zetel.server.deposit.domain.Payment;
import nl.zetel.server.document.domain.ProducedDocument;
import nl.zetel.server.pdf.KeptFile;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.store.Stored;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever paid receives a proof, of money that is there. */
@LegalBasis({"Kieswet G 3(2)", "Kieswet H 14(3)"})
class PaymentProofTest {

    private static final LocalDate DAY = LocalDate.of(2018, 1, 22);

    private final Desk desk = new Desk();
    private final Stored<Deposit> expected = desk.expects("list-1");

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void eachPayerGetsAProofOfTheirOwnPaymentOnceTheWholeDepositIsIn() {
        accepted(22_000, "Eerste", Desk.GROUP);
        String first = payment(0).transactionId();
        assertRefused(() -> prove(first), ProblemCode.WRONG_STATE, "€ 5,00");

        accepted(500, "Tweede", Desk.OTHER);
        String subject = prove(payment(0).transactionId()).value().subject();
        String other = prove(payment(1).transactionId()).value().subject();

        assertThat(desk.page(PaymentProof.KIND, subject))
                .contains("Eerste", "€ 220,00")
                .doesNotContain("Tweede");
        assertThat(desk.page(PaymentProof.KIND, other))
                .contains("Tweede", "€ 5,00")
                .doesNotContain("Eerste");
    }

    @Test
    void whoAcceptedAPaymentByHandDoesNotMakeItsProof() {
        accepted(22_000, "Eerste", Desk.GROUP);
        accepted(500, "Tweede", Desk.OTHER);
        desk.bench.as("bert", "verifier");

        assertRefused(() -> prove(payment(0).transactionId()), ProblemCode.FOUR_EYES, "iemand anders");
    }

    @Test
    void aProofOfAPaymentThatIsUndoneIsWithdrawn() {
        desk.reads(Optional.empty(), movement(22_500, "A. Bakker", Desk.GROUP));
        String subject = prove(payment(0).transactionId()).value().subject();

        String movement = desk.movements().get(0).id();
        desk.bench.does(() -> desk.statements().undo(desk.election, movement, "Voor een andere lijst"));

        assertThat(desk.page("payment-proof-withdrawal", subject)).contains("geldt niet meer", "Voor een andere lijst");
        assertRefused(() -> prove(payment(0).transactionId()), ProblemCode.INVALID_CONTENT, "niets ontvangen dat telt");
    }

    @Test
    void theProofAsAFile() {
        Payment payment = new Payment(
                "t",
                Money.ofCents(22_500),
                DAY,
                Optional.empty(),
                "T. Penning",
                Desk.GROUP,
                "",
                Optional.empty(),
                List.of());
        Deposit deposit = Deposit.expected(
                        DepositKind.NOMINATION, "list", "Progressief Westerveld", "RF34DEP1701", Money.ofCents(22_500))
                .paid(payment);
        KeptFile.check(
                PaymentProof.KIND,
                new PaymentProof("/elections/e/deposits/d", Westerveld.election(), deposit, payment)
                        .page(DAY)
                        .page(),
                "Bewijs van betaling van een waarborgsom",
                "Betaald door T. Penning",
                "Bijgeschreven op 22 januari 2018",
                "Kieswet H 14(3)");
    }

    private Stored<ProducedDocument> prove(String transactionId) {
        return desk.bench.does(() -> desk.deposits().prove(desk.election, expected.id(), transactionId));
    }

    private Payment payment(int place) {
        return desk.deposit(expected.id()).payments().get(place);
    }

    private Transaction movement(long cents, String name, String account) {
        return Desk.payment(expected, cents, name, account)
                .bookingDate(Optional.of(DAY))
                .build();
    }

    /** Pays in part: a person accepts what is less than due, the rest follows by itself. */
    private void accepted(long cents, String name, String account) {
        desk.reads(Optional.empty(), movement(cents, name, account));
        desk.bench.as("bert", "verifier");
        desk.movements().stream()
                .filter(each -> each.value().state() == BankTransaction.State.OPEN)
                .forEach(open -> desk.bench.does(
                        () -> desk.statements().resolve(desk.election, open.id(), decision(Money.ofCents(cents)))));
        desk.bench.as("anna", "clerk");
    }

    private BankStatements.Decision decision(Money amount) {
        return new BankStatements.Decision(
                List.of(new BankStatements.Part(expected.id(), amount)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "Deel van de waarborgsom");
    }

    private static void assertRefused(Runnable work, ProblemCode code, String text) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.code()).isEqualTo(code))
                .hasMessageContaining(text);
    }
}
