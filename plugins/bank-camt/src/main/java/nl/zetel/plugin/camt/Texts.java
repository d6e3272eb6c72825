package nl.zetel.plugin.camt;

/** Cleans texts that strangers typed. */
final class Texts {

    private static final String NOT_PROVIDED = "NOTPROVIDED";

    private Texts() {}

    /** The text with blanks for control characters and without invisible ones, such as those that turn the direction. */
    static String clean(String text) {
        return plain(text) ? text : cleaned(text);
    }

    /** Whether there is nothing but visible ASCII, as in nearly all texts. */
    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static String cleaned(String text) {
        var cleaned = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            switch (Character.getType(point)) {
                case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> cleaned.append(' ');
                case Character.FORMAT, Character.PRIVATE_USE, Character.UNASSIGNED -> {}
                default -> cleaned.appendCodePoint(point);
            }
        });
        return cleaned.toString();
    }

    /** The identification, or blank if the bank says that there is none. */
    static String identification(String text) {
        String cleaned = clean(text).strip();
        return cleaned.equalsIgnoreCase(NOT_PROVIDED) ? "" : cleaned;
    }
}
