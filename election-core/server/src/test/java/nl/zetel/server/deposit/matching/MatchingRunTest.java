package nl.zetel.server.deposit.matching;

import static nl.zetel.server.deposit.matching.Town.REGISTRATION;
import static nl.zetel.server.deposit.matching.Town.credit;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MatchingRunTest {

    private final MatchingRun run = new MatchingRun(Town.SCHEME, Town.state());

    @Test
    void a_second_equal_payment_in_one_file_is_a_double_payment() {
        var payment = credit(REGISTRATION, "RF52WBSR26000001").build();

        assertThat(run.match(Town.ACCOUNT, "T1", payment).rule()).isEqualTo(Rule.C1);
        assertThat(run.match(Town.ACCOUNT, "T2", payment).rule()).isEqualTo(Rule.C7);
        assertThat(run.state().receipts()).extracting(Receipt::transaction).containsExactly("T1", "T2");
    }

    @Test
    void what_a_person_has_to_confirm_leaves_the_expectation_open() {
        var payment = credit(REGISTRATION, "waarborgsom registratie Jong Voorbeeldstad")
                .build();

        assertThat(run.match(Town.ACCOUNT, "T1", payment).rule()).isEqualTo(Rule.C2);
        assertThat(run.match(Town.ACCOUNT, "T2", payment).rule()).isEqualTo(Rule.C2);
    }

    @Test
    void what_is_forgotten_leaves_no_trace() {
        run.match(Town.ACCOUNT, "T1", credit(REGISTRATION, "leges").build());

        assertThat(run.state()).isEqualTo(Town.state());
    }
}
