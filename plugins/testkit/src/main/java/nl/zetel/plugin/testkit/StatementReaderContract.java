package nl.zetel.plugin.testkit;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.zetel.api.payment.StatementHandler;
import nl.zetel.spi.StatementReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** What a {@link StatementReader} keeps to. */
public interface StatementReaderContract extends PluginContract {

    /** Valid statements of the reader's format with at least one transaction each; at least one, at most 8 MB each. */
    List<Sample> statements();

    /** Whether a file shows its own end, so that the reader can tell a part of it from the whole. */
    default boolean showsItsEnd() {
        return true;
    }

    /** It knows its own files by their head. */
    @Test
    default void recognisesItsFormat() throws Exception {
        try (TestHost host = start()) {
            StatementReader reader = host.extension(StatementReader.class);
            Check.notBlank(reader.format(), "The name of the format");
            for (Sample sample : statements()) {
                byte[] content = sample.content();
                byte[] head = Arrays.copyOf(content, Math.min(content.length, 8192));
                Check.that(reader.recognises(head), "recognises() does not know " + sample.name());
            }
        }
    }

    /** It does not claim the files of others. */
    @TestFactory
    default Stream<DynamicTest> doesNotRecogniseOtherFiles() {
        return HostileInput.foreign().stream()
                .filter(input -> !input.name().contains("zip")) // archives are recognised by their content, if at all
                .map(input -> dynamicTest(input.name(), () -> {
                    try (TestHost host = start();
                            InputStream file = input.open().get()) {
                        Check.that(
                                !host.extension(StatementReader.class).recognises(file.readNBytes(8192)),
                                "recognises() takes " + input.name() + " for a statement");
                    }
                }));
    }

    /** It tells what is in the file in the order that {@link StatementHandler} describes. */
    @Test
    default void tellsWhatIsInTheFileInOrder() throws Exception {
        try (TestHost host = start()) {
            for (Sample sample : statements()) {
                StatementRecorder heard =
                        Statements.read(host, sample, new ByteArrayInputStream(sample.content()), true);
                heard.check(sample.name());
                Check.that(heard.statements() > 0, "No statement is heard of " + sample.name());
                Check.that(
                        heard.heard().stream().anyMatch(nl.zetel.api.payment.Transaction.class::isInstance),
                        "No transaction is heard of " + sample.name());
            }
        }
    }

    /** The transactions of an account that is not ours are skipped. */
    @Test
    default void skipsStatementsThatAreNotWanted() throws Exception {
        try (TestHost host = start()) {
            for (Sample sample : statements()) {
                Statements.read(host, sample, new ByteArrayInputStream(sample.content()), false)
                        .check(sample.name());
            }
        }
    }

    /** The same file tells the same, whatever the machine's language and time zone. */
    @Test
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    default void readsTheSameEveryTime() throws Exception {
        try (TestHost host = start()) {
            for (Sample sample : statements()) {
                Check.sameEverywhere("What is read of " + sample.name(), () -> Statements.heard(host, sample));
            }
        }
    }

    /** Several files may be read at once. */
    @Test
    default void readsSeveralFilesAtOnce() throws Exception {
        try (TestHost host = start()) {
            Sample sample = statements().get(0);
            Check.sameConcurrently("What is read of " + sample.name(), () -> Statements.heard(host, sample));
        }
    }

    /** A stream may give one byte at a time. */
    @Test
    default void readsASlowStream() throws Exception {
        try (TestHost host = start()) {
            Sample sample = statements().get(0);
            List<Object> whole = Statements.heard(host, sample);
            Check.that(
                    whole.equals(Check.again(
                            "What is read of " + sample.name(),
                            () -> Statements.read(host, sample, Streams.slow(sample.content()), true)
                                    .heard())),
                    "A stream that gives one byte at a time is read differently");
        }
    }

    /** The stream belongs to the caller. */
    @Test
    default void leavesTheStreamOpen() throws Exception {
        try (TestHost host = start()) {
            Sample sample = statements().get(0);
            Streams.Input stream = new Streams.Input(sample.content());
            Statements.read(host, sample, stream, true);
            Check.that(!stream.isClosed(), "The reader closes a stream that belongs to its caller");
        }
    }

    /** A stream that fails is not the file's fault. */
    @Test
    default void tellsThatTheStreamFails() throws Exception {
        try (TestHost host = start()) {
            StatementReader reader = host.extension(StatementReader.class);
            StatementRecorder heard = new StatementRecorder(true);
            Throwable thrown = Statements.thrown(
                    () -> reader.read(Streams.failing(statements().get(0).content()), heard));
            Check.that(
                    thrown instanceof IOException,
                    "A stream that fails should end in an IOException, not in " + thrown);
        }
    }

    /** What the handler throws ends the reading and comes out as it is. */
    @Test
    default void letsTheHandlersExceptionThrough() throws Exception {
        try (TestHost host = start()) {
            StatementReader reader = host.extension(StatementReader.class);
            IllegalStateException own = new IllegalStateException("The testkit's handler fails here");
            Throwable thrown = Statements.thrown(() -> reader.read(
                    new ByteArrayInputStream(statements().get(0).content()), Statements.failingHandler(own)));
            Check.that(thrown == own, "What the handler throws should come out as it is, not as " + thrown);
        }
    }

    /** A file that is broken or hostile is refused, as a whole and soon. */
    @TestFactory
    default Stream<DynamicTest> refusesHostileFiles() {
        return Statements.hostile(statements(), showsItsEnd())
                .map(input -> dynamicTest(input.name(), () -> {
                    try (TestHost host = start()) {
                        StatementReader reader = host.extension(StatementReader.class);
                        Refusal.expect(input, Refusal.LIMIT, file -> reader.read(file, new StatementRecorder(true)));
                    }
                }));
    }

    /** A file without an end is refused before it fills the memory. */
    @Test
    default void refusesAFileWithoutAnEnd() throws Exception {
        try (TestHost host = start()) {
            StatementReader reader = host.extension(StatementReader.class);
            Refusal.expect(
                    HostileInput.endless(statements().get(0).content()),
                    Refusal.ENDLESS_LIMIT,
                    file -> reader.read(file, new StatementRecorder(true)));
        }
    }
}
