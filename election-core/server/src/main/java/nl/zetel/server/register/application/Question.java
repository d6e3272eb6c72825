package nl.zetel.server.register.application;

import java.util.Map;
import nl.zetel.api.Bsn;
import nl.zetel.spi.Confirmation;
import nl.zetel.spi.Consultation.Profile;

/**
 * What is asked of a register, and why.
 *
 * @param profile which data are needed
 * @param action action within the purpose of processing, in kebab case, such as {@code kandidaat-controleren}
 * @param subject path of what it is asked for, without personal data
 * @param confirmations what clerks looked up elsewhere, by number; empty unless the register needs them
 */
public record Question(Profile profile, String action, String subject, Map<Bsn, Confirmation> confirmations) {

    /** Copies the map. */
    public Question {
        confirmations = Map.copyOf(confirmations);
    }

    /** A question without confirmations. */
    public Question(Profile profile, String action, String subject) {
        this(profile, action, subject, Map.of());
    }
}
