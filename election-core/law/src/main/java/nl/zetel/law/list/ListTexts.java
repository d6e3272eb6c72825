package nl.zetel.law.list;

import nl.zetel.law.text.Texts;

/** The Dutch sentences of this package; read at first use. */
final class ListTexts {

    private static final Texts TEXTS = Texts.nextTo(ListTexts.class);

    private ListTexts() {}

    static String of(String key, Object... values) {
        return TEXTS.get(key, values);
    }
}
