package nl.zetel.launcher;

/** How the launcher ends, so that a script can tell what to do. */
enum ExitCode {
    STOPPED(0, "stopped as asked"),
    USAGE(2, "the command line is wrong"),
    CONFIGURATION(3, "the configuration is wrong"),
    PORT_TAKEN(4, "the port is taken"),
    DATA_NOT_WRITABLE(5, "the data directory cannot be written"),
    DATA_IN_USE(6, "the data directory is in use by another server"),
    DATABASE_UNREACHABLE(7, "the database cannot be reached or brought up to date"),
    DEPLOYMENT_FAILED(8, "the application could not be deployed");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    int number() {
        return number;
    }

    String meaning() {
        return meaning;
    }
}
