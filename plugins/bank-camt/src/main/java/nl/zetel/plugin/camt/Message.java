package nl.zetel.plugin.camt;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which message a file holds, as its namespace says; file names are not looked at.
 *
 * @param family statement or notification
 * @param version two digits
 */
record Message(Family family, int version) {

    private static final Pattern NAMESPACE =
            Pattern.compile("urn:iso:std:iso:20022:tech:xsd:camt\\.05([234])\\.001\\.([0-9]{2})");
    private static final int OLDEST = 2;
    private static final int NEWEST = 13;

    /** The messages that are read, with the names of their containers. */
    enum Family {
        /** camt.053, a statement of booked entries with balances. */
        STATEMENT("camt.053", "BkToCstmrStmt", "Stmt"),
        /** camt.054, a notification without balances; never proof of receipt. */
        NOTIFICATION("camt.054", "BkToCstmrDbtCdtNtfctn", "Ntfctn");

        final String format;
        final String message;
        final String statement;

        Family(String format, String message, String statement) {
            this.format = format;
            this.message = message;
            this.statement = statement;
        }
    }

    static Message of(String root, String namespace) throws InvalidValue {
        Matcher matcher = NAMESPACE.matcher(namespace);
        if (!root.equals("Document") || !matcher.matches()) {
            throw new InvalidValue("NOT_A_STATEMENT", "Het bestand is geen camt.053-afschrift");
        }
        Family family = switch (matcher.group(1)) {
            case "3" -> Family.STATEMENT;
            case "4" -> Family.NOTIFICATION;
            default ->
                throw new InvalidValue(
                        "INTRADAY_REFUSED",
                        "Een camt.052 is een voorlopig overzicht binnen de dag en bewijst geen ontvangst; download een"
                                + " camt.053");
        };
        int version = Integer.parseInt(matcher.group(2));
        if (version < OLDEST || version > NEWEST) {
            throw new InvalidValue("VERSION_UNSUPPORTED", "Deze versie van camt wordt niet gelezen; download versie 8");
        }
        return new Message(family, version);
    }

    /** Whether the version was tried with files of banks. */
    boolean supported() {
        return version == 2 || version == 8;
    }

    String format() {
        return family.format + ".001." + (version < 10 ? "0" : "") + version;
    }
}
