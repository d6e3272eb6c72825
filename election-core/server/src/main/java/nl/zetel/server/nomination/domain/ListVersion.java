package nl.zetel.server.nomination.domain;

import java.time.OffsetDateTime;

/**
 * A list as somebody left it. Personal data.
 *
 * @param version its version, as in the entity tag
 * @param list the list
 * @param by who left it so
 * @param at when
 */
public record ListVersion(long version, CandidateList list, String by, OffsetDateTime at) {

    /** Does not show personal data. */
    @Override
    public String toString() {
        return "ListVersion[" + version + "]";
    }
}
