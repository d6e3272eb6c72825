package nl.zetel.server.notice.domain;

import java.time.OffsetDateTime;

/**
 * Somebody who comes to a session of a meeting. Name and address are encrypted here.
 *
 * @param sealedName the name, encrypted
 * @param sealedAddress the e-mail address, encrypted
 * @param organisation for whom somebody comes, as given
 * @param session code of the session
 * @param at when it was registered
 */
public record Registration(
        String sealedName, String sealedAddress, String organisation, String session, OffsetDateTime at) {

    /** What the audit chain keeps: nothing that leads to a person. */
    public record Summary(String session, OffsetDateTime at) {}

    /** What the audit chain keeps. */
    public Summary summary() {
        return new Summary(session, at);
    }
}
