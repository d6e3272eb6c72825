package nl.zetel.server.dispatch.application;

import java.util.regex.Pattern;
import nl.zetel.server.problem.ProblemException;

/** Addresses of mail. */
public final class MailAddress {

    private static final Pattern FORM = Pattern.compile("[^\\s@,;<>\"]{1,64}@[A-Za-z0-9.-]{1,180}\\.[A-Za-z]{2,}");

    private MailAddress() {}

    /** @throws ProblemException naming that field if it is not one address */
    public static void require(String pointer, String address) {
        if (!FORM.matcher(address).matches()) {
            throw ProblemException.ofField(pointer, "NO_ADDRESS", "Dit moet één e-mailadres zijn");
        }
    }

    /** The address with all but its first letter and its domain hidden. */
    static String masked(String address) {
        return address.charAt(0) + "***" + address.substring(address.indexOf('@'));
    }
}
