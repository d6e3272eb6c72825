package nl.zetel.server.designation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are told apart by what is in them. */
class FileKindTest {

    @Test
    void aPictureIsKnownAndWholeUnlessItsEndIsMissing() throws IOException {
        check("png", FileKind.PNG);
        check("jpg", FileKind.JPEG);
    }

    @Test
    void aPdfEndsWithItsMarkAndALittleMore() {
        byte[] whole = "%PDF-1.7\n1 0 obj\n%%EOF\n\n".getBytes(StandardCharsets.US_ASCII);
        assertThat(FileKind.of(whole)).contains(FileKind.PDF);
        assertThat(FileKind.PDF.isWhole(whole)).isTrue();
        assertThat(FileKind.PDF.isWhole(Arrays.copyOf(whole, 18))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%PDF", "<html><script>", "MZ\u0090", "PK\u0003\u0004", " %PDF-1.7"})
    void anythingElseIsNone(String begin) {
        assertThat(FileKind.of(begin.getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
    }

    private static void check(String format, FileKind kind) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB), format, out);
        byte[] whole = out.toByteArray();
        assertThat(FileKind.of(whole)).contains(kind);
        assertThat(kind.isWhole(whole)).isTrue();
        assertThat(kind.isWhole(Arrays.copyOf(whole, whole.length / 2))).isFalse();
    }
}
