package nl.zetel.law.eligibility;

import nl.zetel.law.text.Texts;

/** The Dutch sentences of the findings; read at the first finding. */
final class ReasonTexts {

    private static final Texts TEXTS = Texts.nextTo(ReasonTexts.class);

    private ReasonTexts() {}

    static String of(String key, Object... values) {
        return TEXTS.get(key, values);
    }
}
