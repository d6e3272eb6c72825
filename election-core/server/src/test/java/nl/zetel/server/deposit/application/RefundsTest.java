package nl.zetel.server.deposit.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Money;
import nl.zetel.api.document.Fingerprint;
import nl.zetel.api.payment.Refund;
import nl.zetel.law.Fraction;
import nl.zetel.law.deposit.ListOutcome;
import nl.zetel.server.deposit.domain.Deposit;
import nl.zetel.server.deposit.domain.RefundBatch;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.store.Stored;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RefundsTest {

    private static final LocalDate DAY = LocalDate.of(2018, 1, 25);
    private static final Fraction QUOTA = new Fraction(9461, 17);

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void each_payment_goes_back_to_whoever_made_it() {
        Stored<Deposit> deposit = paid("list-1", 22_000, Desk.GROUP, 500, Desk.OTHER);
        decided(deposit, new ListOutcome.NoValidList());

        approved(proposed(deposit));

        assertThat(desk.written.get(0).refunds())
                .extracting(
                        Refund::creditorName, refund -> refund.creditorAccount().value(), Refund::amount)
                .containsExactly(
                        tuple("Eerste", Desk.GROUP, Money.ofCents(22_000)),
                        tuple("Tweede", Desk.OTHER, Money.ofCents(500)));
        assertThat(desk.written.get(0).refunds()).extracting(Refund::endToEndId).doesNotHaveDuplicates();
        assertThat(desk.written.get(0).total()).isEqualTo(Money.ofCents(22_500));
    }

    @Test
    void the_cover_sheet_says_which_file_two_people_approved_and_no_whole_account() {
        Stored<Deposit> deposit = paid("list-1", 22_000, Desk.GROUP, 500, Desk.OTHER);
        decided(deposit, new ListOutcome.NoValidList());

        Stored<RefundBatch> proposal = proposed(deposit);
        approved(proposal);

        Stored<RefundBatch> order = desk.bench.does(() -> desk.refunds().get(desk.election, proposal.id()));
        String sheet = desk.coverSheet(order.id());
        assertThat(sheet)
                .contains(order.value().fileName(), "225,00", order.value().proposedBy(), "…6789")
                .contains(String.join(" ", new Fingerprint(order.value().fileHash()).groups()))
                .doesNotContain(Desk.GROUP, Desk.OTHER);
    }

    @Test
    void the_committee_tells_the_municipality_what_becomes_of_a_deposit_and_why() {
        Stored<Deposit> forfeited = paid("list-1", 22_500, Desk.GROUP, 1_000, Desk.OTHER);
        decided(forfeited, new ListOutcome.Valid(417, 0, QUOTA));

        assertThat(desk.page("deposit-notice", Deposits.path(desk.election, forfeited.id())))
                .contains(
                        "vervalt aan de gemeente",
                        "Groep list-1",
                        forfeited.value().reference(),
                        "Kieswet H 14")
                .contains("€ 225,00", "€ 10,00")
                .doesNotContain(Desk.GROUP, Desk.OTHER);

        Stored<Deposit> returned = paid("list-2", 22_000, Desk.GROUP, 500, Desk.OTHER);
        decided(returned, new ListOutcome.Valid(418, 0, QUOTA));
        assertThat(desk.page("deposit-notice", Deposits.path(desk.election, returned.id())))
                .contains("wordt teruggegeven")
                .doesNotContain("Vervallen");
    }

    @Test
    void what_was_paid_beyond_a_forfeited_deposit_goes_back_to_whoever_paid_too_much() {
        Stored<Deposit> deposit = paid("list-1", 22_000, Desk.GROUP, 1_000, Desk.OTHER);
        decided(deposit, new ListOutcome.Valid(417, 0, QUOTA));

        Stored<RefundBatch> order = proposed(deposit);

        assertThat(order.value().total()).isEqualTo(Money.ofCents(500));
        assertThat(order.value().refunds()).singleElement().satisfies(line -> {
            assertThat(line.creditorAccount()).isEqualTo(Desk.OTHER);
            assertThat(line.amount()).isEqualTo(Money.ofCents(500));
        });
    }

    @Test
    void a_list_at_three_quarters_of_the_quota_gets_its_deposit_back_and_one_below_forfeits_it() {
        Stored<Deposit> at = paid("list-1", 22_500, Desk.GROUP, 0, "");
        Stored<Deposit> below = paid("list-2", 22_500, Desk.GROUP, 0, "");

        decided(at, new ListOutcome.Valid(75, 0, new Fraction(100, 1)));
        decided(below, new ListOutcome.Valid(74, 0, new Fraction(100, 1)));

        assertThat(desk.deposit(at.id()).state()).isEqualTo(Deposit.State.REFUNDABLE);
        assertThat(desk.deposit(below.id()).state()).isEqualTo(Deposit.State.FORFEITED);
        assertThatThrownBy(() -> proposed(below))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.code()).isEqualTo(ProblemCode.WRONG_STATE));
    }

    @Test
    void nothing_is_decided_before_the_result_and_nothing_twice() {
        Stored<Deposit> deposit = paid("list-1", 22_500, Desk.GROUP, 0, "");

        assertThatThrownBy(() -> decided(deposit, new ListOutcome.NotEstablished()))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem)
                                .hasMessage(
                                        "Beslist wordt na de vaststelling van de uitslag. Het centraal stembureau stelt"
                                                + " eerst de uitslag vast; daarna kan dit (volgens de kalender vanaf 23 maart 2018"
                                                + " 10.00 uur)"));
        decided(deposit, new ListOutcome.NoValidList());
        assertThatThrownBy(() -> decided(deposit, new ListOutcome.NoValidList()))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void one_order_pays_several_deposits_and_none_of_them_stands_in_another() {
        Stored<Deposit> first = paid("list-1", 22_500, Desk.GROUP, 0, "");
        Stored<Deposit> second = paid("list-2", 22_500, Desk.OTHER, 0, "");
        decided(first, new ListOutcome.NoValidList());
        decided(second, new ListOutcome.NoValidList());

        Stored<RefundBatch> order = proposed(first, second);

        assertThat(order.value().total()).isEqualTo(Money.ofCents(45_000));
        assertThatThrownBy(() -> proposed(second)).isInstanceOf(ProblemException.class);
        assertThat(desk.deposit(second.id()).state()).isEqualTo(Deposit.State.REFUNDING);
    }

    @Test
    void an_order_with_one_deposit_that_cannot_go_back_leaves_the_others_as_they_were() {
        Stored<Deposit> good = paid("list-1", 22_500, Desk.GROUP, 0, "");
        Stored<Deposit> undecided = paid("list-2", 22_500, Desk.OTHER, 0, "");
        decided(good, new ListOutcome.NoValidList());

        assertThatThrownBy(() -> proposed(good, undecided)).isInstanceOf(ProblemException.class);

        assertThat(desk.deposit(good.id()).state()).isEqualTo(Deposit.State.REFUNDABLE);
    }

    @Test
    void whoever_proposed_an_order_does_not_approve_it() {
        Stored<Deposit> deposit = paid("list-1", 22_500, Desk.GROUP, 0, "");
        decided(deposit, new ListOutcome.NoValidList());
        Stored<RefundBatch> order = proposed(deposit);

        desk.bench.as("anna", "clerk", "verifier");
        assertThatThrownBy(() -> desk.bench.does(() -> desk.refunds().approve(desk.election, order.id())))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.code()).isEqualTo(ProblemCode.FOUR_EYES));
        assertThat(desk.written).isEmpty();
    }

    @Test
    void an_account_that_is_no_iban_is_told_when_the_order_is_proposed() {
        Stored<Deposit> deposit = paid("list-1", 22_500, "P12345", 0, "");
        decided(deposit, new ListOutcome.NoValidList());

        assertThatThrownBy(() -> proposed(deposit))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.errors().get(0).code()).isEqualTo("NO_ACCOUNT"));
    }

    @Test
    void an_order_is_not_for_a_day_that_is_over() {
        Stored<Deposit> deposit = paid("list-1", 22_500, Desk.GROUP, 0, "");
        decided(deposit, new ListOutcome.NoValidList());

        assertThatThrownBy(() -> desk.bench.does(() ->
                        desk.refunds().propose(desk.election, List.of(deposit.id()), DAY.minusDays(1), List.of())))
                .isInstanceOf(ProblemException.class);
    }

    private Stored<Deposit> paid(String list, long cents, String account, long more, String otherAccount) {
        Stored<Deposit> deposit = desk.expects(list);
        pays(deposit, cents, "Eerste", account);
        if (more > 0) {
            pays(deposit, more, "Tweede", otherAccount);
        }
        return deposit;
    }

    private void pays(Stored<Deposit> deposit, long cents, String name, String account) {
        desk.reads(
                Optional.empty(),
                Desk.payment(deposit, cents, name, account)
                        .bookingDate(Optional.of(LocalDate.of(2018, 1, 19)))
                        .build());
        desk.bench.as("bert", "verifier");
        desk.movements().stream()
                .filter(movement ->
                        movement.value().state() == nl.zetel.server.deposit.domain.BankTransaction.State.OPEN)
                .forEach(movement -> desk.bench.does(() -> desk.statements()
                        .resolve(
                                desk.election,
                                movement.id(),
                                new BankStatements.Decision(
                                        List.of(new BankStatements.Part(deposit.id(), Money.ofCents(cents))),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        "telt mee"))));
        desk.bench.as("anna", "clerk");
    }

    private void decided(Stored<Deposit> deposit, ListOutcome outcome) {
        desk.fared(outcome);
        desk.bench.does(() -> desk.deposits().decide(desk.election, deposit.id()));
    }

    @SafeVarargs
    private final Stored<RefundBatch> proposed(Stored<Deposit>... deposits) {
        return desk.bench.does(() -> desk.refunds()
                .propose(
                        desk.election,
                        java.util.Arrays.stream(deposits).map(Stored::id).toList(),
                        DAY,
                        List.of()));
    }

    private void approved(Stored<RefundBatch> order) {
        desk.bench.as("bert", "verifier");
        desk.bench.does(() -> desk.refunds().approve(desk.election, order.id()));
    }
}
