package nl.zetel.server.designation.rest;

import java.time.LocalDate;
import nl.zetel.server.designation.domain.Appeal;

/**
 * A judgment of the Raad van State.
 *
 * @param outcome what was decided
 * @param on day of the judgment
 * @param reference its number
 */
public record JudgmentBody(Appeal.Outcome outcome, LocalDate on, String reference) {

    Appeal.Judgment judgment(String recordedBy) {
        return new Appeal.Judgment(outcome, on, reference, recordedBy);
    }
}
