package nl.zetel.server.deposit.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Iban;
import nl.zetel.api.Money;
import nl.zetel.api.payment.Refund;
import nl.zetel.api.payment.Transaction;
import nl.zetel.api.payment.TransactionBuilder;
import nl.zetel.law.deposit.ListOutcome;
import nl.zetel.server.deposit.domain.BankTransaction;
import nl.zetel.server.deposit.domain.Deposit;
import nl.zetel.server.deposit.domain.RefundBatch;
import nl.zetel.server.deposit.domain.RefundCorrection;
import nl.zetel.server.deposit.domain.Repayment;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.store.Stored;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A refund that the bank sends back opens its deposit again, and is never a deposit itself (rule C0). */
class ReturnedRefundsTest {

    private static final LocalDate DAY = LocalDate.of(2018, 1, 25);

    private final Desk desk = new Desk();
    private final Stored<Deposit> deposit = refundable("list-1");

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_refund_that_comes_back_opens_its_deposit_again_and_keeps_how() {
        String refund = ordered(List.of());

        desk.reads(Optional.empty(), back(refund, 22_500, "AC04"));

        BankTransaction movement = newest();
        assertThat(movement.state()).isEqualTo(BankTransaction.State.MATCHED);
        Deposit after = desk.deposit(deposit.id());
        assertThat(after.state()).isEqualTo(Deposit.State.REFUND_RETURNED);
        assertThat(after.received()).isEqualTo(Money.ofCents(22_500));
        assertThat(after.repayments()).singleElement().satisfies(repayment -> {
            assertThat(repayment.state()).isEqualTo(Repayment.State.RETURNED);
            assertThat(repayment.comeback().orElseThrow().reason()).isEqualTo("AC04");
            assertThat(repayment.comeback().orElseThrow().bookedOn()).contains(DAY);
        });
    }

    @Test
    void it_is_paid_again_under_another_identification_to_the_account_that_a_second_person_approved() {
        String refund = ordered(List.of());
        desk.reads(Optional.empty(), back(refund, 22_500, "AC04"));

        String again = ordered(List.of(correction(Desk.OTHER)));

        assertThat(again).isNotEqualTo(refund).startsWith(refund);
        assertThat(desk.written.get(1).refunds())
                .extracting(
                        Refund::endToEndId, refund2 -> refund2.creditorAccount().value(), Refund::amount)
                .containsExactly(tuple(again, Desk.OTHER, Money.ofCents(22_500)));
        desk.reads(Optional.empty(), paid(again, 22_500));
        Deposit after = desk.deposit(deposit.id());
        assertThat(after.state()).isEqualTo(Deposit.State.REFUNDED);
        assertThat(after.repayments())
                .extracting(Repayment::state)
                .containsExactly(Repayment.State.RETURNED, Repayment.State.PAID);
    }

