package nl.zetel.server.deposit.matching;

import java.util.List;
import java.util.Set;
import nl.zetel.api.Iban;
import nl.zetel.api.Money;
import nl.zetel.api.payment.Transaction;
import nl.zetel.api.payment.Transaction.Direction;
import nl.zetel.api.payment.TransactionBuilder;
import nl.zetel.law.deposit.DepositKind;

/** An invented town with what it expects. */
final class Town {

    static final Iban ACCOUNT = new Iban("NL27BNGH0285079085");
    static final Money REGISTRATION = Money.ofCents(11_250);
    static final Money NOMINATION = Money.ofCents(22_500);
    static final ReferenceScheme SCHEME = new ReferenceScheme("WBS", "0363");
    static final String REFUND = "WBSREFUND26000007";
    static final String ALICE = "NL91ABNA0417164300";

    static final List<Expectation> EXPECTATIONS = List.of(
            registration("R1", "Lokaal Belang Voorbeeldstad", "RF52WBSR26000001"),
            registration("R2", "Fryslân Foarút", "RF25WBSR26000002"),
            registration("R4", "Leefbaar Zuid", "RF68WBSR26000004"),
            registration("R5", "Jong Voorbeeldstad"),
            registration("R6", "Algemeen Belang"),
            registration("R7", "Partij A"),
            registration("R8", "Forum Lokaal"),
            nomination("K1", "Hart voor Voorbeeldstad", "RF35WBSK26000001"),
            nomination("K3", "Dorpsbelangen", "RF78WBSK26000003"),
            nomination("K4", "Dorpspartij De Brink", "3036320261000001"),
            nomination("K5", "Hart van Voorbeeldstad"),
            nomination("K6", "Algemeen Belang"),
            nomination("K7", "Partij B"),
            nomination("K8", "Lokaal Belang Voorbeeldstad"));

    private Town() {}

    static MatchingState state() {
        return state(EXPECTATIONS);
    }

    static MatchingState state(List<Expectation> expectations) {
        return new MatchingState(Set.of(ACCOUNT), expectations, Set.of(REFUND), List.of(), List.of());
    }

    static MatchResult match(TransactionBuilder transaction) {
        return match(EXPECTATIONS, transaction);
    }

    static MatchResult match(List<Expectation> expectations, TransactionBuilder transaction) {
        return new Ladder(SCHEME, state(expectations)).match(ACCOUNT, transaction.build());
    }

    static Expectation registration(String id, String designation, String... references) {
        return Expectation.open(id, DepositKind.REGISTRATION, designation, Set.of(references), REGISTRATION);
    }

    static Expectation nomination(String id, String designation, String... references) {
        return Expectation.open(id, DepositKind.NOMINATION, designation, Set.of(references), NOMINATION);
    }

    static TransactionBuilder credit(Money amount, String... texts) {
        return Transaction.builder(Direction.CREDIT, amount)
                .counterparty("P. de Vries", ALICE)
                .texts(List.of(texts));
    }

    static TransactionBuilder debit(Money amount, String... texts) {
        return Transaction.builder(Direction.DEBIT, amount)
                .counterparty("P. de Vries", ALICE)
                .texts(List.of(texts));
    }

    static List<String> ids(MatchResult result) {
        return result.candidates().stream()
                .map(MatchResult.Candidate::expectation)
                .toList();
    }
}
