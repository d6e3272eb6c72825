package nl.zetel.api;

import java.math.BigDecimal;

/**
 * An amount in euro cents.
 *
 * @param cents the amount in cents; may be negative
 */
public record Money(long cents) implements Comparable<Money> {

    /** Nothing. */
    public static final Money ZERO = new Money(0);

    private static final int DECIMALS = 2;

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
        return BigDecimal.valueOf(cents, DECIMALS).toPlainString();
    }

    @Override
    public String toString() {
        return "EUR " + toPlainString();
    }
}
