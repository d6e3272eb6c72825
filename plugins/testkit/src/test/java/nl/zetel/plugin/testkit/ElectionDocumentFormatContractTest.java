package nl.zetel.plugin.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.zetel.api.Finding;
import nl.zetel.api.document.CountHandler;
import nl.zetel.api.document.DocumentHeader;
import nl.zetel.api.document.DocumentKind;
import nl.zetel.api.document.ElectionDefinition;
import nl.zetel.api.document.ElectionDocument;
import nl.zetel.api.document.ElectionReference;
import nl.zetel.spi.DocumentException;
import nl.zetel.spi.ElectionDocumentFormat;
import nl.zetel.spi.Extension;
import nl.zetel.spi.Plugin;
import nl.zetel.spi.PluginContext;
import org.junit.jupiter.api.Test;

/** The contract of document formats, tried with a toy format that keeps to it and with others. */
class ElectionDocumentFormatContractTest {

    private static final String FILE = "TOY;GR2018_Voorbeeld;Gemeenteraad Voorbeeld 2018;17;END\n";

    /** Reads and writes one line: the definition of an election. */
    static class Format implements ElectionDocumentFormat {
        @Override
        public String format() {
            return "toy";
        }

        @Override
        public String mediaType() {
            return "text/csv";
        }

        @Override
        public Set<DocumentKind> reads() {
            return Set.of(DocumentKind.ELECTION_DEFINITION);
        }

        @Override
        public Set<DocumentKind> writes() {
            return reads();
        }

        @Override
        public String fileName(ElectionDocument document) {
            return document.election().id() + ".csv";
        }

        @Override
        public ElectionDocument read(DocumentKind kind, InputStream file, Consumer<Finding> findings)
                throws DocumentException, IOException {
            String text = new String(file.readNBytes(10_000), StandardCharsets.UTF_8);
            String[] fields = text.split(";", -1);
            if (fields.length != 5 || !fields[0].equals("TOY") || !fields[4].equals("END\n")) {
                throw new DocumentException("NOT_TOY", "Dit is geen volledige definitie");
            }
            return new ElectionDefinition(
                    new DocumentHeader("1", "", "", Optional.empty(), Optional.empty(), "1"),
                    new ElectionReference(
                            fields[1],
                            fields[2],
                            "GR",
                            "",
                            Optional.empty(),
                            "",
                            LocalDate.parse("2018-03-21"),
                            Optional.empty()),
                    Integer.parseInt(fields[3]),
                    50,
                    List.of());
        }

        @Override
        public void readCount(InputStream file, CountHandler handler) throws DocumentException, IOException {
            throw new DocumentException("NO_COUNT", "Deze vorm kent geen tellingen");
        }

        @Override
        public void write(ElectionDocument document, OutputStream file) throws IOException {
            ElectionDefinition definition = (ElectionDefinition) document;
            String line = String.join(
                    ";",
                    "TOY",
                    definition.election().id(),
                    definition.election().name(),
                    Integer.toString(definition.seats()),
                    "END\n");
            file.write(line.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String selfTest() throws Exception {
            return "In orde";
        }
    }

    /** A plugin with a format. */
    public static class Good extends ToyPlugin {
        @Override
        protected Set<Class<? extends Extension>> provides() {
            return Set.of(ElectionDocumentFormat.class);
        }

        @Override
        protected Extension extension(PluginContext context) {
            return new Format();
        }
    }

    static class GoodContract implements ElectionDocumentFormatContract {
        @Override
        public Plugin plugin() {
            return new Good();
        }

        @Override
        public List<DocumentSample> documents() {
            return List.of(new DocumentSample(DocumentKind.ELECTION_DEFINITION, Sample.ofText("toy.csv", FILE)));
        }
    }

    @Test
    void aGoodFormatPasses() {
        Runs.assertKept(GoodContract.class);
    }

    /** A contract over another format. */
    abstract static class With extends GoodContract {
        abstract ElectionDocumentFormat format();

        @Override
        public Plugin plugin() {
            return new Good() {
                @Override
                protected Extension extension(PluginContext context) {
                    return ElectionDocumentFormatContractTest.With.this.format();
                }
            };
        }
    }

    static class Lossy extends With {
        @Override
        ElectionDocumentFormat format() {
            return new Format() {
                @Override
                public void write(ElectionDocument document, OutputStream file) throws IOException {
                    file.write(FILE.replace("17", "19").getBytes(StandardCharsets.UTF_8));
                }
            };
        }
    }

    @Test
    void aWriterThatLosesSomethingIsFound() {
        Runs.assertBroken(Lossy.class, "What was written is read as another document than it was");
    }

    static class Untried extends With {
        @Override
        ElectionDocumentFormat format() {
            return new Format() {
                @Override
                public Set<DocumentKind> reads() {
                    return Set.of(DocumentKind.ELECTION_DEFINITION, DocumentKind.RESULT);
                }
            };
        }
    }

    @Test
    void aKindWithoutASampleIsFound() {
        Runs.assertBroken(Untried.class, "documents() has no sample of [RESULT]");
    }

    @Test
    void aDocumentOfAnotherKindThatIsAcceptedIsFound() {
        Runs.assertBroken(Untried.class, "accepts a ELECTION_DEFINITION where a RESULT is asked");
    }

    static class Trusting extends With {
        @Override
        ElectionDocumentFormat format() {
            return new Format() {
                @Override
                public ElectionDocument read(DocumentKind kind, InputStream file, Consumer<Finding> findings)
                        throws DocumentException, IOException {
                    String text = new String(file.readNBytes(10_000), StandardCharsets.UTF_8);
                    return super.read(
                            kind,
                            new java.io.ByteArrayInputStream((text.split("\n", -1)[0].replace(";END", "") + ";END\n")
                                    .getBytes(StandardCharsets.UTF_8)),
                            findings);
                }
            };
        }
    }

    @Test
    void aReaderThatAcceptsPartOfAFileIsFound() {
        Runs.assertBroken(Trusting.class, "The reader accepts its sample, cut off at 9/10");
    }
}
