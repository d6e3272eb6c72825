package nl.zetel.server.designation.rest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An appeal to the Raad van State.
 *
 * @param lodgedOn day on which it was lodged
 * @param caseNumber number of the case, once it is known
 */
public record AppealBody(LocalDate lodgedOn, @Nullable String caseNumber) {

    String reference() {
        return caseNumber == null ? "" : caseNumber;
    }
}
