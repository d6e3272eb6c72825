package nl.zetel.api.document;

/** The kinds of election document that are exchanged. The code is the one of EML_NL. */
public enum DocumentKind {
    /** Definition of an election ("verkiezingsdefinitie"). */
    ELECTION_DEFINITION("110a", false),
    /** Polling stations ("stembureaus"). */
    POLLING_STATIONS("110b", false),
    /** One candidate list as submitted ("kandidaten"); private. */
    NOMINATION("210", true),
    /** The numbered candidate lists as published ("kandidatenlijsten"). */
    CANDIDATE_LISTS("230b", false),
    /** The numbered candidate lists with private data ("totaallijsten"); private. */
    COMPLETE_CANDIDATE_LISTS("230c", true),
    /** The count of all polling stations ("telling"). */
    COUNT("510b", false),
    /** The totals ("totaaltelling"). */
    TOTAL_COUNT("510d", false),
    /** The elected candidates ("resultaat"). */
    RESULT("520", false);

    private final String code;
    private final boolean isPrivate;

    DocumentKind(String code, boolean isPrivate) {
        this.code = code;
        this.isPrivate = isPrivate;
    }

    /** {@return code of EML_NL, such as {@code 230b}} */
    public String code() {
        return code;
    }

    /** {@return whether documents of this kind hold data that may not be published} */
    public boolean isPrivate() {
        return isPrivate;
    }
}
