package nl.zetel.law.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.RefusalException;
import nl.zetel.law.Ruleset;
import org.junit.jupiter.api.Test;

/** How long papers and data of an election are kept. */
class RetentionRulesTest {

    @Test
    @LegalBasis("Kieswet I 19")
    void listsAndDeclarationsGoWhenTheDecisionsAreFinalAndFrom2023AfterTheResult() {
        for (RecordKind kind : List.of(RecordKind.SUPPORT_DECLARATIONS, RecordKind.CANDIDATE_LISTS)) {
            assertThat(rule(Ruleset.R2022, kind).start()).isEqualTo(TermStart.LISTS_FINAL);
            assertThat(rule(Ruleset.R2023, kind).start()).isEqualTo(TermStart.RESULT);
            assertThat(rule(Ruleset.R2026, kind).dueFrom(LocalDate.of(2026, 3, 26)))
                    .isEqualTo("2026-03-26");
        }
    }

    @Test
    @LegalBasis("Kieswet I 19")
    void consentDeclarationsStayForTheTermOfTheCouncil() {
        RetentionRule rule = rule(Ruleset.R2026, RecordKind.CONSENT_DECLARATIONS);
        assertThat(rule.dueFrom(LocalDate.of(2026, 3, 31))).isEqualTo("2030-04-01");
        assertThat(rule.withTerm(Period.ofMonths(6)).dueFrom(LocalDate.of(2026, 3, 31)))
                .isEqualTo("2026-10-01");
    }

    @Test
    @LegalBasis("Kieswet G 3(8)")
    void filesOfAStruckDesignationAndReplacedAgentsGoAtOnce() {
        assertThat(rule(Ruleset.R2026, RecordKind.DESIGNATION_FILES).dueFrom(LocalDate.of(2026, 5, 1)))
                .isEqualTo("2026-05-01");
        assertThat(rule(Ruleset.R2026, RecordKind.AGENT_DECLARATIONS).start()).isEqualTo(TermStart.AGENT_REPLACED);
    }

    @Test
    @LegalBasis({"Kieswet Na 37", "Kieswet P 25", "Kieswet V 11a"})
    void ballotsAndReportsStayThreeMonthsAfterAdmissionAndNotADayLonger() {
        // Admission on 31 March 2026: kept up to and including 30 June, destroyed from 1 July.
        RetentionRule ballots = rule(Ruleset.R2026, RecordKind.BALLOT_PACKETS);
        assertThat(ballots.dueFrom(LocalDate.of(2026, 3, 31))).isEqualTo("2026-07-01");
        assertThat(ballots.article()).isEqualTo("Kieswet Na 37");
        assertThat(rule(Ruleset.R2018, RecordKind.BALLOT_PACKETS).article()).contains("P 25");
        assertThat(rule(Ruleset.R2018, RecordKind.POLLING_REPORTS).article()).isEqualTo("Kieswet O 5(2)");
        assertThat(rule(Ruleset.R2023, RecordKind.POLLING_REPORTS).article()).isEqualTo("Kieswet V 11a");
    }

    @Test
    void whatBeganByTheLastDayIsDueAndWhatBeganADayLaterIsNot() {
        for (Period term : List.of(Period.ZERO, Period.ofDays(7), Period.ofMonths(3), Period.ofYears(4))) {
            RetentionRule rule = RetentionRules.ofMunicipality().get(0).withTerm(term);
            for (LocalDate today = LocalDate.of(2024, 2, 20); today.getYear() == 2024; today = today.plusDays(1)) {
                LocalDate last = rule.startedUntil(today);
                assertThat(rule.dueFrom(last)).isBeforeOrEqualTo(today);
                assertThat(rule.dueFrom(last.plusDays(1))).isAfter(today);
            }
        }
    }

    @Test
    void whatTheLawFixesCannotBeSetOtherwise() {
        RetentionRule rule = rule(Ruleset.R2026, RecordKind.SUPPORT_DECLARATIONS);
        assertThatThrownBy(() -> rule.withTerm(Period.ofYears(1))).isInstanceOf(RefusalException.class);
    }

    @Test
    void aTermIsNotNegativeAndAtMostAHundredYears() {
        RetentionRule rule = RetentionRules.ofMunicipality().get(0);
        assertThat(rule.withTerm(Period.ofYears(100)).term()).isEqualTo(Period.ofYears(100));
        for (Period term : List.of(Period.ofDays(-1), Period.ofMonths(1201), Period.ofYears(Integer.MAX_VALUE))) {
            assertThatThrownBy(() -> rule.withTerm(term)).isInstanceOf(RefusalException.class);
        }
    }

    @Test
    void everyKindHasExactlyOneRuleInEveryVersionOfTheLaw() {
        for (Ruleset ruleset : Ruleset.values()) {
            List<RecordKind> kinds = Stream.concat(
                            RetentionRules.of(ruleset).stream(), RetentionRules.ofMunicipality().stream())
                    .map(RetentionRule::kind)
                    .toList();
            assertThat(new HashSet<>(kinds)).hasSameSizeAs(kinds).containsExactlyInAnyOrder(RecordKind.values());
        }
    }

    private static RetentionRule rule(Ruleset ruleset, RecordKind kind) {
        return RetentionRules.of(ruleset).stream()
                .filter(rule -> rule.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
