package nl.zetel.server.dispatch.rest;

import java.time.OffsetDateTime;
import nl.zetel.server.dispatch.domain.Dispatch;
import nl.zetel.server.store.Stored;

/** A dispatch as its caller sees it: no address. */
public record DispatchView(
        String id,
        String documentId,
        String subject,
        Dispatch.Way way,
        String number,
        String recipient,
        Dispatch.State state,
        boolean notice,
        int attempts,
        String reason,
        OffsetDateTime at,
        String by) {

    static DispatchView of(Stored<Dispatch> stored) {
        Dispatch value = stored.value();
        return new DispatchView(
                stored.id(),
                value.documentId(),
                value.subject(),
                value.way(),
                value.number(),
                value.recipient(),
                value.state(),
                value.notifies(),
                value.attempts(),
                value.reason(),
                value.at(),
                stored.createdBy());
    }
}
