package nl.zetel.law.designation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A text without what does not tell designations apart: case, diacritics, punctuation and blanks.
 *
 * @param compact its letters and digits alone
 * @param words its words; points and apostrophes do not separate words
 * @param segments what stands between brackets, strokes and commas, each as its letters and digits alone
 */
record FoldedText(String compact, List<String> words, List<String> segments) {

    private static final String JOINERS = ".'’‘`´";
    private static final String SEGMENT_ENDS = "()[]/\\|,;:–—";

    static FoldedText of(String text) {
        String plain = needsNormalizing(text) ? Normalizer.normalize(text, Normalizer.Form.NFKD) : text;
        Folder folder = new Folder(plain.length());
        for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
            folder.accept(plain.codePointAt(i));
        }
        return folder.finish();
    }

    /** Beyond what election documents hold; the letters up to there are in {@link LatinLetters}. */
    private static boolean needsNormalizing(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= LatinLetters.END) {
                return true;
            }
        }
        return false;
    }

    private static final class Folder {

        private final StringBuilder compact;
        private final List<String> words = new ArrayList<>();
        private final List<String> segments = new ArrayList<>();
        private int wordStart;
        private int segmentStart;

        Folder(int length) {
            compact = new StringBuilder(length);
        }

        void accept(int point) {
            if (Character.isLetterOrDigit(point)) {
                append(point);
            } else if (JOINERS.indexOf(point) < 0 && Character.getType(point) != Character.NON_SPACING_MARK) {
                endWord();
                if (SEGMENT_ENDS.indexOf(point) >= 0) {
                    endSegment();
                }
                if (point == '&' || point == '+') {
                    words.add("en");
                }
            }
        }

        FoldedText finish() {
            endWord();
            endSegment();
            return new FoldedText(compact.toString(), List.copyOf(words), List.copyOf(segments));
        }

        private void append(int letter) {
            if (letter < LatinLetters.END) {
                compact.append(LatinLetters.fold(letter));
            } else {
                compact.appendCodePoint(Character.toLowerCase(letter));
            }
        }

        private void endWord() {
            if (compact.length() > wordStart) {
                words.add(compact.substring(wordStart));
                wordStart = compact.length();
            }
        }

        private void endSegment() {
            if (compact.length() > segmentStart) {
                segments.add(compact.substring(segmentStart));
                segmentStart = compact.length();
            }
        }
    }
}
