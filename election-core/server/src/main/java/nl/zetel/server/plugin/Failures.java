package nl.zetel.server.plugin;

import org.jspecify.annotations.Nullable;

/** What a plugin's errors mean to an operator. */
final class Failures {

    private Failures() {}

    static PluginRefused linkage(LinkageError error) {
        if (error instanceof UnsupportedClassVersionError) {
            return Refusal.CLASS_TOO_NEW.because(error, Runtime.version().feature());
        }
        String missing = missingClass(error);
        if (missing != null) {
            return Refusal.CLASS_NOT_FOUND.because(error, missing.replace('/', '.'));
        }
        return Refusal.CLASS_UNUSABLE.because(error, error.getClass().getName());
    }

    /** The name of the class that an error or one of its causes says is missing, or null. */
    private static @Nullable String missingClass(Throwable error) {
        for (Throwable e = error; e != null; e = e.getCause()) {
            if ((e instanceof NoClassDefFoundError || e instanceof ClassNotFoundException) && isName(e.getMessage())) {
                return e.getMessage();
            }
        }
        return null;
    }

    /** The same error also says "Could not initialize class …", which is another matter. */
    private static boolean isName(@Nullable String message) {
        return message != null && !message.isBlank() && message.indexOf(' ') < 0;
    }
}
