package nl.zetel.server.deposit.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zetel.api.Iban;
import nl.zetel.api.Money;
import nl.zetel.law.deposit.DepositKind;
import org.junit.jupiter.api.Test;

class PaymentInstructionTest {

    private static final Iban ACCOUNT = new Iban("NL02ABNA0123456789");

    private static PaymentInstruction instruction(String holder, String designation) {
        return new PaymentInstruction(
                DepositKind.REGISTRATION,
                Money.ofCents(11_250),
                ACCOUNT,
                holder,
                new CreditorReference("RF52WBSR26000001"),
                designation);
    }

    @Test
    void the_words_of_the_law_come_first_then_the_reference_then_the_name() {
        assertThat(instruction("Gemeente Voorbeeldstad", "Lokaal Belang").remittance())
                .isEqualTo("waarborgsom registratie RF52WBSR26000001 Lokaal Belang");
        assertThat(new PaymentInstruction(
                                DepositKind.NOMINATION,
                                Money.ofCents(22_500),
                                ACCOUNT,
                                "G",
                                new CreditorReference("RF35WBSK26000001"),
                                "")
                        .remittance())
                .isEqualTo("waarborgsom kandidaatstelling RF35WBSK26000001");
    }

    @Test
    void tells_the_payer_what_to_fill_in() {
        assertThat(instruction("Gemeente Voorbeeldstad", "Lokaal Belang").lines())
                .extracting(line -> line.label() + ": " + line.value().replace('\u00a0', ' '))
                .containsExactly(
                        "Bedrag: € 112,50",
                        "Rekeningnummer: NL02 ABNA 0123 4567 89",
                        "Op naam van: Gemeente Voorbeeldstad",
                        "Omschrijving: waarborgsom registratie RF52WBSR26000001 Lokaal Belang");
    }

    @Test
    void a_long_name_is_cut_at_140_characters() {
        assertThat(instruction("G", "x".repeat(200)).remittance()).hasSize(140);
        assertThat(instruction("G", "😀".repeat(100)).remittance())
                .hasSizeLessThanOrEqualTo(140)
                .endsWith("😀");
    }

    @Test
    void the_code_holds_the_lines_of_the_guideline() {
        assertThat(instruction("Gemeente Voorbeeldstad", "Fryslân Foarút").qrPayload())
                .isEqualTo(String.join(
                        "\n",
                        "BCD",
                        "002",
                        "1",
                        "SCT",
                        "",
                        "Gemeente Voorbeeldstad",
                        "NL02ABNA0123456789",
                        "EUR112.50",
                        "",
                        "",
                        "waarborgsom registratie RF52WBSR26000001 Fryslan Foarut"));
    }

    @Test
    void no_name_can_break_a_line() {
        var payload = instruction("Gemeente\r\nNL91ABNA0417164300\nEUR9.00", "Partij\nEUR1\u2028x\u0085y")
                .qrPayload();

        assertThat(payload.split("\n", -1)).hasSize(11);
        assertThat(payload.lines().toList()).hasSize(11);
        assertThat(payload.split("\n", -1)[6]).isEqualTo("NL02ABNA0123456789");
    }

    @Test
    void the_image_reads_back_as_the_payload() throws Exception {
        var longest = instruction("Gemeente Voorbeeldstad " + "x".repeat(60), "y".repeat(140));
        for (var instruction : List.of(instruction("Gemeente", "Lokaal & Belang"), longest)) {
            assertThat(decode(instruction.qrSvg())).isEqualTo(instruction.qrPayload());
        }
        assertThat(QrImage.encode(longest.qrPayload()).getVersion().getVersionNumber())
                .isLessThanOrEqualTo(13);
    }

    @Test
    void letters_that_are_not_ascii_survive() throws Exception {
        var instruction = instruction("Gemeente", "Партия");

        assertThat(decode(instruction.qrSvg()))
                .isEqualTo(instruction.qrPayload())
                .endsWith("Партия");
    }

    @Test
    void refuses_what_does_not_fit() {
        assertThatThrownBy(() -> QrImage.svg("x".repeat(332), "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> instruction(" ", "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PaymentInstruction(
                        DepositKind.NOMINATION, Money.ZERO, ACCOUNT, "G", CreditorReference.ofBody("1"), ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String decode(String svg) throws Exception {
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new Drawn(svg))))
                .getText();
    }

    /** Draws the strokes of the image, four pixels a module. */
    private static final class Drawn extends LuminanceSource {

        private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 ([0-9]+) ");
        private static final Pattern STROKE = Pattern.compile("M([0-9]+) ([0-9]+)h([0-9]+)v1h-[0-9]+z");
        private static final int SCALE = 4;

        private final byte[] pixels;

        Drawn(String svg) {
            super(size(svg) * SCALE, size(svg) * SCALE);
            pixels = new byte[getWidth() * getHeight()];
            Arrays.fill(pixels, (byte) 0xff);
            Matcher stroke = STROKE.matcher(svg);
            while (stroke.find()) {
                draw(number(stroke, 1), number(stroke, 2), number(stroke, 3));
            }
        }

        private static int size(String svg) {
            Matcher matcher = SIZE.matcher(svg);
            if (!matcher.find()) {
                throw new AssertionError("The image has no size");
            }
            return number(matcher, 1);
        }

        private static int number(Matcher matcher, int group) {
            return Integer.parseInt(matcher.group(group));
        }

        private void draw(int x, int y, int width) {
            for (int row = y * SCALE; row < (y + 1) * SCALE; row++) {
                int start = row * getWidth() + x * SCALE;
                Arrays.fill(pixels, start, start + width * SCALE, (byte) 0);
            }
        }

        @Override
        public byte[] getRow(int y, byte[] row) {
            return Arrays.copyOfRange(pixels, y * getWidth(), (y + 1) * getWidth());
        }

        @Override
        public byte[] getMatrix() {
            return pixels.clone();
        }
    }
}
