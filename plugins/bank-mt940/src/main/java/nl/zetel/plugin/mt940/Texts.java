package nl.zetel.plugin.mt940;

/** Cleans texts that strangers typed. */
final class Texts {

    private Texts() {}

    /** The text with blanks for control characters and without invisible ones, such as those that turn the direction. */
    static String clean(String text) {
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
}
