package nl.zetel.plugin.testkit;

import java.io.InputStream;
import java.time.Duration;
import java.util.regex.Pattern;
import nl.zetel.spi.DocumentException;

/** How a reader refuses a file: with a {@link DocumentException} that helps, and soon. */
final class Refusal {

    /** How long a reader may take to refuse a file. */
    static final Duration LIMIT = Duration.ofSeconds(2);

    /** How long it may take to find that a file has no end. */
    static final Duration ENDLESS_LIMIT = Duration.ofSeconds(20);

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");

    private Refusal() {}

    /** Reads a file. */
    interface Reading {
        void read(InputStream file) throws Exception;
    }

    static void expect(HostileInput input, Duration limit, Reading reading) {
        DocumentException refusal = TimeLimit.of(
                limit,
                "The reader takes longer than " + limit.toSeconds() + " s for " + input.name(),
                () -> refusal(input, reading));
        Check.that(
                CODE.matcher(String.valueOf(refusal.code())).matches(),
                "The refusal of " + input.name() + " has no code in capitals, but \"" + refusal.code() + "\"");
        Check.notBlank(refusal.getMessage(), "The message of the refusal of " + input.name());
    }

    private static DocumentException refusal(HostileInput input, Reading reading) {
        try (InputStream file = input.open().get()) {
            reading.read(file);
        } catch (DocumentException e) {
            return e;
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            throw new AssertionError(
                    "The reader throws " + e.getClass().getName() + " instead of DocumentException for " + input.name(),
                    e);
        }
        throw new AssertionError("The reader accepts " + input.name());
    }
}
