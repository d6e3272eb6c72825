package nl.zetel.law.registry;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A citation of an article or paragraph; letters of a paragraph are left out.
 *
 * @param article the article with its statute, such as {@code Kieswet I 2}
 * @param paragraph the number of the paragraph, 0 for the article as a whole
 */
record Citation(String article, int paragraph) implements Comparable<Citation> {

    private static final Pattern FORM = Pattern.compile("(?<article>[A-Z][a-z][^()]*?(?: [A-Z][a-z]?)? [0-9]+[a-z]?)"
            + "(?:\\((?<paragraph>[0-9]+)\\))?(?: [a-z]|\\([a-z]\\))?");
    private static final Pattern ACT = Pattern.compile("Tijdelijke wet verkiezingen covid-19");

    static Optional<Citation> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (ACT.matcher(text).matches()) {
            return Optional.of(new Citation(text, 0));
        }
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String paragraph = matcher.group("paragraph");
        return Optional.of(new Citation(matcher.group("article"), paragraph == null ? 0 : Integer.parseInt(paragraph)));
    }

    /** Whether this citation speaks of what the key stands for: the same, or one is the whole of the other. */
    boolean covers(Citation key) {
        return article.equals(key.article) && (paragraph == key.paragraph || paragraph == 0 || key.paragraph == 0);
    }

    @Override
    public int compareTo(Citation other) {
        int byArticle = article.compareTo(other.article);
        return byArticle == 0 ? Integer.compare(paragraph, other.paragraph) : byArticle;
    }

    @Override
    public String toString() {
        return paragraph == 0 ? article : article + "(" + paragraph + ")";
    }
}
