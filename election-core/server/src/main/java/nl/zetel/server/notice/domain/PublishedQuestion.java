package nl.zetel.server.notice.domain;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.zetel.api.document.Fingerprint;

/**
 * A question and its answer for everybody, rewritten so that nobody can be found in it.
 *
 * @param question the question
 * @param answer the answer
 * @param publishedBy who published it
 * @param publishedAt when
 * @param withdrawnAt when it was taken back; empty while it stands
 */
public record PublishedQuestion(
        String question,
        String answer,
        String publishedBy,
        OffsetDateTime publishedAt,
        Optional<OffsetDateTime> withdrawnAt) {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d(?:[ .]?\\d){8}(?!\\d)");

    /** The same, taken back. */
    public PublishedQuestion withdrawn(OffsetDateTime now) {
        return new PublishedQuestion(question, answer, publishedBy, publishedAt, Optional.of(now));
    }

    /** What the audit chain keeps: fingerprints, so that words that lead to somebody after all can still be destroyed. */
    public record Summary(String questionFingerprint, String answerFingerprint, boolean withdrawn) {}

    /** What the audit chain keeps. */
    public Summary summary() {
        return new Summary(print(question), print(answer), withdrawnAt.isPresent());
    }

    private static String print(String text) {
        return Fingerprint.of(text.getBytes(StandardCharsets.UTF_8)).hex();
    }

    /**
     * What in a text could lead to a person, in words for people: an address, nine digits as of a citizen service number or a
     * telephone, or the name of who asked.
     *
     * @param name name of who asked; blank if it is not known
     */
    public static Optional<String> flaw(String text, String name) {
        if (ADDRESS.matcher(text).find()) {
            return Optional.of("Hier staat een e-mailadres in; haal het weg");
        }
        if (NUMBER.matcher(text).find()) {
            return Optional.of("Hier staat een getal van negen cijfers in, zoals een BSN; haal het weg");
        }
        boolean named = !name.isBlank()
                && text.toLowerCase(java.util.Locale.ROOT).contains(name.strip().toLowerCase(java.util.Locale.ROOT));
        return named ? Optional.of("Hier staat de naam in van wie de vraag stelde; haal die weg") : Optional.empty();
    }
}
