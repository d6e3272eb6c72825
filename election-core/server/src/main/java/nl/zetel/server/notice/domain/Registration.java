package nl.zetel.server.notice.domain;

import java.time.OffsetDateTime;

/**
 * Somebody who comes to a session of a meeting, or waits for a place in it. Name and address are encrypted here. Who
 * withdraws is not kept.
 *
 * @param sealedName the name, encrypted
 * @param sealedAddress the e-mail address, encrypted
 * @param organisation for whom somebody comes, as given
 * @param session code of the session
 * @param waiting whether there is no place for them yet
 * @param at when it was registered
 */
public record Registration(
        String sealedName,
        String sealedAddress,
        String organisation,
        String session,
        boolean waiting,
        OffsetDateTime at) {

    /** What the audit chain keeps: nothing that leads to a person. */
    public record Summary(String session, boolean waiting, OffsetDateTime at) {}

    /** What the audit chain keeps. */
    public Summary summary() {
        return new Summary(session, waiting, at);
    }

    /** With a place that became free. */
    public Registration placed() {
        return new Registration(sealedName, sealedAddress, organisation, session, false, at);
    }
}
