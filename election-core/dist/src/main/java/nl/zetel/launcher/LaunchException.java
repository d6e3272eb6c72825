package nl.zetel.launcher;

/** The launcher cannot do what was asked; the message is for the operator and says what to change. */
final class LaunchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExitCode code;

    LaunchException(ExitCode code, String message) {
        super(message);
        this.code = code;
    }

    ExitCode code() {
        return code;
    }
}
