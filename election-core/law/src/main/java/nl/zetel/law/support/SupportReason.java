package nl.zetel.law.support;

/** Why a declaration does not count, or not yet; the names are stable codes. */
public enum SupportReason {
    /** Signed before the first day or after nomination day, outside the repair days. */
    OUTSIDE_WINDOW("Kieswet H 4(3)"),
    /** Signed on a repair day, for a list that was not told that it lacks declarations. */
    REPAIR_NOT_OPEN("Kieswet I 2(3)"),
    /** The signer is not a voter of this election. */
    NOT_A_VOTER("Kieswet H 4(2)"),
    /** Whether the signer is a voter has to be decided by a person. */
    VOTER_UNDETERMINED("Kieswet H 4(2)"),
    /** The official's note is missing. */
    NOT_ENDORSED("Kieswet H 4(4)"),
    /** The candidates are not those of the list, or not in that order. */
    DIFFERS_FROM_LIST("Kieswet H 4(1)"),
    /** The signer signed another declaration too, for this list or another. */
    SIGNED_MORE_THAN_ONE("Kieswet H 4(5)");

    private final String article;

    SupportReason(String article) {
        this.article = article;
    }

    /** The article, such as {@code Kieswet H 4(5)}. */
    public String article() {
        return article;
    }

    /** One Dutch sentence. */
    public String detail() {
        return SupportTexts.of(name());
    }

    boolean isOpen() {
        return this == VOTER_UNDETERMINED;
    }
}
