package nl.zetel.plugin.eml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Compares long texts; shows where they begin to differ, instead of both. */
final class SameText {

    private SameText() {}

    static void assertSame(byte[] written, byte[] original) {
        assertSame(new String(written, StandardCharsets.UTF_8), new String(original, StandardCharsets.UTF_8));
    }

    static void assertSame(String written, String original) {
        int same = Arrays.mismatch(written.toCharArray(), original.toCharArray());
        if (same >= 0) {
            assertThat(around(written, same)).isEqualTo(around(original, same));
        }
        assertThat(same).isNegative();
    }

    private static String around(String text, int index) {
        return text.substring(Math.max(0, index - 80), Math.min(text.length(), index + 80));
    }
}
