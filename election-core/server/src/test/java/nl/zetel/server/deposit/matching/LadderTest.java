package nl.zetel.server.deposit.matching;

import static nl.zetel.server.deposit.matching.Town.NOMINATION;
import static nl.zetel.server.deposit.matching.Town.REGISTRATION;
import static nl.zetel.server.deposit.matching.Town.credit;
import static nl.zetel.server.deposit.matching.Town.debit;
import static nl.zetel.server.deposit.matching.Town.ids;
import static nl.zetel.server.deposit.matching.Town.match;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import nl.zetel.api.Iban;
import nl.zetel.api.Money;
import nl.zetel.api.payment.Transaction.Status;
import nl.zetel.api.payment.TransactionBuilder;
import nl.zetel.law.deposit.DepositKind;
import nl.zetel.server.deposit.matching.MatchResult.Candidate;
import nl.zetel.server.deposit.matching.MatchResult.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LadderTest {

    private static final String R1 = "waarborgsom registratie RF52WBSR26000001 Lokaal Belang Voorbeeldstad";

    private static void expect(TransactionBuilder transaction, Rule rule, Effect effect, String... candidates) {
        expect(match(transaction), rule, effect, candidates);
    }

    private static void expect(MatchResult result, Rule rule, Effect effect, String... candidates) {
        assertThat(result.rule()).as(result.toString()).isEqualTo(rule);
        assertThat(result.effect()).isEqualTo(effect);
        assertThat(ids(result)).containsExactly(candidates);
        assertThat(result.evidence()).isNotEmpty().noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @EnumSource(value = Status.class, names = "BOOKED", mode = EnumSource.Mode.EXCLUDE)
    void x0_what_is_not_booked_is_never_proof(Status status) {
        expect(credit(REGISTRATION, R1).status(status), Rule.X0, Effect.DROP);
    }

    @Test
    void x0_another_account_is_not_looked_at() {
        var result = new Ladder(Town.SCHEME, Town.state())
                .match(new Iban(Town.ALICE), credit(REGISTRATION, R1).build());

        expect(result, Rule.X0, Effect.DROP);
    }

    @Test
    void x0_foreign_currency_is_refused_if_it_is_a_deposit_and_dropped_if_not() {
        expect(credit(REGISTRATION, R1).currency("USD"), Rule.X0, Effect.REFUSE);
        expect(credit(REGISTRATION, "leges").currency("USD"), Rule.X0, Effect.DROP);
    }

    @Test
    void c0_our_refund_that_comes_back_is_never_a_new_deposit() {
        var result = match(credit(NOMINATION, "terugbetaling waarborgsom RF35WBSK26000001")
                .endToEndId(Town.REFUND)
                .returnReason("AC04"));

        expect(result, Rule.C0, Effect.REOPEN_REFUND);
        assertThat(result.refund()).contains(Town.REFUND);
        assertThat(result.evidence().get(0)).contains("AC04");
    }

    @Test
    void c0_also_without_a_reason_and_with_the_identification_in_the_text() {
        expect(credit(NOMINATION, "x").endToEndId(Town.REFUND), Rule.C0, Effect.REOPEN_REFUND);
        expect(credit(NOMINATION, "RETOUR wbsrefund", "26000007 onbekend"), Rule.C0, Effect.REOPEN_REFUND);
    }

    @Test
    void c0_a_return_that_lost_its_identification_goes_to_a_person() {
        var result = match(
                credit(NOMINATION, "terugbetaling waarborgsom RF35WBSK26000001").returnReason("AC01"));

        expect(result, Rule.C0, Effect.REOPEN_REFUND);
        assertThat(result.refund()).isEmpty();
    }

    @Test
    void x0_another_return_is_not_ours() {
        expect(credit(NOMINATION, "subsidie 2026").returnReason("AC04"), Rule.X0, Effect.DROP);
    }

    @Test
    void d1_a_reversal_names_the_receipts_that_it_may_undo() {
        var state = new MatchingState(
                Set.of(Town.ACCOUNT),
                Town.EXPECTATIONS,
                Set.of(),
                List.of(
                        new Receipt("T1", REGISTRATION, Town.ALICE),
                        new Receipt("T2", NOMINATION, Town.ALICE),
                        new Receipt("T3", REGISTRATION, "NL20INGB0001234567"),
                        new Receipt("T4", REGISTRATION, "")),
                List.of());
        var ladder = new Ladder(Town.SCHEME, state);

        var result =
                ladder.match(Town.ACCOUNT, debit(REGISTRATION).reversal(true).build());

        expect(result, Rule.D1, Effect.PROPOSE_UNMATCH);
        assertThat(result.receipts()).containsExactly("T1", "T4");
        expect(
                ladder.match(
                        Town.ACCOUNT, debit(Money.ofCents(100)).reversal(true).build()),
                Rule.D1,
                Effect.DROP);
    }

    @Test
    void d2_our_refund_is_recognised_and_d3_any_other_debit_is_forgotten() {
        var result = match(debit(NOMINATION).endToEndId(Town.REFUND));

        expect(result, Rule.D2, Effect.LINK_REFUND);
        assertThat(result.refund()).contains(Town.REFUND);
        expect(debit(NOMINATION, R1), Rule.D3, Effect.DROP);
    }

    @Test
    void c1_a_valid_reference_with_the_right_amount_is_matched() {
        var result = match(credit(REGISTRATION, R1));

        expect(result, Rule.C1, Effect.MATCH, "R1");
        assertThat(result.evidence().get(0).replace('\u00a0', ' '))
                .isEqualTo("Kenmerk RF52 WBSR 2600 0001 klopt en bedrag € 112,50 is gelijk");
        assertThat(result.candidates()).containsExactly(new Candidate("R1", REGISTRATION, 10_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RF52WBSR26000001",
                "rf52 wbsr 2600 0001",
                "RF52-WBSR-2600-0001",
                "RF52WBSR26000001Lokaal",
                "xRF52WBSR26000001",
                "RFRF52WBSR26000001",
                "kenmerk:RF52WBSR26000001/2026"
            })
    void c1_however_the_reference_is_typed(String text) {
        expect(credit(REGISTRATION, text), Rule.C1, Effect.MATCH, "R1");
    }

    @Test
    void c1_wherever_the_reference_stands() {
        expect(credit(REGISTRATION).structuredReference("RF52WBSR26000001"), Rule.C1, Effect.MATCH, "R1");
        expect(credit(REGISTRATION).endToEndId("RF52WBSR26000001"), Rule.C1, Effect.MATCH, "R1");
        expect(credit(REGISTRATION, "waarborgsom RF52WB", "SR26000001"), Rule.C1, Effect.MATCH, "R1");
    }

    @Test
    void c1_the_same_reference_in_two_places_is_one() {
        expect(credit(REGISTRATION, R1).structuredReference("RF52WBSR26000001"), Rule.C1, Effect.MATCH, "R1");
    }

    @Test
    void c1_letters_that_were_read_as_digits_need_a_confirmation() {
        expect(credit(REGISTRATION, "rf25 wbsr 26oo ooo2"), Rule.C1, Effect.CONFIRM, "R2");
        expect(credit(REGISTRATION, "RF52WBSR260OOOOL"), Rule.C1, Effect.CONFIRM, "R1");
        expect(credit(REGISTRATION, "RF52WBSR26OOOOO1 ofwel RF52WBSR26000001"), Rule.C1, Effect.MATCH, "R1");
    }

    @Test
    void c1_a_dutch_reference_counts_where_it_is_ours() {
        expect(credit(NOMINATION).structuredReference("3036320261000001"), Rule.C1, Effect.MATCH, "K4");
        expect(credit(NOMINATION, "2025 3036 3202 6100 0001 2026"), Rule.C1, Effect.MATCH, "K4");
        // Valid, but of another municipality.
        expect(credit(NOMINATION, "5000056789012345"), Rule.C9, Effect.DROP);
    }

    @Test
    void c1_both_references_of_one_deposit_are_one_target() {
        var both = Town.nomination("K9", "Nieuw", "RF35WBSK26000001", "3036320261000001");

        expect(
                match(List.of(both), credit(NOMINATION, "RF35WBSK26000001").structuredReference("3036320261000001")),
                Rule.C1,
                Effect.MATCH,
                "K9");
    }

    @Test
    void c1_fills_what_is_left_of_a_part_payment() {
        var partly = Town.nomination("K9", "Nieuw", "RF35WBSK26000001").paid(Money.ofCents(22_000), Town.ALICE);

        var result = match(List.of(partly), credit(Money.ofCents(500), "RF35WBSK26000001"));

        expect(result, Rule.C1, Effect.MATCH, "K9");
        assertThat(result.evidence()).anyMatch(line -> line.contains("eerder voor deze groepering"));
    }

    @Test
    void c1_names_who_else_was_in_the_text() {
        var result = match(credit(REGISTRATION, "RF52WBSR26000001 Leefbaar Zuid"));

        expect(result, Rule.C1, Effect.MATCH, "R1");
        assertThat(result.rejected()).extracting(Rejected::expectation).containsExactly("R4");
    }

    @Test
    void a_reversal_and_a_batch_that_does_not_add_up_always_go_to_a_person() {
        expect(credit(REGISTRATION, R1).reversal(true), Rule.C3, Effect.CHOOSE, "R1");
        expect(credit(REGISTRATION, R1).batch(0, 2, false), Rule.C3, Effect.CHOOSE, "R1");
        expect(
                credit(REGISTRATION, "waarborgsom registratie Jong Voorbeeldstad")
                        .batch(0, 2, false),
                Rule.C3,
                Effect.CHOOSE,
                "R5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Waarborgsom registratie Jong Voorbeeldstad",
                "registratie jong voorbeeldstad",
                "JONG VOORBEELDSTAD WAARBORGSOMREGISTRATIE"
            })
    void c2_words_name_and_amount_make_a_proposal(String text) {
        expect(credit(REGISTRATION, text), Rule.C2, Effect.PROPOSE, "R5");
    }

    @Test
    void c2_the_name_may_be_that_of_payer_or_ultimate_debtor_or_cut_over_two_lines() {
        expect(
                credit(REGISTRATION, "waarborgsom registratie").ultimateDebtor("Vereniging Forum Lokaal"),
                Rule.C2,
                Effect.PROPOSE,
                "R8");
        expect(
                credit(REGISTRATION, "waarborgsom registratie").counterparty("FORUM LOKAAL", ""),
                Rule.C2,
                Effect.PROPOSE,
                "R8");
        expect(credit(REGISTRATION, "waarborgsom registratie Forum Lo", "kaal"), Rule.C2, Effect.PROPOSE, "R8");
    }

    @Test
    void c3_a_look_alike_is_shown_with_the_name_that_stands_there_first() {
        var result = match(credit(NOMINATION, "kandidaatstelling hart van voorbeeldstad"));

        assertThat(result.rule()).isEqualTo(Rule.C3);
        assertThat(ids(result)).startsWith("K5", "K1");
        assertThat(result.evidence().get(0)).contains("Hart voor Voorbeeldstad");
    }

    @Test
    void c3_a_look_alike_in_the_register_counts_too() {
        var state = new MatchingState(
                Set.of(Town.ACCOUNT),
                Town.EXPECTATIONS,
                Set.of(),
                List.of(),
                List.of("Forum Lokaal!", "Forum Lokaals"));

        var result = new Ladder(Town.SCHEME, state)
                .match(
                        Town.ACCOUNT,
                        credit(REGISTRATION, "waarborgsom registratie Forum Lokaal")
                                .build());

        expect(result, Rule.C3, Effect.CHOOSE, "R8");
        assertThat(result.evidence().get(0)).contains("Forum Lokaals");
    }

    @Test
    void c3_words_of_the_other_kind_do_not_fit() {
        expect(credit(REGISTRATION, "waarborgsom kandidaatstelling Forum Lokaal"), Rule.C3, Effect.CHOOSE, "R8");
    }

    @Test
    void c3_the_name_alone_needs_a_person_and_the_right_amount() {
        expect(credit(REGISTRATION, "Forum Lokaal"), Rule.C3, Effect.CHOOSE, "R8");
        expect(credit(Money.ofCents(11_251), "Forum Lokaal"), Rule.C9, Effect.DROP);
    }

    @Test
    void c3_the_beginning_of_a_name_needs_a_person() {
        var result = match(credit(NOMINATION, "WAARBORGSOM KANDIDAATSTELLING LOKAAL BELANG"));

        assertThat(result.rule()).isEqualTo(Rule.C3);
        assertThat(ids(result)).startsWith("K8");
        assertThat(result.evidence().get(0)).contains("begin");
    }

    @Test
    void c3_two_that_fit_equally_need_a_person() {
        var twins = List.of(Town.nomination("K1", "Nieuw"), Town.nomination("K2", "Nieuw"));

        expect(
                match(twins, credit(NOMINATION, "waarborgsom kandidaatstelling Nieuw")),
                Rule.C3,
                Effect.CHOOSE,
                "K1",
                "K2");
    }

    @Test
    void c3_a_reference_with_a_slip_needs_a_person() {
        var result = match(credit(REGISTRATION, "RF53WBSR26000001"));

        expect(result, Rule.C3, Effect.CHOOSE, "R1");
        assertThat(result.evidence().get(0)).contains("niet klopt");
        expect(credit(REGISTRATION, "betaling WBSR26000001"), Rule.C3, Effect.CHOOSE, "R1");
    }

    @Test
    void c3_the_word_registration_needs_the_amount_of_one() {
        expect(credit(REGISTRATION, "registratie"), Rule.C3, Effect.CHOOSE);
        expect(credit(NOMINATION, "registratie"), Rule.C9, Effect.DROP);
        expect(credit(REGISTRATION, "kentekenregistratie"), Rule.C9, Effect.DROP);
    }

    @Test
    void c3_text_that_a_spreadsheet_would_run_is_text() {
        expect(
                credit(REGISTRATION, "=HYPERLINK(waarborgsom registratie)").counterparty("=cmd", Town.ALICE),
                Rule.C3,
                Effect.CHOOSE);
    }

    @Test
    void c4_one_payment_for_two_deposits_of_a_group() {
        var result =
                match(credit(Money.ofCents(33_750), "waarborgsom registratie + kandidaatstelling Algemeen Belang"));

        expect(result, Rule.C4, Effect.SPLIT, "K6", "R6");
        assertThat(result.candidates()).extracting(Candidate::amount).containsExactly(NOMINATION, REGISTRATION);
    }

    @Test
    void c4_a_known_payer_counts_with_words_only() {
        var known = List.of(
                Town.nomination("K1", "Een").paid(Money.ofCents(12_500), Town.ALICE),
                Town.nomination("K2", "Twee").paid(Money.ofCents(2_500), Town.ALICE));

        expect(match(known, credit(Money.ofCents(30_000), "waarborgsommen")), Rule.C4, Effect.SPLIT, "K1", "K2");
        expect(match(known, credit(Money.ofCents(30_000), "contributie")), Rule.C9, Effect.DROP);
    }

    @Test
    void c5_two_references_are_divided_by_a_person() {
        expect(
                credit(Money.ofCents(33_750), "RF52WBSR26000001 en RF35WBSK26000001"),
                Rule.C5,
                Effect.SPLIT,
                "R1",
                "K1");
    }

    @Test
    void c6_a_reference_never_overrules_the_amount() {
        var less = match(credit(Money.ofCents(11_249), "RF52WBSR26000001"));
        var more = match(credit(Money.ofCents(11_251), "RF52WBSR26000001"));

        expect(less, Rule.C6, Effect.DECIDE_AMOUNT, "R1");
        expect(more, Rule.C6, Effect.DECIDE_AMOUNT, "R1");
        assertThat(less.evidence().get(0)).contains("te weinig", "0,01");
        assertThat(more.evidence().get(0)).contains("te veel", "0,01");
        assertThat(more.candidates().get(0).amount()).isEqualTo(REGISTRATION);
    }

    @Test
    void c7_a_second_payment_never_overwrites_the_first() {
        var paid = Town.registration("R1", "Een", "RF52WBSR26000001").paid(REGISTRATION, Town.ALICE);

        expect(match(List.of(paid), credit(REGISTRATION, "RF52WBSR26000001")), Rule.C7, Effect.PROPOSE_REFUND, "R1");
    }

    @Test
    void c8_a_reference_that_nobody_knows_or_that_was_withdrawn() {
        var withdrawn = new Expectation(
                "R1", DepositKind.REGISTRATION, "Een", Set.of("RF52WBSR26000001"), REGISTRATION, true, Set.of());

        expect(match(List.of(), credit(REGISTRATION, "RF52WBSR26000001")), Rule.C8, Effect.INVESTIGATE);
        expect(match(List.of(withdrawn), credit(REGISTRATION, "RF52WBSR26000001")), Rule.C8, Effect.INVESTIGATE, "R1");
    }

    @Test
    void c9_what_has_nothing_to_do_with_deposits_is_forgotten() {
        var result = match(credit(REGISTRATION, "leges omgevingsvergunning 2025-8812")
                .counterparty("Bouwbedrijf Smit B.V.", Town.ALICE)
                .endToEndId("LEGES-2025-8812"));

        expect(result, Rule.C9, Effect.DROP);
        assertThat(result.effect().kept()).isFalse();
        assertThat(result.rejected()).isEmpty();
    }

    @Test
    void the_order_of_expectations_does_not_matter() {
        var reversed = new ArrayList<>(Town.EXPECTATIONS);
        Collections.reverse(reversed);

        for (String text : List.of(R1, "kandidaatstelling hart van voorbeeldstad", "waarborgsom Lokaal Belang", "x")) {
            var there = match(credit(NOMINATION, text));
            var back = match(reversed, credit(NOMINATION, text));
            assertThat(back.rule()).isEqualTo(there.rule());
            assertThat(back.candidates()).isEqualTo(there.candidates());
        }
    }

    @Test
    void hostile_texts_are_looked_through_quickly() {
        String text = "RF5".repeat(300) + "WBSR".repeat(200) + "1 ".repeat(400);

        assertThat(match(credit(REGISTRATION, text, text, text)).rule()).isNotNull();
    }
}
