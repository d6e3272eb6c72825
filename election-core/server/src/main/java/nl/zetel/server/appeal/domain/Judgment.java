package nl.zetel.server.appeal.domain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import nl.zetel.server.examination.domain.JudgedList;

/**
 * A judgment ("uitspraak") on an appeal.
 *
 * @param outcome what it says
 * @param givenOn when it was given
 * @param reference where it can be found, such as its ECLI
 * @param list what it makes of the list; present if and only if the appeal was upheld
 * @param enteredBy who entered it
 * @param enteredAt when it was entered
 */
public record Judgment(
        Outcome outcome,
        LocalDate givenOn,
        String reference,
        Optional<JudgedList> list,
        String enteredBy,
        OffsetDateTime enteredAt) {

    /** What a judgment says, or that none comes. */
    public enum Outcome {
        /** The appeal is well founded ("gegrond"): the judgment takes the place of the decision. */
        UPHELD,
        /** The appeal is unfounded ("ongegrond"). */
        REJECTED,
        /** The appeal is inadmissible ("niet-ontvankelijk"), such as one that came too late. */
        INADMISSIBLE,
        /** The appeal was withdrawn; there is no judgment. */
        WITHDRAWN
    }
}
