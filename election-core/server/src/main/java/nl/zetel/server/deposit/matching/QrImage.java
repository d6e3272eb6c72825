package nl.zetel.server.deposit.matching;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Draws QR codes as SVG, with the error correction and the largest version that EPC069-12 prescribes. */
final class QrImage {

    private static final int LARGEST_VERSION = 13;
    private static final int MOST_BYTES = 331;
    private static final int MARGIN = 4;

    private QrImage() {}

    /** @throws IllegalArgumentException if the text does not fit */
    static String svg(String text, String title) {
        ByteMatrix matrix = encode(text).getMatrix();
        int size = matrix.getWidth() + 2 * MARGIN;
        return String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 %d %d\""
                        + " shape-rendering=\"crispEdges\"><title>%s</title><rect width=\"%d\" height=\"%d\""
                        + " fill=\"#fff\"/><path d=\"%s\" fill=\"#000\"/></svg>",
                size,
                size,
                escape(title),
                size,
                size,
                path(matrix));
    }

    static QRCode encode(String text) {
        if (text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new IllegalArgumentException("An EPC QR code holds at most " + MOST_BYTES + " bytes");
        }
        var hints = new EnumMap<EncodeHintType, Object>(EncodeHintType.class);
        // The hint costs room, and what is plain ASCII does not need it.
        if (text.chars().anyMatch(character -> character > 127)) {
            hints.put(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name());
        }
        return encode(text, hints);
    }

    private static QRCode encode(String text, Map<EncodeHintType, ?> hints) {
        try {
            QRCode code = Encoder.encode(text, ErrorCorrectionLevel.M, hints);
            if (code.getVersion().getVersionNumber() > LARGEST_VERSION) {
                throw new IllegalArgumentException("The text does not fit an EPC QR code");
            }
            return code;
        } catch (WriterException e) {
            throw new IllegalArgumentException("The text does not fit a QR code", e);
        }
    }

    /** One stroke for each run of dark modules in a row. */
    private static String path(ByteMatrix matrix) {
        var path = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++) {
            int x = 0;
            while (x < matrix.getWidth()) {
                int start = x;
                while (x < matrix.getWidth() && matrix.get(x, y) == 1) {
                    x++;
                }
                if (x > start) {
                    path.append('M').append(start + MARGIN).append(' ').append(y + MARGIN);
                    path.append('h')
                            .append(x - start)
                            .append("v1h")
                            .append(start - x)
                            .append('z');
                }
                x++;
            }
        }
        return path.toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
