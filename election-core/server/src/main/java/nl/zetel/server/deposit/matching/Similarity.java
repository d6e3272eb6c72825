package nl.zetel.server.deposit.matching;

/**
 * Likeness of names after Jaro and Winkler, for ordering what a person looks at and for noticing look-alikes; it never
 * decides, because different parties are sometimes more alike than two spellings of one. Exact: in ten-thousandths,
 * rounded down.
 */
final class Similarity {

    /** Equal. */
    static final int SAME = 10_000;

    private static final int LONGEST_PREFIX = 4;
    private static final int LONGEST = 200;

    private Similarity() {}

    /** From 0, nothing alike, to {@link #SAME}. Of texts over 200 characters the beginning counts. */
    static int of(String first, String second) {
        String a = first.substring(0, Math.min(first.length(), LONGEST));
        String b = second.substring(0, Math.min(second.length(), LONGEST));
        if (a.equals(b)) {
            return a.isEmpty() ? 0 : SAME;
        }
        var common = Common.of(a, b);
        if (common.matches == 0) {
            return 0;
        }
        // Jaro: a third of m/|a| + m/|b| + (m - t)/m, here over one denominator.
        long m = common.matches;
        long numerator =
                m * m * b.length() + m * m * a.length() + (m - common.transpositions) * a.length() * b.length();
        long denominator = 3 * m * a.length() * b.length();
        // Winkler: a tenth of the rest for each character of the common prefix.
        long boosted = 10 * numerator + prefix(a, b) * (denominator - numerator);
        return Math.toIntExact(boosted * SAME / (10 * denominator));
    }

    private static int prefix(String a, String b) {
        int length = 0;
        while (length < LONGEST_PREFIX
                && length < a.length()
                && length < b.length()
                && a.charAt(length) == b.charAt(length)) {
            length++;
        }
        return length;
    }

    /** How many characters the two share near the same place, and how many pairs of them changed places. */
    private record Common(int matches, int transpositions) {

        static Common of(String a, String b) {
            int window = Math.max(0, Math.max(a.length(), b.length()) / 2 - 1);
            var usedInB = new boolean[b.length()];
            var fromA = new StringBuilder();
            for (int i = 0; i < a.length(); i++) {
                for (int j = Math.max(0, i - window); j <= Math.min(b.length() - 1, i + window); j++) {
                    if (!usedInB[j] && a.charAt(i) == b.charAt(j)) {
                        usedInB[j] = true;
                        fromA.append(a.charAt(i));
                        break;
                    }
                }
            }
            return new Common(fromA.length(), outOfOrder(fromA, b, usedInB) / 2);
        }

        private static int outOfOrder(StringBuilder fromA, String b, boolean[] usedInB) {
            int position = 0;
            int count = 0;
            for (int j = 0; j < b.length(); j++) {
                if (usedInB[j] && fromA.charAt(position++) != b.charAt(j)) {
                    count++;
                }
            }
            return count;
        }
    }
}
