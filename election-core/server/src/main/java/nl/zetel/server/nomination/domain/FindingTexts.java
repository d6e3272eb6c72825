package nl.zetel.server.nomination.domain;

import nl.zetel.law.text.Texts;

/** The Dutch sentences of findings, by their code; read at first use. */
final class FindingTexts {

    private static final Texts TEXTS = Texts.nextTo(FindingTexts.class);

    private FindingTexts() {}

    static String of(String code, Object... values) {
        return TEXTS.get(code, values);
    }
}
