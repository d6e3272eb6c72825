package nl.zetel.server.examination.domain;

import java.time.OffsetDateTime;

/**
 * What a person made of a proposal.
 *
 * @param disposition the outcome
 * @param text the text instead of the proposed one; only with {@link Disposition#CHANGE}
 * @param reason why
 * @param by who
 * @param at when
 */
public record Review(Disposition disposition, String text, String reason, String by, OffsetDateTime at) {

    /** Whether the proposal holds. */
    public boolean holds() {
        return disposition != Disposition.REJECT;
    }
}
