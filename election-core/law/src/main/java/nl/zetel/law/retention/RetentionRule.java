package nl.zetel.law.retention;

import java.time.LocalDate;
import java.time.Period;
import nl.zetel.law.LegalBasis;

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

    /** A rule of the law. */
    static RetentionRule byLaw(RecordKind kind, TermStart start, Period term, String article) {
        return new RetentionRule(kind, start, term, article, true);
    }

    /** A rule of policy: no longer than needed. */
    static RetentionRule byPolicy(RecordKind kind, TermStart start, Period term) {
        return new RetentionRule(kind, start, term, "AVG 5(1) e", false);
    }

    /** The same rule with the municipality's own term. @throws IllegalArgumentException if the law fixes the term */
    public RetentionRule withTerm(Period other) {
        if (fixed) {
            throw new IllegalArgumentException("The law fixes the term of " + kind);
        }
        return new RetentionRule(kind, start, other, article, false);
    }

    /** The last day on which a term began that has run out by that day. */
    public LocalDate startedUntil(LocalDate today) {
        LocalDate day = today.minus(term);
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
        return term.isZero() ? started : started.plus(term).plusDays(1);
    }
}
