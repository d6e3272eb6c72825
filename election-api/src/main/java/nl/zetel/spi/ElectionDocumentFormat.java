package nl.zetel.spi;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.zetel.api.Finding;
import nl.zetel.api.document.CandidateLists;
import nl.zetel.api.document.Count;
import nl.zetel.api.document.CountHandler;
import nl.zetel.api.document.DocumentKind;
import nl.zetel.api.document.ElectionDocument;
import nl.zetel.api.document.Fingerprint;

/** Reads and writes election documents in one exchange format. Has legal effect: a file is used whole or not at all. */
public non-sealed interface ElectionDocumentFormat extends Extension {

    /** {@return name of the format in kebab case, such as {@code eml-nl}} */
    String format();

    /** {@return media type of its files} */
    String mediaType();

    /** {@return kinds that it reads} */
    Set<DocumentKind> reads();

    /** {@return kinds that it writes} */
    Set<DocumentKind> writes();

    /**
     * {@return name that a file of this document has by custom}
     *
     * @param document the document
     */
    String fileName(ElectionDocument document);

    /**
     * Reads a document. Does not close the stream.
     *
     * @param kind kind that is expected
     * @param file the file from its first byte
     * @param findings hears what a person should know; errors among them mean that the document may not be used
     * @return the document
     * @throws DocumentException if the file is not such a document, or is hostile
     * @throws IOException if the stream fails
     */
    ElectionDocument read(DocumentKind kind, InputStream file, Consumer<Finding> findings)
            throws DocumentException, IOException;

    /**
     * Reads a count station by station, with little memory. Does not close the stream.
     *
     * @param file the file from its first byte
     * @param handler hears the count in the order of the file; what it throws ends the reading
     * @throws DocumentException if the file is not a count, or is hostile
     * @throws IOException if the stream fails
     */
    void readCount(InputStream file, CountHandler handler) throws DocumentException, IOException;

    /**
     * The fingerprints under which a file may be printed or published: that of its bytes, and after it that of its
     * canonical form where other software would take that one and it differs. Two mean that not everybody will see the
     * same fingerprint, which a person should know. Does not close the stream.
     *
     * @param file the file from its first byte
     * @return one or two fingerprints
     * @throws DocumentException if the file is not of this format, or is hostile
     * @throws IOException if the stream fails
     */
    default List<Fingerprint> fingerprints(InputStream file) throws DocumentException, IOException {
        return List.of(Fingerprint.of(file));
    }

    /**
     * Writes a document. The same document gives the same bytes. Does not close the stream.
     *
     * @param document the document
     * @param file where it is written
     * @throws IOException if the stream fails
     */
    void write(ElectionDocument document, OutputStream file) throws IOException;

    /**
     * {@return name of the file in which this format publishes a count as a table, or empty if it has no such table}
     *
     * @param count the count
     */
    default Optional<String> countTableFileName(Count count) {
        return Optional.empty();
    }

    /**
     * Writes a count as a table for publication, a column for each station, with the candidates' names. The same
     * documents give the same bytes. Does not close the stream.
     *
     * @param count count with its stations
     * @param lists the numbered lists, which have the names
     * @param file where it is written
     * @throws IllegalArgumentException if the lists lack a list or candidate of the count
     * @throws UnsupportedOperationException if this format has no such table
     * @throws IOException if the stream fails
     */
    default void writeCountTable(Count count, CandidateLists lists, OutputStream file) throws IOException {
        throw new UnsupportedOperationException(format() + " has no table of counts");
    }
}
