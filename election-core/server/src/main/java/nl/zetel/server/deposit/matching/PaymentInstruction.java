package nl.zetel.server.deposit.matching;

import java.util.List;
import java.util.regex.Pattern;
import nl.zetel.api.Iban;
import nl.zetel.api.Money;
import nl.zetel.law.deposit.DepositKind;

/**
 * What a payer is told: the amount, the account, and the text that the law wants with the transfer (Kiesbesluit G 1 and
 * H 3) together with our reference. Words and reference go into one text, because a SEPA transfer carries either free
 * text or a structured reference, and the law wants the words.
 *
 * @param kind what the deposit is for
 * @param amount what is to be paid
 * @param account account on which it is to be received
 * @param holder holder of that account
 * @param reference reference of the deposit
 * @param designation name of the political group; blank for an unnamed list
 */
public record PaymentInstruction(
        DepositKind kind, Money amount, Iban account, String holder, CreditorReference reference, String designation) {

    private static final int LONGEST_TEXT = 140;
    private static final int LONGEST_NAME = 70;
    private static final Pattern GROUP = Pattern.compile("(.{4})(?=.)");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{C}]+");
    private static final long MOST_CENTS = 99_999_999_999L;

    /** @throws IllegalArgumentException if the amount cannot be transferred or the holder is blank */
    public PaymentInstruction {
        if (amount.cents() < 1 || amount.cents() > MOST_CENTS || holder.isBlank()) {
            throw new IllegalArgumentException("An instruction names an amount over nothing and a holder");
        }
    }

    /**
     * A line of the instruction.
     *
     * @param label what it is, in Dutch
     * @param value what the payer fills in
     */
    public record Line(String label, String value) {}

    /**
     * The text of the transfer, at most 140 characters: the words of the law, the reference, and as much of the name as
     * fits. Without accents, because banks would change them on their way.
     */
    public String remittance() {
        return cut(kind.words() + " " + reference.value() + " " + plain(designation), LONGEST_TEXT);
    }

    /** What the payer fills in, for a letter or a page. */
    public List<Line> lines() {
        return List.of(
                new Line("Bedrag", Dutch.euro(amount)),
                new Line("Rekeningnummer", GROUP.matcher(account.value()).replaceAll("$1 ")),
                new Line("Op naam van", oneLine(holder)),
                new Line("Omschrijving", remittance()));
    }

    /**
     * The lines of an EPC QR code (EPC069-12, version 2) for the same transfer. No value can break a line and so change
     * account or amount.
     */
    public String qrPayload() {
        return String.join(
                "\n",
                "BCD",
                "002",
                "1",
                "SCT",
                "",
                cut(plain(holder), LONGEST_NAME),
                account.value(),
                "EUR" + amount.toPlainString(),
                "",
                "",
                remittance());
    }

    /** The EPC QR code as an SVG image. The plain text must stand beside it. */
    public String qrSvg() {
        return QrImage.svg(qrPayload(), "QR-code voor de overboeking van " + Dutch.euro(amount));
    }

    private static String plain(String text) {
        return oneLine(TextNormaliser.fold(text));
    }

    private static String oneLine(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text.strip();
        }
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end).strip();
    }
}
