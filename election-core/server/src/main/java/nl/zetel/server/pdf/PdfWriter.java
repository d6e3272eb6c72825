package nl.zetel.server.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** Lays an arranged page out and writes the file. */
final class PdfWriter {

    private static final int REGULAR = 400;
    private static final String PRODUCER = "Zetel";

    private PdfWriter() {}

    static {
        // The library logs parts of what it lays out, such as characters of names.
        XRLog.setLoggingEnabled(false);
    }

    static byte[] write(Document page, OffsetDateTime madeAt, long identity) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder(page).buildPdfRenderer()) {
            renderer.layout();
            try (PDDocument document = renderer.createPDFKeepOpen()) {
                FixedMoment.set(document, madeAt, identity);
                document.save(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static PdfRendererBuilder builder(Document page) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(page, null);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_U);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useFont(PaperFont::open, PaperFont.FAMILY, REGULAR, FontStyle.NORMAL, true);
        builder.useReplacementText(String.valueOf(Writable.REPLACEMENT));
        builder.withProducer(PRODUCER);
        refuseEverythingFromElsewhere(builder);
        return builder;
    }

    private static void refuseEverythingFromElsewhere(PdfRendererBuilder builder) {
        builder.useUriResolver((base, uri) -> null);
        for (ExternalResourceControlPriority priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> false, priority);
        }
        builder.useProtocolsStreamImplementation(
                uri -> {
                    throw new IllegalStateException("A page fetches nothing");
                },
                "http",
                "https",
                "file",
                "jar",
                "ftp",
                "data");
    }
}
