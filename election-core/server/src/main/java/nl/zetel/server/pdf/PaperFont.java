package nl.zetel.server.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The font of every page: Liberation Sans (SIL Open Font License), which comes with PDFBox; read when first needed. */
final class PaperFont {

    static final String FAMILY = "Liberation Sans";
    private static final String PLACE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private PaperFont() {}

    /** Loaded once, with the first page. */
    private static final class Loaded {
        private static final byte[] BYTES = bytes();
        private static final CmapLookup CHARACTERS = characters();
    }

    static InputStream open() {
        return new ByteArrayInputStream(Loaded.BYTES);
    }

    /** Whether the font has a glyph for the character. */
    static boolean has(int codePoint) {
        return Loaded.CHARACTERS.getGlyphId(codePoint) != 0;
    }

    private static byte[] bytes() {
        try (InputStream font = PDDocument.class.getResourceAsStream(PLACE)) {
            if (font == null) {
                throw new IllegalStateException("PDFBox no longer brings " + PLACE);
            }
            return font.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CmapLookup characters() {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(Loaded.BYTES))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
