package nl.zetel.plugin.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nl.zetel.api.Iban;
import nl.zetel.api.Money;
import nl.zetel.api.payment.StatementHandler;
import nl.zetel.api.payment.StatementHeader;
import nl.zetel.api.payment.Transaction;
import nl.zetel.spi.DocumentException;
import nl.zetel.spi.Extension;
import nl.zetel.spi.Plugin;
import nl.zetel.spi.PluginContext;
import nl.zetel.spi.StatementReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The contract of statement readers, tried with a reader of a toy format that keeps to it and with others. */
class StatementReaderContractTest {

    private static final String STATEMENT =
            "TOY NL02ABNA0123456789\n+11250\n+22500\n".concat("+1\n".repeat(50)) + "END\n";

    /** Reads the toy format: a head, amounts in cents and an end. */
    static class Reader implements StatementReader {
        @Override
        public String format() {
            return "toy";
        }

        @Override
        public boolean recognises(byte[] head) {
            return new String(head, StandardCharsets.ISO_8859_1).startsWith("TOY ");
        }

        @Override
        public void read(InputStream file, StatementHandler handler) throws DocumentException, IOException {
            byte[] all = file.readNBytes(1_000_000);
            String[] lines = new String(all, StandardCharsets.UTF_8).split("\n", -1);
            if (!recognises(all) || lines.length < 3 || !lines[lines.length - 2].equals("END")) {
                throw new DocumentException("NOT_TOY", "Dit is geen volledig afschrift");
            }
            StatementHeader header = header(lines[0]);
            boolean wanted = handler.begin(header);
            for (int i = 1; i < lines.length - 2 && wanted; i++) {
                handler.transaction(
                        Transaction.builder(Transaction.Direction.CREDIT, Money.ofCents(Long.parseLong(lines[i])))
                                .build());
            }
            handler.end(header);
        }

        static StatementHeader header(String line) {
            return new StatementHeader(
                    new Iban(line.substring(4)),
                    "1",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    "toy");
        }

        @Override
        public String selfTest() throws Exception {
            return "In orde";
        }
    }

    /** A plugin with a reader. */
    public static class Good extends ToyPlugin {
        @Override
        protected Set<Class<? extends Extension>> provides() {
            return Set.of(StatementReader.class);
        }

        @Override
        protected Extension extension(PluginContext context) {
            return new Reader();
        }
    }

    static class GoodContract implements StatementReaderContract {
        @Override
        public Plugin plugin() {
            return new Good();
        }

        @Override
        public List<Sample> statements() {
            return List.of(Sample.ofText("toy.txt", STATEMENT));
        }
    }

    @Test
    void aGoodReaderPasses() {
        Runs.assertKept(GoodContract.class);
    }

    /** A contract over another reader. */
    abstract static class With extends GoodContract {
        abstract StatementReader reader();

        @Override
        public Plugin plugin() {
            return new Good() {
                @Override
                protected Extension extension(PluginContext context) {
                    return reader();
                }
            };
        }
    }

    static class Greedy extends With {
        @Override
        StatementReader reader() {
            return new Reader() {
                @Override
                public boolean recognises(byte[] head) {
                    return true;
                }
            };
        }
    }

    @Test
    void aReaderThatClaimsEveryFileIsFound() {
        Runs.assertBroken(Greedy.class, "recognises() takes a web page for a statement");
    }

    static class Blind extends With {
        @Override
        StatementReader reader() {
            return new Reader() {
                @Override
                public boolean recognises(byte[] head) {
                    return false;
                }
            };
        }
    }

    @Test
    void aReaderThatDoesNotKnowItsOwnFilesIsFound() {
        Runs.assertBroken(Blind.class, "recognises() does not know toy.txt");
    }

    static class Deaf extends With {
        @Override
        StatementReader reader() {
            return new Reader() {
                @Override
                public void read(InputStream file, StatementHandler handler) throws DocumentException, IOException {
                    super.read(file, new Handlers.Delegate(handler) {
                        @Override
                        public boolean begin(StatementHeader header) {
                            handler.begin(header);
                            return true;
                        }
                    });
                }
            };
        }
    }

    @Test
    void aReaderThatDoesNotSkipIsFound() {
        Runs.assertBroken(Deaf.class, "transaction() comes although begin() answered that the statement is not wanted");
    }

    static class Unended extends With {
        @Override
        StatementReader reader() {
            return new Reader() {
                @Override
                public void read(InputStream file, StatementHandler handler) throws DocumentException, IOException {
                    super.read(file, new Handlers.Delegate(handler) {
                        @Override
                        public void end(StatementHeader header) {}
                    });
                }
            };
        }
    }

