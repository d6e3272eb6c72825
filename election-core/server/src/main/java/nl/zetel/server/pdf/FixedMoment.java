package nl.zetel.server.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Gives a file the moment of its document instead of that of the machine, so that the same page has the same bytes. */
final class FixedMoment {

    private static final DateTimeFormatter XMP = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

    private FixedMoment() {}

    static void set(PDDocument document, OffsetDateTime moment, long identity) throws IOException {
        OffsetDateTime second = moment.truncatedTo(ChronoUnit.SECONDS);
        Calendar calendar = GregorianCalendar.from(second.toZonedDateTime());
        document.getDocumentInformation().setCreationDate(calendar);
        document.getDocumentInformation().setModificationDate(calendar);
        document.setDocumentId(identity);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String text = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        document.getDocumentCatalog()
                .setMetadata(new PDMetadata(
                        document,
                        new ByteArrayInputStream(dated(text, XMP.format(second)).getBytes(StandardCharsets.UTF_8))));
    }

    private static String dated(String xmp, String moment) {
        return xmp.replaceAll("(<xmp:(?:CreateDate|ModifyDate|MetadataDate)>)[^<]*", "$1" + moment);
    }
}
