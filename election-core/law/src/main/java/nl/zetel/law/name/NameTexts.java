package nl.zetel.law.name;

import nl.zetel.law.text.Texts;

/** The Dutch sentences of this package; read at first use. */
final class NameTexts {

    private static final Texts TEXTS = Texts.nextTo(NameTexts.class);

    private NameTexts() {}

    static String of(String key) {
        return TEXTS.get(key);
    }
}
