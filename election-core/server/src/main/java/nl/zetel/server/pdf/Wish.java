package nl.zetel.server.pdf;

import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Whether a reader wants a page as a PDF file. */
public final class Wish {

    private static final MediaType PDF = MediaType.valueOf(PdfPage.MEDIA_TYPE);

    private Wish() {}

    /**
     * Whether PDF is asked for by its own name and before the page's own form; a reader that takes anything gets the page as
     * it is.
     *
     * @param acceptable what the reader accepts, what he likes best first
     */
    public static boolean isPdf(List<MediaType> acceptable) {
        return acceptable.stream()
                .filter(type -> named(type, PDF) || type.isCompatible(MediaType.TEXT_HTML_TYPE))
                .findFirst()
                .filter(type -> named(type, PDF))
                .isPresent();
    }

    /** Whether nothing but PDF is accepted. */
    public static boolean isOnlyPdf(List<MediaType> acceptable) {
        return !acceptable.isEmpty() && acceptable.stream().allMatch(type -> named(type, PDF));
    }

    private static boolean named(MediaType type, MediaType other) {
        return type.getType().equalsIgnoreCase(other.getType())
                && type.getSubtype().equalsIgnoreCase(other.getSubtype());
    }
}
