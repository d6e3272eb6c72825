package nl.zetel.api;

import java.util.Locale;

/**
 * An amount in euro cents.
 *
 * @param cents the amount in cents; may be negative
 */
public record Money(long cents) implements Comparable<Money> {

    /** Nothing. */
    public static final Money ZERO = new Money(0);

    /**
     * {@return the amount of that many cents}
     *
     * @param cents cents; negative amounts exist
     */
    public static Money ofCents(long cents) {
        return new Money(cents);
    }

    /**
     * {@return the sum}
     *
     * @param other what is added
     * @throws ArithmeticException if it does not fit
     */
    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    /**
     * {@return the difference}
     *
     * @param other what is taken off
     * @throws ArithmeticException if it does not fit
     */
    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, other.cents));
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }

    /** {@return the amount with a point and two decimals, such as {@code 112.50}} */
    public String toPlainString() {
        long absolute = Math.absExact(cents);
        return String.format(Locale.ROOT, "%s%d.%02d", cents < 0 ? "-" : "", absolute / 100, absolute % 100);
    }

    @Override
    public String toString() {
        return "EUR " + toPlainString();
    }
}
