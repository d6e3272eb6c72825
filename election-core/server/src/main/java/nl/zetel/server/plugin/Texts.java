package nl.zetel.server.plugin;

import java.util.Locale;
import java.util.ResourceBundle;

/** The host's texts for people, in {@code texts.properties}. */
final class Texts {

    static final ResourceBundle ALL =
            ResourceBundle.getBundle("nl.zetel.server.plugin.texts", Locale.ROOT, Texts.class.getClassLoader());

    private Texts() {}

    static String format(String key, Object... arguments) {
        return String.format(Locale.ROOT, ALL.getString(key), arguments);
    }
}
