package nl.zetel.server.deposit.matching;

import java.util.List;

/** How much a movement looks like naming a group; for the order in which a person sees the candidates. */
final class NameLikeness {

    /** From here on an expectation is worth showing. */
    static final int SHOWN = 8_000;

    /** From here on two names are look-alikes. */
    static final int LOOK_ALIKE = 8_500;

    private static final int SHORTEST_PREFIX = 8;

    private NameLikeness() {}

    /** The best likeness of the name to as many words in a row, or one more or less, in ten-thousandths. */
    static int best(List<String> texts, String name) {
        if (name.isEmpty()) {
            return 0;
        }
        int words = count(name);
        int best = 0;
        for (String text : texts) {
            String[] tokens = text.split(" ", -1);
            for (int size = Math.max(1, words - 1); size <= words + 1; size++) {
                for (int from = 0; from + size <= tokens.length; from++) {
                    best = Math.max(best, Similarity.of(name, join(tokens, from, size)));
                }
            }
        }
        return best;
    }

    /** Whether the beginning of the name stands there: at least two words and eight characters. */
    static boolean prefix(Signals signals, String name) {
        for (int end = name.lastIndexOf(' '); end > 0; end = name.lastIndexOf(' ', end - 1)) {
            String prefix = name.substring(0, end);
            if (prefix.length() < SHORTEST_PREFIX || prefix.indexOf(' ') < 0) {
                return false;
            }
            if (signals.names(prefix)) {
                return true;
            }
        }
        return false;
    }

    private static int count(String name) {
        return Math.toIntExact(
                        name.chars().filter(character -> character == ' ').count())
                + 1;
    }

    private static String join(String[] tokens, int from, int size) {
        var joined = new StringBuilder(tokens[from]);
        for (int i = from + 1; i < from + size; i++) {
            joined.append(' ').append(tokens[i]);
        }
        return joined.toString();
    }
}
