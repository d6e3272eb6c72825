package nl.zetel.plugin.testkit;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.zetel.api.Finding;
import nl.zetel.api.payment.StatementHandler;
import nl.zetel.api.payment.StatementHeader;
import nl.zetel.api.payment.Transaction;
import nl.zetel.spi.StatementReader;
import org.jspecify.annotations.Nullable;

/** Reads statements for their contract. */
final class Statements {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    private Statements() {}

    static StatementRecorder read(TestHost host, Sample sample, InputStream file, boolean wanted) throws Exception {
        StatementReader reader = host.extension(StatementReader.class);
        StatementRecorder recorder = new StatementRecorder(wanted);
        TimeLimit.of(LIMIT, "Reading " + sample.name() + " takes longer than " + LIMIT.toSeconds() + " s", () -> {
            reader.read(file, recorder);
            return true;
        });
        return recorder;
    }

    static List<Object> heard(TestHost host, Sample sample) throws Exception {
        return read(host, sample, new ByteArrayInputStream(sample.content()), true)
                .heard();
    }

    static Stream<HostileInput> hostile(List<Sample> samples, boolean showsItsEnd) {
        byte[] first = samples.get(0).content();
        return Stream.of(
                        HostileInput.foreign(),
                        HostileInput.poisoned(first),
                        showsItsEnd ? HostileInput.truncations(first) : List.<HostileInput>of())
                .flatMap(List::stream);
    }

    /** Code that should throw. */
    interface Throwing {
        void run() throws Exception;
    }

    static @Nullable Throwable thrown(Throwing code) {
        try {
            code.run();
            return null;
        } catch (Exception | AssertionError e) {
            return e;
        }
    }

    static StatementHandler failingHandler(RuntimeException failure) {
        return new StatementHandler() {
            @Override
            public boolean begin(StatementHeader header) {
                return true;
            }

            @Override
            public void transaction(Transaction transaction) {
                throw failure;
            }

            @Override
            public void end(StatementHeader header) {}

            @Override
            public void finding(Finding finding) {}
        };
    }
}
