package nl.zetel.law.designation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zetel.law.LegalBasis;
import org.jspecify.annotations.Nullable;

/**
 * Compares a designation with others and says why they look alike. A hint for people: whether two designations are
 * "wholly or mainly equal" and confusing is the committee's judgment.
 */
@LegalBasis("Kieswet G 3(4) b")
public final class DesignationLikeness {

    private static final Set<String> SMALL_WORDS = Set.of(
            "aan", "bij", "d", "de", "den", "der", "des", "een", "en", "het", "in", "n", "om", "op", "s", "t", "te",
            "ten", "ter", "tot", "uit", "van", "voor");
    private static final int SHORTEST_FOR_ONE_CHARACTER = 4;
    private static final int SHORTEST_FOR_TWO_CHARACTERS = 10;
    private static final int SHORTEST_FOR_ENDING = 6;
    private static final int LONGEST_ENDING = 3;
    private static final int MOST_EXTRA_WORDS = 2;

    private final DesignationText text;
    private final FoldedText folded;

    private DesignationLikeness(DesignationText text) {
        this.text = text;
        this.folded = FoldedText.of(text.value());
    }

    /** Prepares a designation for comparisons, so that a register is folded once. */
    public static DesignationLikeness of(DesignationText designation) {
        return new DesignationLikeness(designation);
    }

    /** Compares two designations. */
    @LegalBasis("Kieswet G 3(4) b")
    public static Optional<Likeness> compare(DesignationText one, DesignationText other) {
        return of(one).to(of(other));
    }

    /** How this designation is like the other one, or empty if it is not. */
    @LegalBasis("Kieswet G 3(4) b")
    public Optional<Likeness> to(DesignationLikeness other) {
        return Optional.ofNullable(likeness(other));
    }

    private @Nullable Likeness likeness(DesignationLikeness other) {
        String mine = folded.compact();
        String theirs = other.folded.compact();
        if (mine.isEmpty() || theirs.isEmpty()) {
            return text.equals(other.text) ? Likeness.equal("is gelijk") : null;
        }
        if (mine.equals(theirs)) {
            return Likeness.equal(
                    text.equals(other.text)
                            ? "is gelijk"
                            : "verschilt alleen in hoofdletters, accenten, leestekens of spaties");
        }
        Likeness words = byWords(other);
        return words != null ? words : byCharacters(mine, theirs);
    }

    private @Nullable Likeness byWords(DesignationLikeness other) {
        if (folded.segments().contains(other.folded.compact())
                || other.folded.segments().contains(folded.compact())) {
            return Likeness.near("de een is een deel van de ander");
        }
        List<String> mine = folded.words();
        List<String> theirs = other.folded.words();
        if (mine.size() == theirs.size() && without(mine, theirs).isEmpty()) {
            return Likeness.near("verschilt alleen in de volgorde van de woorden");
        }
        List<String> content = content(mine);
        List<String> theirContent = content(theirs);
        if (!content.isEmpty() && content.equals(theirContent)) {
            return Likeness.near("verschilt alleen in kleine woorden");
        }
        if (abbreviates(folded, theirs, theirContent) || abbreviates(other.folded, mine, content)) {
            return Likeness.near("de een is de afkorting van de ander");
        }
        return mine.size() > theirs.size() ? extraWords(mine, theirs, theirContent) : extraWords(theirs, mine, content);
    }

    private static @Nullable Likeness byCharacters(String one, String other) {
        int shortest = Math.min(one.length(), other.length());
        String ending = differentEnding(one, other);
        if (shortest >= SHORTEST_FOR_ENDING && ending != null) {
            return Likeness.near("verschilt alleen in de uitgang ‘" + ending + "’");
        }
        int most = shortest >= SHORTEST_FOR_TWO_CHARACTERS ? 2 : shortest >= SHORTEST_FOR_ONE_CHARACTER ? 1 : 0;
        int distance = EditDistance.atMost(one, other, most);
        if (distance > most) {
            return null;
        }
        return Likeness.near(distance == 1 ? "verschilt alleen in één teken" : "verschilt alleen in twee tekens");
    }

    private static @Nullable String differentEnding(String one, String other) {
        String longer = one.length() > other.length() ? one : other;
        String shorter = one.length() > other.length() ? other : one;
        int more = longer.length() - shorter.length();
        return more > 0 && more <= LONGEST_ENDING && longer.startsWith(shorter)
                ? longer.substring(shorter.length())
                : null;
    }

    private static @Nullable Likeness extraWords(List<String> longer, List<String> shorter, List<String> content) {
        if (longer.size() - shorter.size() > MOST_EXTRA_WORDS || content.isEmpty()) {
            return null;
        }
        List<String> extra = without(longer, shorter);
        return extra.size() == longer.size() - shorter.size()
                ? Likeness.near("verschilt alleen in ‘" + String.join(" ", extra) + "’")
                : null;
    }

    /** Whether the first is made of the first letters of the other's words, with or without its small words. */
    private static boolean abbreviates(FoldedText abbreviation, List<String> words, List<String> content) {
        String letters = abbreviation.compact();
        return letters.length() >= 2 && (areInitials(letters, words) || areInitials(letters, content));
    }

    private static boolean areInitials(String letters, List<String> words) {
        if (letters.length() != words.size()) {
            return false;
        }
        for (int i = 0; i < letters.length(); i++) {
            if (words.get(i).charAt(0) != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The first words without the second ones, each taken away once. */
    private static List<String> without(List<String> words, List<String> others) {
        List<String> rest = new ArrayList<>(words);
        for (String other : others) {
            rest.remove(other);
        }
        return rest;
    }

    private static List<String> content(List<String> words) {
        List<String> content = new ArrayList<>(words.size());
        for (String word : words) {
            if (!SMALL_WORDS.contains(word)) {
                content.add(word);
            }
        }
        return content;
    }
}
