package nl.zetel.server.deposit.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Finding;
import nl.zetel.api.Money;
import nl.zetel.law.deposit.DepositReceipt;
import nl.zetel.law.deposit.ListOutcome;
import nl.zetel.server.deposit.domain.BankTransaction;
import nl.zetel.server.deposit.domain.Deposit;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.store.Stored;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BankStatementsTest {

    private static final Finding MISMATCH =
            Finding.error("BALANCE_MISMATCH", "line 9", "Het eindsaldo volgt niet uit het beginsaldo en de boekingen");
    private static final LocalDate DAY = LocalDate.of(2018, 1, 19);

    private final Desk desk = new Desk();
    private final Stored<Deposit> expected = desk.expects("list-1");

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_payment_with_reference_and_amount_is_matched_at_once() {
        desk.reads(
                Optional.empty(),
                Desk.payment(expected, 22_500, "A. Bakker", Desk.GROUP)
                        .bookingDate(Optional.of(DAY))
                        .build());

        assertThat(desk.deposit(expected.id()).state()).isEqualTo(Deposit.State.RECEIVED);
        assertThat(timing()).isEqualTo(DepositReceipt.Timing.IN_TIME);
    }

    @Test
    void the_same_file_counts_once() {
        var payment = Desk.payment(expected, 22_500, "A. Bakker", Desk.GROUP)
                .bookingDate(Optional.of(DAY))
                .build();

        String first = desk.reads(Optional.empty(), payment).id();

        assertThat(desk.reads(Optional.empty(), payment).id()).isEqualTo(first);
        assertThat(desk.deposit(expected.id()).payments()).hasSize(1);
    }

    @Test
    void a_movement_without_any_day_on_a_statement_of_one_day_is_of_that_day() {
        desk.covers(DAY, DAY);

        desk.reads(
                Optional.empty(),
                Desk.payment(expected, 22_500, "A. Bakker", Desk.GROUP).build());

        assertThat(desk.movements().get(0).value().bookedOn()).contains(DAY);
        assertThat(desk.deposit(expected.id()).state()).isEqualTo(Deposit.State.RECEIVED);
    }

    @Test
    void a_movement_without_any_day_on_a_statement_of_several_waits_for_a_person_who_states_it() {
        desk.reads(
                Optional.empty(),
                Desk.payment(expected, 22_500, "A. Bakker", Desk.GROUP).build());

        Stored<BankTransaction> waiting = desk.movements().get(0);
        assertThat(waiting.value().bookedOn()).isEmpty();
        assertThat(waiting.value().state()).isEqualTo(BankTransaction.State.OPEN);
        assertThat(waiting.value().result().evidence()).anyMatch(text -> text.contains("geen dag van ontvangst"));
        assertThat(desk.deposit(expected.id()).payments()).isEmpty();

        assertThatThrownBy(() -> resolve(waiting, Optional.empty())).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> resolve(waiting, Optional.of(LocalDate.of(2018, 1, 26))))
                .isInstanceOf(ProblemException.class);
        resolve(waiting, Optional.of(DAY));

        assertThat(timing()).isEqualTo(DepositReceipt.Timing.IN_TIME);
        assertThat(desk.movements().get(0).value().resolution().orElseThrow().bookedOn())
                .contains(DAY);
    }

    @Test
    void nobody_states_another_day_than_the_bank() {
        desk.reads(
                Optional.empty(),
                Desk.payment(expected, 22_000, "A. Bakker", Desk.GROUP)
                        .bookingDate(Optional.of(DAY))
                        .build());

        assertThatThrownBy(() -> resolve(desk.movements().get(0), Optional.of(DAY.minusDays(1))))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void balances_that_do_not_add_up_stop_the_import_and_leave_nothing_behind() {
        var payment = Desk.payment(expected, 22_500, "A. Bakker", Desk.GROUP)
                .bookingDate(Optional.of(DAY))
                .build();

        assertThatThrownBy(() -> desk.reads(Optional.empty(), MISMATCH, payment))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.INVALID_DOCUMENT);
                    assertThat(problem.errors())
                            .singleElement()
                            .satisfies(error -> assertThat(error.code()).isEqualTo("BALANCE_MISMATCH"));
                });

        assertThat(desk.movements()).isEmpty();
        assertThat(desk.deposit(expected.id()).payments()).isEmpty();
    }

    @Test
    void a_clerk_who_gives_a_reason_has_such_a_file_read_all_the_same() {
        var payment = Desk.payment(expected, 22_500, "A. Bakker", Desk.GROUP)
                .bookingDate(Optional.of(DAY))
                .build();

        var statement = desk.reads(Optional.of("De bank bevestigt de boeking per brief"), MISMATCH, payment);

        assertThat(statement.value().overrideReason()).isEqualTo("De bank bevestigt de boeking per brief");
        assertThat(desk.deposit(expected.id()).state()).isEqualTo(Deposit.State.RECEIVED);
    }

    @Test
    void a_reason_is_kept_only_where_it_was_needed() {
        var statement = desk.reads(Optional.of("voor de zekerheid"));

        assertThat(statement.value().overrideReason()).isEmpty();
    }

    @Test
    void a_match_that_is_undone_counts_no_longer_and_can_be_decided_again() {
        desk.reads(
                Optional.empty(),
                Desk.payment(expected, 22_500, "A. Bakker", Desk.GROUP)
                        .bookingDate(Optional.of(DAY))
                        .build());
        Stored<BankTransaction> matched = desk.movements().get(0);

        desk.bench.does(() -> desk.statements().undo(desk.election, matched.id(), "Betaald voor een andere lijst"));

        assertThat(desk.deposit(expected.id()).state()).isEqualTo(Deposit.State.EXPECTED);
        assertThat(desk.deposit(expected.id()).payments())
                .singleElement()
                .satisfies(payment ->
                        assertThat(payment.undone().orElseThrow().reason()).isEqualTo("Betaald voor een andere lijst"));
        assertThat(timing()).isEqualTo(DepositReceipt.Timing.INCOMPLETE);
        Stored<BankTransaction> open = desk.movements().get(0);
        assertThat(open.value().state()).isEqualTo(BankTransaction.State.OPEN);
        assertThatThrownBy(() -> desk.bench.does(() -> desk.statements().undo(desk.election, open.id(), "nog eens")))
                .isInstanceOf(ProblemException.class);
        resolve(open, Optional.empty());
        assertThat(desk.deposit(expected.id()).state()).isEqualTo(Deposit.State.RECEIVED);
        assertThat(desk.deposit(expected.id()).payments()).hasSize(2);
    }

    @Test
    void what_was_decided_on_is_not_undone() {
        desk.reads(
                Optional.empty(),
                Desk.payment(expected, 22_500, "A. Bakker", Desk.GROUP)
                        .bookingDate(Optional.of(DAY))
                        .build());
        desk.fared(new ListOutcome.NoValidList());
        desk.bench.does(() -> desk.deposits().decide(desk.election, expected.id()));
        String id = desk.movements().get(0).id();

        assertThatThrownBy(() -> desk.bench.does(() -> desk.statements().undo(desk.election, id, "te laat")))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.code()).isEqualTo(ProblemCode.WRONG_STATE));
        assertThat(desk.movements().get(0).value().state()).isEqualTo(BankTransaction.State.MATCHED);
    }

    @Test
    void a_statement_that_is_missing_between_two_is_noticed_and_one_that_comes_again_too() {
        desk.balances(10_000, 20_000);
        assertThat(codes(payment("eerste"))).isEmpty();
        assertThat(codes(payment("eerste"), payment("tweede"))).containsExactly("STATEMENT_KNOWN");
        desk.covers(LocalDate.of(2018, 1, 25), LocalDate.of(2018, 1, 26));
        desk.balances(20_001, 30_000);
        assertThat(codes(payment("derde"))).containsExactly("STATEMENT_GAP");
        desk.covers(LocalDate.of(2018, 1, 27), LocalDate.of(2018, 1, 28));
        desk.balances(30_000, 40_000);
        assertThat(codes(payment("vierde"))).isEmpty();
    }

    private List<String> codes(nl.zetel.api.payment.Transaction... movements) {
        return desk.reads(Optional.empty(), movements).value().findings().stream()
                .map(Finding::code)
                .toList();
    }

    private nl.zetel.api.payment.Transaction payment(String name) {
        return Desk.payment(expected, 5_000, name, Desk.GROUP)
                .bookingDate(Optional.of(DAY))
                .build();
    }

    private void resolve(Stored<BankTransaction> movement, Optional<LocalDate> bookedOn) {
        Money amount = movement.value().amount();
        desk.bench.as("bert", "verifier");
        desk.bench.does(() -> desk.statements()
                .resolve(
                        desk.election,
                        movement.id(),
                        new BankStatements.Decision(
                                List.of(new BankStatements.Part(expected.id(), amount)),
                                Optional.empty(),
                                Optional.empty(),
                                bookedOn,
                                "volgens het papieren afschrift")));
    }

    private DepositReceipt.Timing timing() {
        return desk.bench
                .does(() -> desk.deposits()
                        .receipt(
                                desk.election,
                                desk.deposits()
                                        .get(desk.election, expected.id())
                                        .value()))
                .timing();
    }
}
