package nl.zetel.law.designation;

/** Counts characters to insert, remove, replace or swap between two texts. */
final class EditDistance {

    private EditDistance() {}

    /** The distance, or one more than the bound as soon as it is beyond it. */
    static int atMost(String one, String other, int bound) {
        if (Math.abs(one.length() - other.length()) > bound) {
            return bound + 1;
        }
        return from(one, 0, other, 0, bound);
    }

    private static int from(String one, int i, String other, int j, int bound) {
        int a = i;
        int b = j;
        while (a < one.length() && b < other.length() && one.charAt(a) == other.charAt(b)) {
            a++;
            b++;
        }
        if (a == one.length() || b == other.length()) {
            return Math.min(bound + 1, one.length() - a + other.length() - b);
        }
        return bound == 0 ? 1 : 1 + afterDifference(one, a, other, b, bound - 1);
    }

    private static int afterDifference(String one, int a, String other, int b, int bound) {
        int replaced = from(one, a + 1, other, b + 1, bound);
        int removed = from(one, a + 1, other, b, bound);
        int inserted = from(one, a, other, b + 1, bound);
        int best = Math.min(replaced, Math.min(removed, inserted));
        return swaps(one, a, other, b) ? Math.min(best, from(one, a + 2, other, b + 2, bound)) : best;
    }

    private static boolean swaps(String one, int a, String other, int b) {
        return a + 1 < one.length()
                && b + 1 < other.length()
                && one.charAt(a) == other.charAt(b + 1)
                && one.charAt(a + 1) == other.charAt(b);
    }
}
