package nl.zetel.plugin.testkit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import nl.zetel.api.payment.Refund;
import nl.zetel.api.payment.RefundOrder;
import nl.zetel.spi.Extension;
import nl.zetel.spi.Plugin;
import nl.zetel.spi.PluginContext;
import nl.zetel.spi.RefundWriter;
import org.junit.jupiter.api.Test;

/** The contract of refund writers, tried with a writer of a toy format that keeps to it and with others. */
class RefundWriterContractTest {

    /** Writes the toy format: a line for each refund. */
    static class Writer implements RefundWriter {
        @Override
        public String format() {
            return "toy";
        }

        @Override
        public String mediaType() {
            return "text/csv";
        }

        @Override
        public String fileName(RefundOrder order) {
            return order.id() + ".csv";
        }

        @Override
        public void write(RefundOrder order, OutputStream file) throws IOException {
            line(file, order.debtorAccount().value());
            for (Refund refund : order.refunds()) {
                line(
                        file,
                        refund.endToEndId() + ";" + refund.creditorAccount().value() + ";"
                                + refund.amount().cents());
            }
        }

        static void line(OutputStream file, String text) throws IOException {
            file.write((text + "\n").getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String selfTest() throws Exception {
            return "In orde";
        }
    }

    /** A plugin with a writer. */
    public static class Good extends ToyPlugin {
        @Override
        protected Set<Class<? extends Extension>> provides() {
            return Set.of(RefundWriter.class);
        }

        @Override
        protected Extension extension(PluginContext context) {
            return new Writer();
        }
    }

    static class GoodContract implements RefundWriterContract {
        @Override
        public Plugin plugin() {
            return new Good();
        }
    }

    @Test
    void aGoodWriterPasses() {
        Runs.assertKept(GoodContract.class);
    }

    /** A contract over another writer. */
    abstract static class With extends GoodContract {
        abstract RefundWriter writer();

        @Override
        public Plugin plugin() {
            return new Good() {
                @Override
                protected Extension extension(PluginContext context) {
                    return writer();
                }
            };
        }
    }

    static class Foldered extends With {
        @Override
        RefundWriter writer() {
            return new Writer() {
                @Override
                public String fileName(RefundOrder order) {
                    return "../" + order.id();
                }
            };
        }
    }

    @Test
    void aFileNameThatLeavesItsFolderIsFound() {
        Runs.assertBroken(Foldered.class, "The file name \"../ZETEL-1701-1\" cannot be used everywhere");
    }

    static class Local extends With {
        @Override
        RefundWriter writer() {
            return new Writer() {
                @Override
                public void write(RefundOrder order, OutputStream file) throws IOException {
                    line(file, order.id().toLowerCase(Locale.getDefault()) + "I".toLowerCase(Locale.getDefault()));
                }
            };
        }
    }

    @Test
    void aFileThatDependsOnTheMachineIsFound() {
        Runs.assertBroken(Local.class, "differs with the machine's language or time zone");
    }

    @Test
    void aFileThatLacksARefundIsFound() {
        Runs.assertBroken(Local.class, "The file lacks the account of a refund");
        Runs.assertBroken(Local.class, "The file does not change with the amount of a refund");
    }

    static class Naive extends With {
        @Override
        RefundWriter writer() {
            return new Writer() {
                @Override
                public String mediaType() {
                    return "application/xml";
                }

                @Override
                public void write(RefundOrder order, OutputStream file) throws IOException {
                    try {
                        line(file, "<r>" + order.refunds().get(0).creditorName() + "</r>");
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    } finally {
                        file.close();
                    }
                }
            };
        }
    }

    @Test
    void aFileThatIsNotWellFormedIsFound() {
        Runs.assertBroken(Naive.class, "The file is not well-formed XML");
    }

    @Test
    void aWriterThatMishandlesItsStreamIsFound() {
        Runs.assertBroken(Naive.class, "The writer closes a stream that belongs to its caller");
        Runs.assertBroken(Naive.class, "A stream that fails should end in an IOException");
    }
}
