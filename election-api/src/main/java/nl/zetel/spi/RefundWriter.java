package nl.zetel.spi;

import java.io.IOException;
import java.io.OutputStream;
import nl.zetel.api.payment.RefundOrder;

/** Writes an order to the bank to pay deposits back. */
public non-sealed interface RefundWriter extends Extension {

    /** {@return name of the format for people, such as {@code pain.001.001.09}} */
    String format();

    /** {@return media type of the file} */
    String mediaType();

    /**
     * {@return name of the file for that order}
     *
     * @param order the order
     */
    String fileName(RefundOrder order);

    /**
     * Writes the order. The same order gives the same bytes. Does not close the stream.
     *
     * @param order the order
     * @param file where it is written
     * @throws IOException if the stream fails
     */
    void write(RefundOrder order, OutputStream file) throws IOException;
}