    @Test
    void aStatementWithoutAnEndIsFound() {
        Runs.assertBroken(Unended.class, "the last statement has no end()");
    }

    static class Swallowing extends With {
        @Override
        StatementReader reader() {
            return new Reader() {
                @Override
                public void read(InputStream file, StatementHandler handler) throws DocumentException, IOException {
                    try {
                        super.read(file, handler);
                    } catch (IOException | RuntimeException e) {
                        throw new DocumentException("BROKEN", "Het bestand is niet goed");
                    } finally {
                        file.close();
                    }
                }
            };
        }
    }

    @Test
    void aReaderThatHidesWhoseFaultItIsIsFound() {
        Runs.assertBroken(Swallowing.class, "What the handler throws should come out as it is");
        Runs.assertBroken(Swallowing.class, "A stream that fails should end in an IOException");
        Runs.assertBroken(Swallowing.class, "The reader closes a stream that belongs to its caller");
    }

    /** Reads line by line until there are none, as careless readers do. */
    static class Careless extends With {
        /** It would read until the test gives up. */
        @Override
        public void refusesAFileWithoutAnEnd() {}

        @Override
        StatementReader reader() {
            return new Reader() {
                @Override
                public void read(InputStream file, StatementHandler handler) throws DocumentException, IOException {
                    BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
                    StatementHeader header = header(lines.readLine());
                    handler.begin(header);
                    lines.lines()
                            .filter(line -> line.startsWith("+"))
                            .forEach(line -> handler.transaction(Transaction.builder(
                                            Transaction.Direction.CREDIT, Money.ofCents(Long.parseLong(line)))
                                    .build()));
                    handler.end(header);
                }
            };
        }
    }

    @Test
    void aReaderThatTrustsItsFilesIsFound() {
        Runs.assertBroken(Careless.class, "The reader accepts its sample, cut off at 9/10");
        Runs.assertBroken(Careless.class, "instead of DocumentException for an empty file");
    }

    static class Slow extends With {
        @Override
        StatementReader reader() {
            return new Reader() {
                @Override
                public void read(InputStream file, StatementHandler handler) throws DocumentException, IOException {
                    try {
                        super.read(file, handler);
                    } catch (DocumentException e) {
                        try {
                            Thread.sleep(60_000);
                        } catch (InterruptedException interrupted) {
                            throw e;
                        }
                    }
                }
            };
        }

        /** One is enough here. */
        @Override
        @TestFactory
        public java.util.stream.Stream<org.junit.jupiter.api.DynamicTest> refusesHostileFiles() {
            return super.refusesHostileFiles().limit(1);
        }

        @Override
        public void refusesAFileWithoutAnEnd() {}
    }

    @Test
    void aReaderThatTakesItsTimeIsFound() {
        Runs.assertBroken(Slow.class, "The reader takes longer than 2 s for an empty file");
    }

    static class Numbering extends With {
        @Override
        StatementReader reader() {
            return new Reader() {
                private long count;

                @Override
                public void read(InputStream file, StatementHandler handler) throws DocumentException, IOException {
                    super.read(file, new Handlers.Delegate(handler) {
                        @Override
                        public void transaction(Transaction transaction) {
                            handler.transaction(Transaction.builder(transaction.direction(), Money.ofCents(count++))
                                    .build());
                        }
                    });
                }
            };
        }
    }

    @Test
    void aReaderThatRemembersIsFound() {
        Runs.assertBroken(Numbering.class, "What is read of toy.txt differs");
    }

    static class Tired extends With {
        @Override
        StatementReader reader() {
            AtomicInteger read = new AtomicInteger();
            return new Reader() {
                @Override
                public void read(InputStream file, StatementHandler handler) throws DocumentException, IOException {
                    if (read.getAndIncrement() > 0) {
                        throw new DocumentException("CUT_OFF", "Het bestand is niet volledig");
                    }
                    super.read(file, handler);
                }
            };
        }
    }

    @Test
    void aReaderThatReadsOnceIsFound() {
        Runs.assertBroken(Tired.class, "fails when it is asked again. Does a field keep something of the first call?");
        Runs.assertBroken(Tired.class, "when several threads ask at once. Does a field keep something of a call?");
    }

    static class Codeless extends With {
        @Override
        StatementReader reader() {
            return new Reader() {
                @Override
                public void read(InputStream file, StatementHandler handler) throws DocumentException, IOException {
                    try {
                        super.read(file, handler);
                    } catch (DocumentException e) {
                        throw new DocumentException("wrong file", " ");
                    }
                }
            };
        }
    }

    @Test
    void aRefusalWithoutACodeIsFound() {
        Runs.assertBroken(Codeless.class, "has no code in capitals, but \"wrong file\"");
    }
}
