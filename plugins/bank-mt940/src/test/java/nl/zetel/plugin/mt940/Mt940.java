package nl.zetel.plugin.mt940;

/** Writes small invented statements. */
final class Mt940 {

    static final String ACCOUNT = "NL02ABNA0123456789";
    static final String PAYER = "NL20INGB0001234567";

    private Mt940() {}

    /** A statement that went from 0,00 to that closing balance. */
    static String statement(String closing, String... entryLines) {
        return statementOf(ACCOUNT, closing, entryLines);
    }

    static String statementOf(String account, String closing, String... entryLines) {
        return ":20:INVENTED\n:25:" + account + "\n:28C:17/1\n:60F:C260104EUR0,00\n"
                + (entryLines.length == 0 ? "" : String.join("\n", entryLines) + "\n") + ":62F:" + balance(closing)
                + "\n-\n";
    }

    private static String balance(String amount) {
        return amount.startsWith("-") ? "D260105EUR" + amount.substring(1) : "C260105EUR" + amount;
    }

    /** Wraps a text at 65 characters, as a bank does. */
    static String wrapped(String text) {
        var wrapped = new StringBuilder();
        for (int start = 0; start < text.length(); start += 65) {
            wrapped.append(start == 0 ? "" : "\n").append(text, start, Math.min(text.length(), start + 65));
        }
        return wrapped.toString();
    }
}
