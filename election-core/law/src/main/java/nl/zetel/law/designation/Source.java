package nl.zetel.law.designation;

/** Where a designation is known from. */
public enum Source {
    /** The register for the election of the Tweede Kamer (G 1). */
    NATIONAL_REGISTER(RefusalGround.B, "het landelijke register"),
    /** The register for the election of this province's states (G 2). */
    PROVINCIAL_REGISTER(RefusalGround.B, "het provinciale register"),
    /** The register for the election of this council (G 3). */
    MUNICIPAL_REGISTER(RefusalGround.B, "het gemeentelijke register"),
    /** A request that was received on an earlier day. */
    EARLIER_REQUEST(RefusalGround.B, "een eerder ontvangen verzoek"),
    /** A request that was received on the same day and need not be refused on grounds a to e. */
    SAME_DAY_REQUEST(RefusalGround.F, "een verzoek van dezelfde dag"),
    /** A legal person that a court banned and dissolved. */
    BANNED_LEGAL_PERSON(RefusalGround.E, "een verboden rechtspersoon");

    private final RefusalGround ground;
    private final String dutch;

    Source(RefusalGround ground, String dutch) {
        this.ground = ground;
        this.dutch = dutch;
    }

    /** The ground of refusal that equality with it gives. */
    public RefusalGround ground() {
        return ground;
    }

    /** What it is, in a Dutch sentence. */
    public String dutch() {
        return dutch;
    }
}
