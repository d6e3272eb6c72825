package nl.zetel.plugin.testkit;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.zetel.api.document.DocumentKind;
import nl.zetel.api.document.ElectionDocument;
import nl.zetel.spi.ElectionDocumentFormat;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** What an {@link ElectionDocumentFormat} keeps to. */
public interface ElectionDocumentFormatContract extends PluginContract {

    /** Valid documents of the format; at least one of each kind that it reads, at most 8 MB each. */
    List<DocumentSample> documents();

    /** Whether a file shows its own end, so that the reader can tell a part of it from the whole. */
    default boolean showsItsEnd() {
        return true;
    }

    /** It says what it is, and always the same. */
    @Test
    default void describesItsFormat() throws Exception {
        try (TestHost host = start()) {
            ElectionDocumentFormat format = host.extension(ElectionDocumentFormat.class);
            Check.that(
                    Pattern.matches("[a-z][a-z0-9]*([-.][a-z0-9]+)*", format.format()),
                    "The name of the format, \"" + format.format() + "\", is not written in kebab case");
            FileChecks.mediaType(format.mediaType());
            Check.that(
                    !format.reads().isEmpty() || !format.writes().isEmpty(),
                    "The format reads nothing and writes nothing");
            Check.that(
                    format.reads().equals(format.reads()) && format.writes().equals(format.writes()),
                    "reads() and writes() answer differently the second time");
        }
    }

    /** Every kind that it reads has a sample here; without one nothing is known of it. */
    @Test
    default void isTriedWithEveryKindThatItReads() throws Exception {
        try (TestHost host = start()) {
            Set<DocumentKind> tried = new java.util.HashSet<>(
                    host.extension(ElectionDocumentFormat.class).reads());
            documents().forEach(sample -> tried.remove(sample.kind()));
            Check.that(tried.isEmpty(), "documents() has no sample of " + tried);
        }
    }

    /** Valid documents are read, as what they are and without an error. */
    @TestFactory
    default Stream<DynamicTest> readsDocuments() {
        return Documents.each(this, (host, sample) -> {
            ElectionDocument document = Documents.read(host, sample);
            Check.that(document.kind() == sample.kind(), "A " + sample.kind() + " is read as " + document.kind());
        });
    }

    /** What was read can be written and read again, and is then the same. */
    @TestFactory
    default Stream<DynamicTest> writesWhatItReads() {
        return Documents.each(this, (host, sample) -> {
            ElectionDocumentFormat format = host.extension(ElectionDocumentFormat.class);
            if (format.writes().contains(sample.kind())) {
                ElectionDocument document = Documents.read(host, sample);
                FileChecks.fileName(format.fileName(document));
                byte[] file = Documents.write(host, document);
                ElectionDocument again =
                        Documents.read(host, new DocumentSample(sample.kind(), new Sample("what was written", file)));
                Check.that(document.equals(again), "What was written is read as another document than it was");
                Check.that(
                        Arrays.equals(file, Documents.write(host, again)),
                        "Reading and writing again gives other bytes");
            }
        });
    }

    /** The same file is the same document and the same document the same bytes, whatever the language and time zone. */
    @TestFactory
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    default Stream<DynamicTest> readsAndWritesTheSameEveryTime() {
        return Documents.each(this, (host, sample) -> {
            ElectionDocument document = Documents.read(host, sample);
            Check.sameEverywhere("What is read", () -> Documents.read(host, sample));
            if (host.extension(ElectionDocumentFormat.class).writes().contains(sample.kind())) {
                Check.sameEverywhere("What is written", () -> Documents.write(host, document));
            }
        });
    }

    /** Several files may be read at once. */
    @TestFactory
    default Stream<DynamicTest> readsSeveralDocumentsAtOnce() {
        return Documents.each(
                this, (host, sample) -> Check.sameConcurrently("What is read", () -> Documents.read(host, sample)));
    }

    /** A document that is not of the kind that was asked is refused. */
    @TestFactory
    default Stream<DynamicTest> refusesAnotherKind() {
        return Documents.each(this, (host, sample) -> {
            ElectionDocumentFormat format = host.extension(ElectionDocumentFormat.class);
            for (DocumentKind other : format.reads()) {
                if (other != sample.kind()) {
                    HostileInput wrong = new HostileInput(
                            "a " + sample.kind() + " where a " + other + " is asked",
                            () -> new java.io.ByteArrayInputStream(sample.file().content()));
                    Refusal.expect(wrong, Refusal.LIMIT, file -> format.read(other, file, finding -> {}));
                }
            }
        });
    }

    /** A count is told station by station, and it is the count that is read as a whole. */
    @TestFactory
    default Stream<DynamicTest> tellsACountStationByStation() {
        return Documents.counts(this, Documents::checkCount);
    }

    /** A stream may give one byte at a time, and belongs to the caller. */
    @TestFactory
    default Stream<DynamicTest> readsASlowStreamAndLeavesItOpen() {
        return Documents.each(this, (host, sample) -> {
            ElectionDocumentFormat format = host.extension(ElectionDocumentFormat.class);
            byte[] content = sample.file().content();
            Check.that(
                    Documents.read(host, sample)
                            .equals(format.read(sample.kind(), Streams.slow(content), finding -> {})),
                    "A stream that gives one byte at a time is read differently");
            Streams.Input stream = new Streams.Input(content);
            ElectionDocument document = format.read(sample.kind(), stream, finding -> {});
            Check.that(!stream.isClosed(), "The reader closes a stream that belongs to its caller");
            if (format.writes().contains(sample.kind())) {
                Streams.Output out = new Streams.Output();
                format.write(document, out);
                Check.that(!out.isClosed(), "The writer closes a stream that belongs to its caller");
            }
        });
    }

    /** A stream that fails is not the file's fault. */
    @TestFactory
    default Stream<DynamicTest> tellsThatTheStreamFails() {
        return Documents.each(this, (host, sample) -> {
            ElectionDocumentFormat format = host.extension(ElectionDocumentFormat.class);
            Throwable thrown = Statements.thrown(() ->
                    format.read(sample.kind(), Streams.failing(sample.file().content()), finding -> {}));
            Check.that(
                    thrown instanceof IOException,
                    "A stream that fails should end in an IOException, not in " + thrown);
        });
    }

    /** A file that is broken or hostile is refused, as a whole and soon. */
    @TestFactory
    default Stream<DynamicTest> refusesHostileFiles() {
        return documents().stream()
                .collect(java.util.stream.Collectors.toMap(
                        DocumentSample::kind, s -> s, (a, b) -> a, java.util.TreeMap::new))
                .values()
                .stream()
                .flatMap(sample -> Statements.hostile(List.of(sample.file()), showsItsEnd())
                        .map(input -> dynamicTest(sample.kind().code() + ": " + input.name(), () -> {
                            try (TestHost host = start()) {
                                Documents.refuse(host, sample.kind(), input, Refusal.LIMIT);
                            }
                        })));
    }

    /** A file without an end is refused before it fills the memory. */
    @Test
    default void refusesAFileWithoutAnEnd() throws Exception {
        try (TestHost host = start()) {
            DocumentSample sample = documents().get(0);
            Documents.refuse(
                    host, sample.kind(), HostileInput.endless(sample.file().content()), Refusal.ENDLESS_LIMIT);
        }
    }
}
