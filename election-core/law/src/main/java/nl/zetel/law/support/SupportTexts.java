package nl.zetel.law.support;

import nl.zetel.law.text.Texts;

/** The Dutch sentences of this package; read at first use. */
final class SupportTexts {

    private static final Texts TEXTS = Texts.nextTo(SupportTexts.class);

    private SupportTexts() {}

    static String of(String key, Object... values) {
        return TEXTS.get(key, values);
    }
}
