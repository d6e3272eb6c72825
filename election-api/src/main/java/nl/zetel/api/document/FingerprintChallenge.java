package nl.zetel.api.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * What somebody who imports a document types over from paper: a few groups of its fingerprint, which the screen hides.
 * Shows that the file is the one on paper, and that somebody looked.
 *
 * @param hidden places of the hidden groups, from 0 to 15 and increasing
 */
public record FingerprintChallenge(List<Integer> hidden) {

    /** How many groups are typed. */
    public static final int TYPED = 2;

    private static final int GROUPS = 16;

    /**
     * Copies the list.
     *
     * @param hidden places of the hidden groups, from 0 to 15 and increasing
     * @throws IllegalArgumentException if there is none, or one is out of range or out of order
     */
    public FingerprintChallenge {
        hidden = List.copyOf(hidden);
        int previous = -1;
        for (int place : hidden) {
            if (place <= previous || place >= GROUPS) {
                throw new IllegalArgumentException("The hidden groups are places from 0 to 15, increasing");
            }
            previous = place;
        }
        if (hidden.isEmpty()) {
            throw new IllegalArgumentException("At least one group is hidden");
        }
    }

    /**
     * {@return a challenge that hides two groups, each pair being as likely as another} Choose anew after a wrong answer:
     * otherwise the groups could be guessed one by one.
     *
     * @param random source of chance that nobody can predict, such as {@link java.security.SecureRandom}; never one that
     *     begins with the document
     */
    public static FingerprintChallenge choose(RandomGenerator random) {
        List<Integer> places =
                new ArrayList<>(IntStream.range(0, GROUPS).boxed().toList());
        List<Integer> chosen = new ArrayList<>();
        while (chosen.size() < TYPED) {
            chosen.add(places.remove(random.nextInt(places.size())));
        }
        return new FingerprintChallenge(chosen.stream().sorted().toList());
    }

    /**
     * {@return the sixteen groups as the screen shows them: a hidden one is empty}
     *
     * @param fingerprint fingerprint of the file that was received
     */
    public List<String> shown(Fingerprint fingerprint) {
        List<String> groups = new ArrayList<>(fingerprint.groups());
        hidden.forEach(place -> groups.set(place, ""));
        return List.copyOf(groups);
    }

    /**
     * {@return whether what was typed are the hidden groups, in their order} Capitals and blanks around a group do not
     * count.
     *
     * @param fingerprint fingerprint of the file that was received
     * @param typed one text for each hidden group
     */
    public boolean isAnsweredBy(Fingerprint fingerprint, List<String> typed) {
        List<String> expected = hidden.stream().map(fingerprint.groups()::get).toList();
        return typed.stream()
                .map(text -> text.strip().toLowerCase(Locale.ROOT))
                .toList()
                .equals(expected);
    }
}
