package nl.zetel.server.paper.domain;

/** The papers of a list that are recorded one by one. */
public enum PaperKind {
    /** Authorisation of an agent to place a designation (models H 3-1 and H 3-2). */
    AUTHORISATION("Kieswet H 3"),
    /** Consent declaration of a candidate (model H 9). */
    CONSENT("Kieswet H 9"),
    /** Settlement declaration of a candidate from elsewhere. */
    SETTLEMENT("Kieswet H 7(3)"),
    /** That somebody looked at the copy of a candidate's identity document; the copy itself is not kept. */
    IDENTITY_CHECK("Kieswet H 9(3)");

    private final String article;

    PaperKind(String article) {
        this.article = article;
    }

    /** The article. */
    public String article() {
        return article;
    }

    /** Whether it is of one candidate. */
    public boolean ofCandidate() {
        return this != AUTHORISATION;
    }
}
