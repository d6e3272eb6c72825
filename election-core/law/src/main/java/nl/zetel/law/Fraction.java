package nl.zetel.law;

/**
 * An exact fraction.
 *
 * @param numerator numerator, not negative
 * @param denominator denominator, more than nothing
 */
public record Fraction(long numerator, long denominator) implements Comparable<Fraction> {

    /** @throws RefusalException {@code FRACTION_INVALID} if the numerator is negative or the denominator not positive */
    public Fraction {
        if (numerator < 0 || denominator <= 0) {
            throw new RefusalException(
                    "FRACTION_INVALID", "Een breuk is niet negatief en heeft een noemer van 1 of meer");
        }
    }

    /** Exact for all fractions: the products are compared in 128 bits. */
    @Override
    public int compareTo(Fraction other) {
        int high = Long.compare(
                Math.multiplyHigh(numerator, other.denominator), Math.multiplyHigh(other.numerator, denominator));
        return high != 0 ? high : Long.compareUnsigned(numerator * other.denominator, other.numerator * denominator);
    }

    /** The product. @throws RefusalException {@code FRACTION_TOO_LARGE} if it does not fit */
    public Fraction times(Fraction other) {
        return new Fraction(product(numerator, other.numerator), product(denominator, other.denominator));
    }

    private static long product(long one, long other) {
        long product = one * other;
        if (product < 0 || Math.multiplyHigh(one, other) != 0) {
            throw new RefusalException("FRACTION_TOO_LARGE", "Deze getallen zijn te groot om mee te rekenen");
        }
        return product;
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
