package nl.zetel.law;

/**
 * An exact fraction.
 *
 * @param numerator numerator, not negative
 * @param denominator denominator, more than nothing
 */
public record Fraction(long numerator, long denominator) implements Comparable<Fraction> {

    /** @throws IllegalArgumentException if the numerator is negative or the denominator is not positive */
    public Fraction {
        if (numerator < 0 || denominator <= 0) {
            throw new IllegalArgumentException("A fraction here is not negative and has a positive denominator");
        }
    }

    /** Exact for numbers up to 3,000,000,000 on both sides. @throws ArithmeticException beyond what fits */
    @Override
    public int compareTo(Fraction other) {
        return Long.compare(
                Math.multiplyExact(numerator, other.denominator), Math.multiplyExact(other.numerator, denominator));
    }

    /** The whole part. */
    public long floor() {
        return numerator / denominator;
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
