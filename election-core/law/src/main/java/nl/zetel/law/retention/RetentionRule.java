package nl.zetel.law.retention;

import java.time.LocalDate;
import java.time.Period;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.LegalDay;
import nl.zetel.law.RefusalException;

/**
 * How long a kind of records is kept.
 *
 * @param kind the records
 * @param start what starts the term
 * @param term the term; zero if they are destroyed at once
 * @param article where that stands
 * @param fixed whether the law fixes the term; otherwise it is policy, and a municipality may set another
 */
@LegalBasis({"Kieswet G 3(8)", "Kieswet I 19"})
public record RetentionRule(RecordKind kind, TermStart start, Period term, String article, boolean fixed) {

    private static final int LONGEST_YEARS = 100;

    /** Checks the term. @throws RefusalException {@code TERM_OUT_OF_RANGE} unless it is 0 to 100 years */
    public RetentionRule {
        long days = term.toTotalMonths() * 31 + term.getDays();
        if (term.isNegative() || days > LONGEST_YEARS * 12L * 31) {
            throw new RefusalException(
                    "TERM_OUT_OF_RANGE", "Een bewaartermijn is niet negatief en ten hoogste honderd jaar");
        }
    }

    /** A rule of the law. */
    static RetentionRule byLaw(RecordKind kind, TermStart start, Period term, String article) {
        return new RetentionRule(kind, start, term, article, true);
    }

    /** A rule of policy: no longer than needed. */
    static RetentionRule byPolicy(RecordKind kind, TermStart start, Period term) {
        return new RetentionRule(kind, start, term, "AVG 5(1) e", false);
    }

    /** The same rule with the municipality's own term. @throws RefusalException {@code TERM_FIXED} if the law fixes it */
    public RetentionRule withTerm(Period other) {
        if (fixed) {
            throw new RefusalException("TERM_FIXED", "De wet bepaalt deze bewaartermijn: " + article);
        }
        return new RetentionRule(kind, start, other, article, false);
    }

    /** The last day on which a term began that has run out by that day. */
    public LocalDate startedUntil(LocalDate today) {
        LocalDate day = LegalDay.of(today).minus(term);
        while (dueFrom(day).isAfter(today)) {
            day = day.minusDays(1);
        }
        while (!dueFrom(day.plusDays(1)).isAfter(today)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The first day on which the records are destroyed: the day after the term, or the day itself if there is none. */
    public LocalDate dueFrom(LocalDate started) {
        LocalDate day = LegalDay.of(started);
        return term.isZero() ? day : day.plus(term).plusDays(1);
    }
}
