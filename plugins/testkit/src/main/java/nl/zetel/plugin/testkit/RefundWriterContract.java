package nl.zetel.plugin.testkit;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import nl.zetel.api.payment.RefundOrder;
import nl.zetel.spi.RefundWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** What a {@link RefundWriter} keeps to. */
public interface RefundWriterContract extends PluginContract {

    /**
     * The file as text in which account numbers and identifications can be found.
     *
     * @param file a file that the writer wrote
     */
    default String readable(byte[] file) {
        return new String(file, java.nio.charset.StandardCharsets.UTF_8);
    }

    /** It says what it writes. */
    @Test
    default void namesItsFiles() throws Exception {
        try (TestHost host = start()) {
            RefundWriter writer = host.extension(RefundWriter.class);
            Check.notBlank(writer.format(), "The name of the format");
            FileChecks.mediaType(writer.mediaType());
            FileChecks.fileName(writer.fileName(Orders.small()));
            FileChecks.fileName(writer.fileName(Orders.hostile()));
            Check.that(
                    writer.fileName(Orders.small()).equals(writer.fileName(Orders.small())),
                    "The same order has another file name the second time");
        }
    }

    /** The same order gives the same bytes, whatever the machine's language and time zone. */
    @Test
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    default void writesTheSameBytesEveryTime() throws Exception {
        try (TestHost host = start()) {
            Check.sameEverywhere("The file of an order", () -> Orders.write(host, Orders.small()));
        }
    }

    /** Several orders may be written at once. */
    @Test
    default void writesSeveralFilesAtOnce() throws Exception {
        try (TestHost host = start()) {
            Check.sameConcurrently("The file of an order", () -> Orders.write(host, Orders.small()));
        }
    }

    /** Every refund is in the file: who gets it, and our identification. */
    @Test
    default void writesEveryRefund() throws Exception {
        try (TestHost host = start()) {
            RefundOrder order = Orders.small();
            String text = readable(Orders.write(host, order));
            order.refunds().forEach(refund -> {
                Check.that(text.contains(refund.creditorAccount().value()), "The file lacks the account of a refund");
                Check.that(text.contains(refund.endToEndId()), "The file lacks the identification of a refund");
            });
            Check.that(text.contains(order.debtorAccount().value()), "The file lacks the account that pays");
        }
    }

    /** Another amount or account gives another file. */
    @Test
    default void writesOtherBytesForAnotherOrder() throws Exception {
        try (TestHost host = start()) {
            Check.that(
                    !Arrays.equals(Orders.write(host, Orders.small()), Orders.write(host, Orders.otherAmount())),
                    "The file does not change with the amount of a refund");
        }
    }

    /** Names and texts are as people wrote them; what a bank does not take is replaced, not refused. */
    @Test
    default void writesTextsOfAnyKind() throws Exception {
        try (TestHost host = start()) {
            byte[] file = Orders.write(host, Orders.hostile());
            if (host.extension(RefundWriter.class).mediaType().contains("xml")) {
                FileChecks.wellFormed(file);
            }
        }
    }

    /** A thousand refunds are written soon. */
    @Test
    default void writesManyRefunds() throws Exception {
        try (TestHost host = start()) {
            Duration limit = Duration.ofSeconds(2);
            TimeLimit.of(
                    limit, "Writing 1,000 refunds takes longer than 2 s", () -> Orders.write(host, Orders.large()));
        }
    }

    /** The stream belongs to the caller. */
    @Test
    default void leavesTheWrittenStreamOpen() throws Exception {
        try (TestHost host = start()) {
            Streams.Output stream = new Streams.Output();
            host.extension(RefundWriter.class).write(Orders.small(), stream);
            Check.that(stream.size() > 0, "The writer writes nothing before it returns");
            Check.that(!stream.isClosed(), "The writer closes a stream that belongs to its caller");
        }
    }

    /** A stream that fails is told. */
    @Test
    default void tellsThatWritingFails() throws Exception {
        try (TestHost host = start()) {
            RefundWriter writer = host.extension(RefundWriter.class);
            Throwable thrown = Statements.thrown(() -> writer.write(Orders.small(), Streams.failing()));
            Check.that(
                    thrown instanceof IOException,
                    "A stream that fails should end in an IOException, not in " + thrown);
        }
    }
}
