package nl.zetel.law.appointment;

import nl.zetel.law.text.Texts;

/** The Dutch sentences of this package; read at first use. */
final class AppointmentTexts {

    private static final Texts TEXTS = Texts.nextTo(AppointmentTexts.class);

    private AppointmentTexts() {}

    static String of(String key, Object... values) {
        return TEXTS.get(key, values);
    }
}
