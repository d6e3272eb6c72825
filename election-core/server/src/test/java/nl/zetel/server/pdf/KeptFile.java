package nl.zetel.server.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import javax.imageio.ImageIO;
import nl.zetel.server.document.domain.HtmlPage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A kind of document as a file: passes both checks, has its text, and looks as it looked when its pictures were kept in {@code
 * src/test/resources/nl/zetel/server/pdf}. Who changes how documents look, or what they say, runs the tests with {@code
 * -Dzetel.pictures=renew}, looks at the new pictures (twice as large in {@code target/pictures}), and commits them.
 */
public final class KeptFile {

    private static final OffsetDateTime MADE = OffsetDateTime.parse("2018-02-05T10:11:12+01:00");
    private static final String FOOT = "Gemaakt op 5 februari 2018 10:11:12. Kop van de keten van wijzigingen: 0a1b2c";
    private static final boolean RENEW = "renew".equals(System.getProperty("zetel.pictures"));
    private static final int DPI = 40;
    /** The greatest mean difference of a pixel, of 255. */
    private static final double MEAN = 0.25;
    /** The greatest share of pixels that differ by more than a quarter. */
    private static final double SHARE = 0.001;

    private static final int QUARTER = 64;

    private KeptFile() {}

    /** Checks the page as a kept document. */
    public static void check(String name, HtmlPage page, String... texts) {
        check(name, page.html(FOOT), texts);
    }

    /** The text of the page as a file. */
    public static String text(String html) {
        return Checker.text(PdfPage.of(html, MADE));
    }

    /** Checks the page. */
    public static void check(String name, String html, String... texts) {
        byte[] file = PdfPage.of(html.replaceAll("[0-9a-f]{64}", "0a1b2c"), MADE);
        assertThat(Checker.faults(file)).as(name).isEmpty();
        assertThat(Checker.text(file)).as(name).contains(texts);
        try (PDDocument document = Loader.loadPDF(file)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                String picture = name + "-" + (page + 1) + ".png";
                if (RENEW) {
                    write(
                            Path.of("target/pictures"),
                            picture,
                            renderer.renderImageWithDPI(page, 2 * DPI, ImageType.GRAY));
                }
                compare(picture, renderer.renderImageWithDPI(page, DPI, ImageType.GRAY));
            }
            assertThat(KeptFile.class.getResource(name + "-" + (document.getNumberOfPages() + 1) + ".png"))
                    .as("%s has fewer pages than were kept", name)
                    .isNull();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path folder, String name, BufferedImage picture) throws IOException {
        Files.createDirectories(folder);
        ImageIO.write(picture, "png", folder.resolve(name).toFile());
    }

    private static void compare(String name, BufferedImage picture) throws IOException {
        if (RENEW) {
            write(Path.of("src/test/resources/nl/zetel/server/pdf"), name, picture);
            return;
        }
        try (InputStream kept = KeptFile.class.getResourceAsStream(name)) {
            assertThat(kept).as("no picture %s is kept", name).isNotNull();
            compare(name, picture, ImageIO.read(kept));
        }
    }

    private static void compare(String name, BufferedImage picture, BufferedImage kept) {
        assertThat(picture.getWidth()).as(name).isEqualTo(kept.getWidth());
        assertThat(picture.getHeight()).as(name).isEqualTo(kept.getHeight());
        long sum = 0;
        int far = 0;
        for (int y = 0; y < kept.getHeight(); y++) {
            for (int x = 0; x < kept.getWidth(); x++) {
                int difference = Math.abs((picture.getRGB(x, y) & 0xFF) - (kept.getRGB(x, y) & 0xFF));
                sum += difference;
                far += difference > QUARTER ? 1 : 0;
            }
        }
        double pixels = (double) kept.getWidth() * kept.getHeight();
        assertThat(sum / pixels).as("mean difference of %s", name).isLessThan(MEAN);
        assertThat(far / pixels).as("share of other pixels of %s", name).isLessThan(SHARE);
    }
}
