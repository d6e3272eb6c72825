package nl.zetel.plugin.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import nl.zetel.api.payment.Refund;
import nl.zetel.api.payment.RefundOrder;
import nl.zetel.api.payment.StatementHandler;
import nl.zetel.api.payment.Transaction;
import nl.zetel.plugin.testkit.RefundWriterContractTest.Writer;
import nl.zetel.plugin.testkit.StatementReaderContractTest.Reader;
import nl.zetel.spi.DocumentException;
import nl.zetel.spi.Extension;
import nl.zetel.spi.Plugin;
import nl.zetel.spi.PluginContext;
import org.junit.jupiter.api.Test;

/** Readers of statements and writers of refunds that each break one more rule, and what the testkit says of it. */
class FileRulesTest {

    private static Reader reader = new Reader();
    private static Writer writer = new Writer();

    static class ReaderContract extends StatementReaderContractTest.GoodContract {
        @Override
        public Plugin plugin() {
            return new StatementReaderContractTest.Good() {
                @Override
                protected Extension extension(PluginContext context) {
                    return reader;
                }
            };
        }
    }

    static class WriterContract extends RefundWriterContractTest.GoodContract {
        @Override
        public Plugin plugin() {
            return new RefundWriterContractTest.Good() {
                @Override
                protected Extension extension(PluginContext context) {
                    return writer;
                }
            };
        }
    }

    @Test
    void aReaderWithoutAName() {
        assertBroken("The name of the format is blank", new Reader() {
            @Override
            public String format() {
                return "";
            }
        });
    }

    @Test
    void aReaderThatTellsNothing() {
        assertBroken("No statement is heard of toy.txt", new Reader() {
            @Override
            public void read(InputStream file, StatementHandler handler) {}
        });
    }

    @Test
    void aReaderThatTellsNoTransactions() {
        assertBroken("No transaction is heard of toy.txt", new Reader() {
            @Override
            public void read(InputStream file, StatementHandler handler) throws DocumentException, IOException {
                super.read(file, new StatementHandler() {
                    @Override
                    public boolean begin(nl.zetel.api.payment.StatementHeader header) {
                        handler.begin(header);
                        return false;
                    }

                    @Override
                    public void transaction(Transaction transaction) {}

                    @Override
                    public void end(nl.zetel.api.payment.StatementHeader header) {
                        handler.end(header);
                    }

                    @Override
                    public void finding(nl.zetel.api.Finding finding) {}
                });
            }
        });
    }

    @Test
    void aReaderThatDoesNotSayWhatIsWrong() {
        assertBroken("The message of the refusal of an empty file is blank", new Reader() {
            @Override
            public void read(InputStream file, StatementHandler handler) throws DocumentException, IOException {
                try {
                    super.read(file, handler);
                } catch (DocumentException e) {
                    throw new DocumentException(e.code(), " ");
                }
            }
        });
    }

    @Test
    void aWriterWithoutAName() {
        assertBroken("The name of the format is blank", new Writer() {
            @Override
            public String format() {
                return " ";
            }
        });
    }

    @Test
    void aWriterWithoutAMediaType() {
        assertBroken("The media type \"csv\" is not one", new Writer() {
            @Override
            public String mediaType() {
                return "csv";
            }
        });
    }

    @Test
    void aWriterWhoseFilesHaveEverOtherNames() {
        assertBroken("The same order has another file name the second time", new Writer() {
            private int count;

            @Override
            public String fileName(RefundOrder order) {
                return order.id() + count++ + ".csv";
            }
        });
    }

    @Test
    void aWriterThatLeavesOutByWhichARefundIsKnown() {
        assertBroken("The file lacks the identification of a refund", new Writer() {
            @Override
            public void write(RefundOrder order, OutputStream file) throws IOException {
                line(file, order.debtorAccount().value());
                for (Refund refund : order.refunds()) {
                    line(file, refund.creditorAccount().value() + refund.amount());
                }
            }
        });
    }

    @Test
    void aWriterThatLeavesOutWhoPays() {
        assertBroken("The file lacks the account that pays", new Writer() {
            @Override
            public void write(RefundOrder order, OutputStream file) throws IOException {
                ByteArrayOutputStream all = new ByteArrayOutputStream();
                super.write(order, all);
                String text = all.toString(StandardCharsets.UTF_8);
                line(file, text.replace(order.debtorAccount().value(), ""));
            }
        });
    }

    @Test
    void aWriterThatWritesNothing() {
        assertBroken("The writer writes nothing before it returns", new Writer() {
            @Override
            public void write(RefundOrder order, OutputStream file) {}
        });
    }

    private static void assertBroken(String message, Reader broken) {
        reader = broken;
        Runs.assertBroken(ReaderContract.class, message);
    }

    private static void assertBroken(String message, Writer broken) {
        writer = broken;
        Runs.assertBroken(WriterContract.class, message);
    }
}
