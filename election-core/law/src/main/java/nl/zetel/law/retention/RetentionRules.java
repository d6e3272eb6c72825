package nl.zetel.law.retention;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.Ruleset;

/** The terms of keeping for an election, by the version of the law that holds for it. */
public final class RetentionRules {

    private static final Period AT_ONCE = Period.ZERO;
    private static final Period THREE_MONTHS = Period.ofMonths(3);
    private static final Period TERM_OF_COUNCIL = Period.ofYears(4);
    private static final Period FINANCIAL = Period.ofYears(7);

    private RetentionRules() {}

    /** The rules for records of an election, in their order. */
    public static List<RetentionRule> of(Ruleset ruleset) {
        List<RetentionRule> rules = new ArrayList<>(designations());
        rules.addAll(lists(ruleset));
        rules.addAll(policy());
        rules.addAll(papers(ruleset));
        return List.copyOf(rules);
    }

    /** Files of designations; before the rule of 2022 for the same reason, the data protection regulation. */
    @LegalBasis("Kieswet G 3(8)")
    private static List<RetentionRule> designations() {
        return List.of(
                RetentionRule.byLaw(RecordKind.DESIGNATION_FILES, TermStart.DELETION_FINAL, AT_ONCE, "Kieswet G 3(8)"),
                RetentionRule.byLaw(
                        RecordKind.AGENT_DECLARATIONS, TermStart.AGENT_REPLACED, AT_ONCE, "Kieswet G 3(8)"));
    }

    /** Until 2022 at once when the decisions are final, from 2023 after the result and without the consent declarations. */
    @LegalBasis("Kieswet I 19")
    private static List<RetentionRule> lists(Ruleset ruleset) {
        TermStart start = since2023(ruleset) ? TermStart.RESULT : TermStart.LISTS_FINAL;
        return List.of(
                RetentionRule.byLaw(RecordKind.SUPPORT_DECLARATIONS, start, AT_ONCE, "Kieswet I 19"),
                RetentionRule.byLaw(RecordKind.CANDIDATE_LISTS, start, AT_ONCE, "Kieswet I 19"));
    }

    private static List<RetentionRule> policy() {
        return List.of(
                RetentionRule.byPolicy(RecordKind.REFUSED_REQUESTS, TermStart.ADMISSION, THREE_MONTHS),
                RetentionRule.byPolicy(RecordKind.PRE_SUBMISSION_APPOINTMENTS, TermStart.LISTS_FINAL, AT_ONCE),
                RetentionRule.byPolicy(RecordKind.SETTLEMENT_REPORTS, TermStart.LISTS_FINAL, AT_ONCE),
                RetentionRule.byPolicy(RecordKind.APPEAL_FILES, TermStart.ADMISSION, THREE_MONTHS),
                RetentionRule.byPolicy(RecordKind.DISPATCH_RECIPIENTS, TermStart.ADMISSION, THREE_MONTHS),
                RetentionRule.byPolicy(RecordKind.ERROR_REPORTERS, TermStart.ADMISSION, THREE_MONTHS),
                RetentionRule.byPolicy(RecordKind.APPOINTMENT_FILES, TermStart.ADMISSION, TERM_OF_COUNCIL),
                RetentionRule.byPolicy(RecordKind.CONSENT_DECLARATIONS, TermStart.ADMISSION, TERM_OF_COUNCIL),
                RetentionRule.byPolicy(RecordKind.IDENTITY_COPIES, TermStart.LISTS_FINAL, AT_ONCE),
                RetentionRule.byPolicy(RecordKind.REGISTER_FINDINGS, TermStart.LISTS_FINAL, AT_ONCE),
                RetentionRule.byPolicy(RecordKind.CHECK_INS, TermStart.LISTS_FINAL, AT_ONCE),
                RetentionRule.byPolicy(RecordKind.PRIVATE_DOCUMENTS, TermStart.ADMISSION, THREE_MONTHS),
                RetentionRule.byPolicy(RecordKind.PAYER_DATA, TermStart.RESULT, FINANCIAL),
                RetentionRule.byPolicy(RecordKind.MEETING_REGISTRATIONS, TermStart.RESULT, AT_ONCE),
                RetentionRule.byPolicy(RecordKind.NEWSLETTER_SUBSCRIPTIONS, TermStart.ADMISSION, THREE_MONTHS),
                RetentionRule.byPolicy(RecordKind.DESK_QUESTIONS, TermStart.ADMISSION, THREE_MONTHS));
    }

    /** Ballots and reports on paper: three months after the decision on admission. */
    @LegalBasis({"Kieswet Na 37", "Kieswet P 25", "Kieswet V 11a"})
    private static List<RetentionRule> papers(Ruleset ruleset) {
        boolean since2023 = since2023(ruleset);
        return List.of(
                RetentionRule.byLaw(
                        RecordKind.BALLOT_PACKETS,
                        TermStart.ADMISSION,
                        THREE_MONTHS,
                        since2023 ? "Kieswet Na 37" : "Kieswet N 12(3), P 25"),
                RetentionRule.byLaw(
                        RecordKind.POLLING_REPORTS,
                        TermStart.ADMISSION,
                        THREE_MONTHS,
                        since2023 ? "Kieswet V 11a" : "Kieswet O 5(2)"));
    }

    /** The rules for records of a municipality that belong to no election. */
    public static List<RetentionRule> ofMunicipality() {
        return List.of(
                RetentionRule.byPolicy(RecordKind.PROCESSING_LOG, TermStart.RECORDED, TERM_OF_COUNCIL),
                RetentionRule.byPolicy(RecordKind.UNCONFIRMED_SUBSCRIPTIONS, TermStart.RECORDED, Period.ofDays(7)));
    }

    private static boolean since2023(Ruleset ruleset) {
        return ruleset.compareTo(Ruleset.R2023) >= 0;
    }
}