    @Test
    void whoever_gave_the_other_account_does_not_approve_it() {
        desk.reads(Optional.empty(), back(ordered(List.of()), 22_500, "AC04"));
        desk.bench.as("anna", "clerk", "verifier");
        Stored<RefundBatch> order = proposed(List.of(correction(Desk.OTHER)));

        assertThatThrownBy(() -> desk.bench.does(() -> desk.refunds().approve(desk.election, order.id())))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.code()).isEqualTo(ProblemCode.FOUR_EYES));
    }

    @Test
    void a_rejected_order_pays_nothing_and_what_it_held_stands_in_the_next() {
        desk.reads(Optional.empty(), back(ordered(List.of()), 22_500, "AC04"));
        Stored<RefundBatch> wrong = proposed(List.of(correction(Desk.OTHER)));

        desk.bench.as("bert", "verifier");
        desk.bench.does(() -> desk.refunds().reject(desk.election, wrong.id(), "Rekening is niet van de betaler"));

        assertThat(desk.deposit(deposit.id()).state()).isEqualTo(Deposit.State.REFUND_RETURNED);
        assertThatThrownBy(() -> desk.bench.does(() -> desk.refunds().approve(desk.election, wrong.id())))
                .isInstanceOf(ProblemException.class);
        desk.bench.as("anna", "clerk");
        assertThat(ordered(List.of())).endsWith("-R3");
    }

    @Test
    void only_the_payment_that_came_back_is_paid_again() {
        Stored<Deposit> two = desk.expects("list-2");
        desk.reads(Optional.empty(), receipt(two, 22_000, "Eerste", Desk.GROUP));
        accept(two, 22_000);
        desk.reads(Optional.empty(), receipt(two, 500, "Tweede", Desk.OTHER));
        accept(two, 500);
        decided(two);
        approved(proposed(List.of(), two));
        String second = desk.deposit(two.id()).repayments().get(1).endToEndId();

        desk.reads(Optional.empty(), back(second, 500, "AC01"));
        approved(proposed(List.of(), two));

        assertThat(desk.written.get(1).refunds())
                .extracting(Refund::endToEndId, Refund::amount)
                .containsExactly(tuple(second + "-R2", Money.ofCents(500)));
    }

    @Test
    void a_refund_that_comes_back_with_less_waits_for_a_person_and_is_no_receipt() {
        String refund = ordered(List.of());
        desk.reads(Optional.empty(), back(refund, 22_000, "AC04"));

        Stored<BankTransaction> waiting = desk.movements().stream()
                .filter(movement -> movement.value().state() == BankTransaction.State.OPEN)
                .findFirst()
                .orElseThrow();
        assertThat(waiting.value().result().evidence()).anyMatch(text -> text.contains("225,00"));
        assertThat(desk.deposit(deposit.id()).state()).isEqualTo(Deposit.State.REFUNDING);
        desk.bench.as("bert", "verifier");
        assertThatThrownBy(() -> resolve(waiting, List.of(new BankStatements.Part(deposit.id(), Money.ofCents(1))), ""))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.errors().get(0).code()).isEqualTo("NOT_A_RECEIPT"));
        assertThatThrownBy(() -> resolve(waiting, List.of(), "WBSREFUND999")).isInstanceOf(ProblemException.class);

        resolve(waiting, List.of(), refund);

        assertThat(desk.deposit(deposit.id()).state()).isEqualTo(Deposit.State.REFUND_RETURNED);
    }

    @Test
    void a_refund_of_an_order_that_nobody_approved_is_for_a_person_to_look_into() {
        Stored<RefundBatch> order = proposed(List.of());
        String refund = order.value().refunds().get(0).endToEndId();

        desk.reads(Optional.empty(), paid(refund, 22_500));

        assertThat(newest().state()).isEqualTo(BankTransaction.State.OPEN);
        assertThat(newest().result().evidence()).anyMatch(text -> text.startsWith("Niemand keurde"));
        assertThat(desk.deposit(deposit.id()).state()).isEqualTo(Deposit.State.REFUNDING);
    }

    @Test
    void one_that_comes_back_twice_in_a_file_opens_the_deposit_once() {
        String refund = ordered(List.of());

        desk.reads(
                Optional.empty(),
                paid(refund, 22_500),
                back(refund, 22_500, "AC04"),
                builder(Transaction.Direction.CREDIT, refund, 22_500)
                        .returnReason("AC04")
                        .bankReference("again")
                        .build());

        assertThat(desk.movements().stream().map(movement -> movement.value().state()))
                .containsExactlyInAnyOrder(
                        BankTransaction.State.MATCHED,
                        BankTransaction.State.MATCHED,
                        BankTransaction.State.MATCHED,
                        BankTransaction.State.OPEN);
        assertThat(desk.deposit(deposit.id()).repayments()).hasSize(1);
    }

    @Test
    void another_account_is_for_a_payment_of_the_order_and_once() {
        RefundCorrection stranger = new RefundCorrection(
                deposit.id(), "another", "", Iban.parse(Desk.OTHER), "Volgens bankafschrift van de betaler");

        for (List<RefundCorrection> wrong :
                List.of(List.of(stranger), List.of(correction(Desk.OTHER), correction(Desk.GROUP)))) {
            assertThatThrownBy(() -> proposed(wrong)).isInstanceOf(ProblemException.class);
        }
        assertThat(desk.deposit(deposit.id()).state()).isEqualTo(Deposit.State.REFUNDABLE);
    }

    @Test
    void nobody_accepts_a_doubtful_payment_for_a_deposit_that_they_entered() {
        Stored<Deposit> other = desk.expects("list-2");
        desk.reads(Optional.empty(), receipt(other, 22_000, "Eerste", Desk.GROUP));
        Stored<BankTransaction> waiting = desk.movements().get(1);

        assertThatThrownBy(
                        () -> resolve(waiting, List.of(new BankStatements.Part(other.id(), Money.ofCents(22_000))), ""))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.code()).isEqualTo(ProblemCode.FOUR_EYES));
    }

    private Stored<Deposit> refundable(String list) {
        Stored<Deposit> expected = desk.expects(list);
        desk.reads(Optional.empty(), receipt(expected, 22_500, "Eerste", Desk.GROUP));
        decided(expected);
        return expected;
    }

    private void decided(Stored<Deposit> one) {
        desk.fared(new ListOutcome.NoValidList());
        desk.bench.does(() -> desk.deposits().decide(desk.election, one.id()));
    }

    private static Transaction receipt(Stored<Deposit> one, long cents, String name, String account) {
        return Desk.payment(one, cents, name, account)
                .bookingDate(Optional.of(LocalDate.of(2018, 1, 19)))
                .build();
    }

    private RefundCorrection correction(String account) {
        String paidWith = desk.deposit(deposit.id()).payments().get(0).transactionId();
        return new RefundCorrection(
                deposit.id(), paidWith, "", Iban.parse(account), "Volgens bankafschrift van de betaler");
    }

    /** Proposes and approves an order for the deposit; the identification of its one payment. */
    private String ordered(List<RefundCorrection> corrections) {
        Stored<RefundBatch> order = proposed(corrections);
        approved(order);
        return order.value().refunds().get(0).endToEndId();
    }

    private Stored<RefundBatch> proposed(List<RefundCorrection> corrections) {
        return proposed(corrections, deposit);
    }

    private Stored<RefundBatch> proposed(List<RefundCorrection> corrections, Stored<Deposit> one) {
        return desk.bench.does(() -> desk.refunds().propose(desk.election, List.of(one.id()), DAY, corrections));
    }

    private void approved(Stored<RefundBatch> order) {
        desk.bench.as("bert", "verifier");
        desk.bench.does(() -> desk.refunds().approve(desk.election, order.id()));
        desk.bench.as("anna", "clerk");
    }

    private void accept(Stored<Deposit> one, long cents) {
        desk.bench.as("bert", "verifier");
        desk.movements().stream()
                .filter(movement -> movement.value().state() == BankTransaction.State.OPEN)
                .forEach(movement ->
                        resolve(movement, List.of(new BankStatements.Part(one.id(), Money.ofCents(cents))), ""));
        desk.bench.as("anna", "clerk");
    }

    private void resolve(Stored<BankTransaction> movement, List<BankStatements.Part> parts, String refund) {
        var decision = new BankStatements.Decision(
                parts,
                Optional.of(refund).filter(id -> !id.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                "uitgezocht");
        desk.bench.does(() -> desk.statements().resolve(desk.election, movement.id(), decision));
    }

    private BankTransaction newest() {
        List<Stored<BankTransaction>> all = desk.movements();
        return all.stream()
                .map(Stored::value)
                .filter(value -> value.result().refund().isPresent())
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private static TransactionBuilder builder(Transaction.Direction direction, String refund, long cents) {
        return Transaction.builder(direction, Money.ofCents(cents))
                .counterparty("Eerste", Desk.GROUP)
                .bankReference(direction + refund + cents)
                .bookingDate(Optional.of(DAY))
                .endToEndId(refund);
    }

    private static Transaction back(String refund, long cents, String reason) {
        return builder(Transaction.Direction.CREDIT, refund, cents)
                .returnReason(reason)
                .build();
    }

    private static Transaction paid(String refund, long cents) {
        return builder(Transaction.Direction.DEBIT, refund, cents).build();
    }
}
