package nl.zetel.server.security;

/** The roles that a token's {@code groups} claim can name. */
public final class Role {

    /** Prepares and enters ("behandelaar"). */
    public static final String CLERK = "clerk";
    /** The second pair of eyes; never the same person as the first. */
    public static final String VERIFIER = "verifier";
    /** Member of the central electoral committee ("lid van het centraal stembureau"); decides. */
    public static final String COMMITTEE = "committee";
    /** Sees everything, changes nothing. */
    public static final String AUDITOR = "auditor";
    /** Runs the installation. */
    public static final String ADMINISTRATOR = "administrator";
    /** Another system. */
    public static final String INTEGRATION = "integration";

    private Role() {}
}
