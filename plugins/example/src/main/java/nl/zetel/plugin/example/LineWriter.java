package nl.zetel.plugin.example;

import java.io.IOException;
import nl.zetel.api.event.DomainEvent;
import nl.zetel.spi.DomainEventListener;

/** Writes one line for each event that it hears. */
final class LineWriter implements DomainEventListener {

    private final Lines lines;

    LineWriter(Lines lines) {
        this.lines = lines;
    }

    // Called after the event was committed. An exception does not undo anything: the host counts it, waits and delivers
    // the event again. It may also deliver one twice without that, so the line begins with the event's identifier, by
    // which a reader can leave the second one out.
    @Override
    public void onEvent(DomainEvent event) throws IOException {
        lines.add(String.join(
                " ",
                event.id(),
                event.time().toString(),
                event.municipality().value(),
                event.type(),
                event.subject())); // events hold no personal data, so that they may be written anywhere
    }

    // Run when an administrator asks (POST /v1/plugins/example/self-tests). It must not change anything.
    @Override
    public String selfTest() throws IOException {
        lines.check();
        return "Regels kunnen worden geschreven";
    }
}
