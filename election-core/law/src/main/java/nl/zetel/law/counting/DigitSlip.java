package nl.zetel.law.counting;

import java.util.OptionalLong;

/** A number that was typed with one digit too many or too few, or with two digits in each other's place. */
final class DigitSlip {

    private final long expected;
    private OptionalLong nearest = OptionalLong.empty();

    private DigitSlip(long expected) {
        this.expected = expected;
    }

    /** The number nearest to the expected one that becomes the typed one by one digit more or less. */
    static OptionalLong oneDigit(long typed, long expected) {
        DigitSlip slip = new DigitSlip(expected);
        String digits = Long.toString(typed);
        for (int place = 0; place < digits.length() && digits.length() > 1; place++) {
            slip.offer(digits.substring(0, place) + digits.substring(place + 1));
        }
        for (int place = 0; place <= digits.length(); place++) {
            for (int digit = 0; digit <= 9; digit++) {
                slip.offer(digits.substring(0, place) + digit + digits.substring(place));
            }
        }
        return slip.nearest;
    }

    /** The number nearest to the expected one that becomes the typed one when two digits change places. */
    static OptionalLong swap(long typed, long expected) {
        DigitSlip slip = new DigitSlip(expected);
        String digits = Long.toString(typed);
        for (int place = 1; place < digits.length(); place++) {
            slip.offer(digits.substring(0, place - 1)
                    + digits.charAt(place)
                    + digits.charAt(place - 1)
                    + digits.substring(place + 1));
        }
        return slip.nearest;
    }

    /** Keeps the number if it lies within a quarter of the expected one and five votes, and nearer than the last. */
    private void offer(String digits) {
        long number = Long.parseLong(digits);
        long distance = Math.abs(number - expected);
        if (4 * distance <= expected + 20
                && (nearest.isEmpty() || distance < Math.abs(nearest.getAsLong() - expected))) {
            nearest = OptionalLong.of(number);
        }
    }
}
