package nl.zetel.server.submission.domain;

/** The kind of document that somebody identified with; never its number, never a copy (H 3(1)). */
public enum IdentityDocument {
    /** Passport. */
    PASSPORT("paspoort"),
    /** Identity card. */
    IDENTITY_CARD("identiteitskaart"),
    /** Driving licence. */
    DRIVING_LICENCE("rijbewijs"),
    /** Residence document of somebody who is no Dutch national. */
    RESIDENCE_PERMIT("verblijfsdocument"),
    /** No document was shown. */
    NONE("geen document getoond");

    private final String dutch;

    IdentityDocument(String dutch) {
        this.dutch = dutch;
    }

    /** What it is called. */
    public String dutch() {
        return dutch;
    }

    /** Whether somebody identified with it. */
    public boolean identifies() {
        return this != NONE;
    }
}
