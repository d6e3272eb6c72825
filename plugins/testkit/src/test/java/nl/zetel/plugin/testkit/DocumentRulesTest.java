package nl.zetel.plugin.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.zetel.api.Finding;
import nl.zetel.api.document.Count;
import nl.zetel.api.document.Count.StationCount;
import nl.zetel.api.document.CountHandler;
import nl.zetel.api.document.DocumentKind;
import nl.zetel.api.document.ElectionDocument;
import nl.zetel.api.document.Votes;
import nl.zetel.plugin.testkit.ElectionDocumentFormatContractTest.Format;
import nl.zetel.spi.DocumentException;
import nl.zetel.spi.Extension;
import nl.zetel.spi.Plugin;
import nl.zetel.spi.PluginContext;
import org.junit.jupiter.api.Test;

/** Formats of documents that each break one more rule, and what the testkit says of it. */
class DocumentRulesTest {

    private static final Votes TOTAL = new Votes(List.of(), 10, 3, 0, 0, Map.of());

    private static Format format = new Format();

    static class Contract extends ElectionDocumentFormatContractTest.GoodContract {
        @Override
        public Plugin plugin() {
            return new ElectionDocumentFormatContractTest.Good() {
                @Override
                protected Extension extension(PluginContext context) {
                    return format;
                }
            };
        }
    }

    /** The contract with a sample of a count. */
    static class CountContract extends Contract {
        @Override
        public List<DocumentSample> documents() {
            return List.of(new DocumentSample(
                    DocumentKind.COUNT,
                    Sample.ofText("toy.csv", "TOY;GR2018_Voorbeeld;Gemeenteraad Voorbeeld 2018;17;END\n")));
        }
    }

    /** Reads the definition as a count of two stations. */
    static class Counts extends Format {
        @Override
        public Set<DocumentKind> reads() {
            return Set.of(DocumentKind.COUNT);
        }

        @Override
        public Set<DocumentKind> writes() {
            return Set.of();
        }

        @Override
        public ElectionDocument read(DocumentKind kind, InputStream file, Consumer<Finding> findings)
                throws DocumentException, IOException {
            ElectionDocument definition = super.read(kind, file, findings);
            return new Count(
                    DocumentKind.COUNT,
                    definition.header(),
                    definition.election(),
                    TOTAL,
                    List.of(station(1), station(2)));
        }

        @Override
        public void readCount(InputStream file, CountHandler handler) throws DocumentException, IOException {
            Count count = (Count) read(DocumentKind.COUNT, file, finding -> {});
            handler.begin(count.kind(), count.header(), count.election());
            handler.total(count.total());
            count.stations().forEach(handler::station);
        }

        static StationCount station(int number) {
            return new StationCount("1701::SB" + number, "Stembureau " + number, TOTAL, Map.of());
        }
    }

    @Test
    @SuppressWarnings("NullAway") // that is what it does wrong
    void oneThatReadsNull() {
        assertBroken("read() answers null", new Format() {
            @Override
            public ElectionDocument read(DocumentKind kind, InputStream file, Consumer<Finding> findings) {
                return null;
            }
        });
    }

    @Test
    void oneThatFindsErrorsWhereThereAreNone() {
        assertBroken("A valid document has errors", new Format() {
            @Override
            public ElectionDocument read(DocumentKind kind, InputStream file, Consumer<Finding> findings)
                    throws DocumentException, IOException {
                findings.accept(Finding.error("WRONG", "name", "Het deugt niet"));
                return super.read(kind, file, findings);
            }
        });
    }

    @Test
    void oneWithANameForPeople() {
        assertBroken("The name of the format, \"Toy Format\", is not written in kebab case", new Format() {
            @Override
            public String format() {
                return "Toy Format";
            }
        });
    }

    @Test
    void oneThatIsGoodForNothing() {
        assertBroken("The format reads nothing and writes nothing", new Format() {
            @Override
            public Set<DocumentKind> reads() {
                return Set.of();
            }
        });
    }

    @Test
    void oneThatChangesItsMind() {
        assertBroken("reads() and writes() answer differently the second time", new Format() {
            private int asked;

            @Override
            public Set<DocumentKind> reads() {
                return Set.of(asked++ % 2 == 0 ? DocumentKind.ELECTION_DEFINITION : DocumentKind.COUNT);
            }
        });
    }

