package nl.zetel.spi;

import java.io.IOException;
import java.io.OutputStream;
import nl.zetel.api.payment.RefundOrder;

/** Writes an order to the bank to pay deposits back. */
public non-sealed interface RefundWriter extends Extension {

    /** Name of the format for people, such as {@code pain.001.001.09}. */
    String format();

    /** Media type of the file. */
    String mediaType();

    /** Name of the file for that order. */
    String fileName(RefundOrder order);

    /** Writes the order. The same order gives the same bytes. Does not close the stream. */
    void write(RefundOrder order, OutputStream file) throws IOException;
}
