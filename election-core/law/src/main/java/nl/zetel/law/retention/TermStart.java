package nl.zetel.law.retention;

/** The event that starts a term of keeping. */
public enum TermStart {
    /** A designation was struck and nobody can appeal any more. */
    DELETION_FINAL("de schrapping van de aanduiding onherroepelijk is"),
    /** Another agent or deputy was named. */
    AGENT_REPLACED("de aanwijzing door een andere is vervangen"),
    /** The decisions on the validity of the lists are beyond appeal. */
    LISTS_FINAL("onherroepelijk is beslist over de geldigheid van de lijsten"),
    /** The result was established. */
    RESULT("de uitslag is vastgesteld"),
    /** The council decided on the admission of those who were elected. */
    ADMISSION("over de toelating van de gekozenen is beslist"),
    /** The record was made. */
    RECORDED("het gegeven is vastgelegd");

    private final String dutch;

    TermStart(String dutch) {
        this.dutch = dutch;
    }

    /** What happens, in a Dutch clause that follows "nadat". */
    public String dutch() {
        return dutch;
    }
}
