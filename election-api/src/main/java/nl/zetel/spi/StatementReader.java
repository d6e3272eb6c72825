package nl.zetel.spi;

import java.io.IOException;
import java.io.InputStream;
import nl.zetel.api.payment.StatementHandler;

/**
 * Reads bank statements. Has legal effect: a file is used as a whole or not at all.
 */
public non-sealed interface StatementReader extends Extension {

    /** {@return name of the format for people, such as {@code camt.053}} */
    String format();

    /**
     * {@return whether the file looks like this reader's format}
     *
     * @param head the first bytes of the file, at most 8,192
     */
    boolean recognises(byte[] head);

    /**
     * Reads a file and tells the handler what is in it, in one pass and with little memory. Does not close the stream.
     *
     * @param file the file from its first byte
     * @param handler hears what the file says, in its order; what it throws ends the reading
     * @throws DocumentException if the file is not a statement of this format or is hostile; what the handler heard
     *     before must then be thrown away
     * @throws IOException if the stream fails
     */
    void read(InputStream file, StatementHandler handler) throws DocumentException, IOException;
}
