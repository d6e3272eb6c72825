package nl.zetel.server.pdf;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.zetel.api.document.Fingerprint;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import org.w3c.dom.Document;

/** A page that the server wrote, as a PDF file that anybody can read, hear and keep: PDF/A-2u and PDF/UA-1. */
public final class PdfPage {

    /** Media type of the file. */
    public static final String MEDIA_TYPE = "application/pdf";

    /** Laying out takes a processor for a fifth of a second and more; who asks for many files waits for his turn. */
    private static final Semaphore PLACES = new Semaphore(2, true);

    private static final int PATIENCE_SECONDS = 20;
    private static final int HEX = 16;

    private PdfPage() {}

    /**
     * The file. The same page and the same moment give the same bytes on the same Java runtime.
     *
     * <p>Characters that the font lacks stand in it as a hollow square, and its last paragraph says which they are.
     *
     * @param html a page of {@code HtmlPage} or of the guide: well-formed but for its {@code meta} elements
     * @param madeAt the moment that the file gives as its own, not the machine's
     * @throws IllegalArgumentException if the page is not well-formed
     * @throws ProblemException if too many files are asked for at once
     */
    public static byte[] of(String html, OffsetDateTime madeAt) {
        Document page = PageReader.read(html);
        PageForPaper.arrange(page);
        String fingerprint =
                Fingerprint.of(html.getBytes(StandardCharsets.UTF_8)).hex();
        takePlace();
        try {
            return PdfWriter.write(page, madeAt, Long.parseUnsignedLong(fingerprint.substring(0, HEX), HEX));
        } finally {
            PLACES.release();
        }
    }

    private static void takePlace() {
        try {
            if (!PLACES.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw ProblemException.of(
                        ProblemCode.NOT_READY, "Er worden te veel PDF-bestanden tegelijk gevraagd; probeer het straks");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting to lay out a page", e);
        }
    }
}
