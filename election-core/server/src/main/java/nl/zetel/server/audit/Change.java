package nl.zetel.server.audit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A change to be written into the audit chain.
 *
 * @param action what was done, in kebab case, such as {@code designation-accepted}
 * @param subject what it was done to, the path of its resource
 * @param legalBasis the article; blank if there is none
 * @param before the value before, absent for something new
 * @param after the value after, absent for something destroyed
 * @param reason the reason that a person gave; blank if none was asked
 */
public record Change(
        String action,
        String subject,
        String legalBasis,
        Optional<Object> before,
        Optional<Object> after,
        String reason) {

    /** Something new. */
    public static Change created(String action, String subject, String legalBasis, Object after) {
        return new Change(action, subject, legalBasis, Optional.empty(), Optional.of(after), "");
    }

    /** Something that changed. */
    public static Change changed(String action, String subject, String legalBasis, Object before, Object after) {
        return new Change(action, subject, legalBasis, Optional.of(before), Optional.of(after), "");
    }

    /** The same change with the reason that a person gave. */
    public Change because(@Nullable String text) {
        return new Change(action, subject, legalBasis, before, after, text == null ? "" : text);
    }
}
