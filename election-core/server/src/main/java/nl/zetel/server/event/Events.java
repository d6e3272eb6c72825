package nl.zetel.server.event;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zetel.api.MunicipalityCode;
import nl.zetel.api.event.DomainEvent;
import nl.zetel.server.audit.RecordedChange;
import nl.zetel.server.clock.Amsterdam;

/** What an event says of a change: that it was made, where to read it, and its link in the audit chain; no content. */
final class Events {

    private static final String TYPE_PREFIX = "nl.zetel.";
    private static final Pattern ELECTION = Pattern.compile("/elections/([0-9a-f-]{36})(/.*)?");

    /** Finding the provider anew for each event would cost more than the event. */
    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());

    private Events() {}

    static DomainEvent of(RecordedChange change) {
        return new DomainEvent(
                UUID.randomUUID().toString(),
                TYPE_PREFIX + change.action(),
                source(change.municipality()),
                change.subject(),
                Amsterdam.at(change.at()),
                change.municipality(),
                data(change));
    }

    /** Events of one election keep their order; so do those of a municipality that belong to no election. */
    static String stream(RecordedChange change) {
        Matcher matcher = ELECTION.matcher(change.subject());
        return matcher.matches() ? matcher.group(1) : change.municipality().value();
    }

    static String source(MunicipalityCode municipality) {
        return "urn:nld:gemeentecode:" + municipality.value() + ":systeem:zetel";
    }

    private static String data(RecordedChange change) {
        return BUILDERS.createObjectBuilder()
                .add("action", change.action())
                .add("legalBasis", change.legalBasis())
                .add("sequence", change.sequence())
                .add("hash", change.hash())
                .build()
                .toString();
    }
}
