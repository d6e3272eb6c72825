package nl.zetel.law.designation;

import java.util.Locale;
import nl.zetel.law.LegalBasis;

/** The six grounds on which alone a registration is refused. */
@LegalBasis("Kieswet G 3(4)")
public enum RefusalGround {
    /** Contrary to public order. */
    A,
    /** Wholly or mainly equal to a designation of another group that is registered or was requested earlier. */
    B,
    /** Misleading for voters in another way. */
    C,
    /** More than 35 letters or other characters. */
    D,
    /** Wholly or mainly equal to that of a legal person that a court banned and dissolved. */
    E,
    /** Received on the same day as a request for a wholly or mainly equal one that need not be refused itself. */
    F;

    /** Its citation, such as {@code Kieswet G 3(4) d}. */
    public String article() {
        return "Kieswet G 3(4) " + name().toLowerCase(Locale.ROOT);
    }
}
