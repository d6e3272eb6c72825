package nl.zetel.law.apportionment;

import nl.zetel.law.Fraction;
import nl.zetel.law.LegalBasis;

/** The electoral quota ("kiesdeler"): all votes on candidates divided by the seats, exactly. */
@LegalBasis("Kieswet P 5")
final class ElectoralQuota {

    private ElectoralQuota() {}

    static Fraction of(Contest contest) {
        return reduced(contest.totalVotes(), contest.seats());
    }

    static Fraction percentage(Contest contest, int percent) {
        return reduced(contest.totalVotes() * percent, 100L * contest.seats());
    }

    private static Fraction reduced(long numerator, long denominator) {
        long divisor = greatestCommonDivisor(numerator, denominator);
        return new Fraction(numerator / divisor, denominator / divisor);
    }

    private static long greatestCommonDivisor(long one, long other) {
        long a = one;
        long b = other;
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }
}
