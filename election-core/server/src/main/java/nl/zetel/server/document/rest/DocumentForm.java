package nl.zetel.server.document.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.zetel.server.document.domain.ProducedDocument;
import nl.zetel.server.pdf.PdfPage;
import nl.zetel.server.pdf.Wish;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;

/** The form in which a document goes out: as it was produced, or a page as PDF for who asks for that. */
public final class DocumentForm {

    private DocumentForm() {}

    /** The answer with the document in the form that the reader accepts; whoever names none gets it as it was produced. */
    public static Response wished(List<MediaType> acceptable, ProducedDocument document, byte[] bytes) {
        boolean page = document.mediaType().startsWith(MediaType.TEXT_HTML);
        if (!page && Wish.isOnlyPdf(acceptable)) {
            throw ProblemException.of(ProblemCode.NOT_ACCEPTABLE, "Dit bestand is er niet als PDF");
        }
        if (!page || !Wish.isPdf(acceptable)) {
            return answer(bytes, document.mediaType(), page, document.fileName());
        }
        byte[] file = PdfPage.of(new String(bytes, StandardCharsets.UTF_8), document.producedAt());
        return answer(file, PdfPage.MEDIA_TYPE, true, document.fileName().replaceFirst("\\.html$", "") + ".pdf");
    }

    private static Response answer(byte[] bytes, String mediaType, boolean inline, String fileName) {
        return Response.ok(bytes, mediaType)
                .header("Vary", "Accept")
                .header(
                        "Content-Disposition",
                        (inline ? "inline" : "attachment") + "; filename=\""
                                + fileName.replaceAll("[^A-Za-z0-9._-]", "_") + "\"")
                .build();
    }
}