    @Test
    void oneThatReadsAnotherKind() {
        assertBroken("is read as COUNT", new Format() {
            @Override
            public ElectionDocument read(DocumentKind kind, InputStream file, Consumer<Finding> findings)
                    throws DocumentException, IOException {
                return new Counts().read(kind, file, findings);
            }
        });
    }

    @Test
    void oneThatNeverWritesTheSameTwice() {
        assertBroken("Reading and writing again gives other bytes", new Format() {
            private int written;

            @Override
            public void write(ElectionDocument document, OutputStream file) throws IOException {
                super.write(document, file);
                file.write(" ".repeat(written++).getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public ElectionDocument read(DocumentKind kind, InputStream file, Consumer<Finding> findings)
                    throws DocumentException, IOException {
                String text = new String(file.readNBytes(10_000), StandardCharsets.UTF_8).replace(" \n", "\n");
                byte[] bytes = text.replaceAll(" +$", "").getBytes(StandardCharsets.UTF_8);
                return super.read(kind, new ByteArrayInputStream(bytes), findings);
            }
        });
    }

    @Test
    void oneThatCountsOnAFastStream() {
        assertBroken("A stream that gives one byte at a time is read differently", new Format() {
            @Override
            public ElectionDocument read(DocumentKind kind, InputStream file, Consumer<Finding> findings)
                    throws DocumentException, IOException {
                byte[] all = new byte[10_000];
                int length = Math.max(0, file.read(all));
                String more = length == 1
                        ? "TOY;GR2018_Deel;Deel;17;END\n"
                        : new String(all, 0, length, StandardCharsets.UTF_8);
                return super.read(kind, new ByteArrayInputStream(more.getBytes(StandardCharsets.UTF_8)), findings);
            }
        });
    }

    @Test
    void oneThatClosesWhatItReads() {
        assertBroken("The reader closes a stream that belongs to its caller", new Format() {
            @Override
            public ElectionDocument read(DocumentKind kind, InputStream file, Consumer<Finding> findings)
                    throws DocumentException, IOException {
                try (file) {
                    return super.read(kind, file, findings);
                }
            }
        });
    }

    @Test
    void oneThatClosesWhatItWrites() {
        assertBroken("The writer closes a stream that belongs to its caller", new Format() {
            @Override
            public void write(ElectionDocument document, OutputStream file) throws IOException {
                try (file) {
                    super.write(document, file);
                }
            }
        });
    }

    @Test
    void oneThatBlamesTheFileForAFailingStream() {
        assertBroken("A stream that fails should end in an IOException", new Format() {
            @Override
            public ElectionDocument read(DocumentKind kind, InputStream file, Consumer<Finding> findings)
                    throws DocumentException {
                try {
                    return super.read(kind, file, findings);
                } catch (IOException e) {
                    throw new DocumentException("NOT_TOY", "Dit is geen definitie");
                }
            }
        });
    }

    @Test
    void aCountThatIsToldWrongly() {
        assertCount("readCount() calls begin() 2 times", (handler, begin) -> {
            begin.run();
            begin.run();
            handler.total(TOTAL);
        });
        assertCount("readCount() tells another total than read()", (handler, begin) -> {
            begin.run();
            handler.total(new Votes(List.of(), 10, 4, 0, 0, Map.of()));
        });
        assertCount("readCount() tells other stations than read()", (handler, begin) -> {
            begin.run();
            handler.total(TOTAL);
            handler.station(Counts.station(1));
        });
        assertCount("readCount() tells stations before begin() or the total", (handler, begin) -> {
            begin.run();
            handler.station(Counts.station(1));
            handler.station(Counts.station(2));
            handler.total(TOTAL);
        });
    }

    /** Tells a count. */
    private interface Telling {
        void tell(CountHandler handler, Runnable begin);
    }

    private static void assertCount(String message, Telling telling) {
        format = new Counts() {
            @Override
            public void readCount(InputStream file, CountHandler handler) throws DocumentException, IOException {
                Count count = (Count) read(DocumentKind.COUNT, file, finding -> {});
                telling.tell(handler, () -> handler.begin(count.kind(), count.header(), count.election()));
            }
        };
        Runs.assertBroken(CountContract.class, message);
    }

    private static void assertBroken(String message, Format broken) {
        format = broken;
        Runs.assertBroken(Contract.class, message);
    }
}
