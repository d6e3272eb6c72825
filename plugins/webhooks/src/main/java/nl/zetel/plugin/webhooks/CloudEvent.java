package nl.zetel.plugin.webhooks;

import nl.zetel.api.event.DomainEvent;

/** CloudEvents 1.0 in its JSON form, with the attributes of the Dutch government's profile. */
final class CloudEvent {

    private CloudEvent() {}

    static String json(DomainEvent event) {
        return "{\"specversion\":\"1.0\""
                + member("id", event.id())
                + member("source", event.source())
                + member("type", event.type())
                + member("subject", event.subject())
                + member("time", event.time().toString())
                + member("datacontenttype", "application/json")
                + ",\"data\":" + event.data() // is JSON already
                + "}";
    }

    private static String member(String name, String value) {
        return ",\"" + name + "\":\"" + escaped(value) + "\"";
    }

    private static String escaped(String value) {
        StringBuilder text = new StringBuilder(value.length());
        value.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                text.append('\\').append((char) c);
            } else if (c < ' ') {
                text.append(String.format("\\u%04x", c));
            } else {
                text.append((char) c);
            }
        });
        return text.toString();
    }
}
