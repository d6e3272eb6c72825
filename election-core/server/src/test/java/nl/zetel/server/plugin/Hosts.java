package nl.zetel.server.plugin;

import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import nl.zetel.api.MunicipalityCode;
import nl.zetel.api.event.DomainEvent;
import nl.zetel.spi.ProcessingLog;

/** Hosts over a plugin directory, without a container. */
final class Hosts {

    static final DomainEvent EVENT = new DomainEvent(
            "1",
            "nl.zetel.designation.accepted",
            "urn:nld:gemeentecode:1701:systeem:zetel",
            "/elections/1",
            OffsetDateTime.parse("2018-02-05T09:00:00+01:00"),
            new MunicipalityCode("1701"),
            "{}");

    private Hosts() {}

    /** A host whose plugins have all come as far as they will. */
    static LocalPluginHost started(Path directory, Map<String, String> configuration) {
        LocalPluginHost host = of(directory, configuration);
        host.start();
        host.awaitSettled();
        return host;
    }

    static LocalPluginHost of(Path directory, Map<String, String> configuration) {
        Map<String, String> all = new HashMap<>(configuration);
        all.putIfAbsent("zetel.plugins.dir", directory.toString());
        all.putIfAbsent("zetel.plugins.stop-timeout", "PT1S");
        Clock clock = Clock.fixed(EVENT.time().toInstant(), ZoneId.of("Europe/Amsterdam"));
        return new LocalPluginHost(
                Settings.of(all),
                new Environment.Server(Hosts.class.getClassLoader(), clock, System::nanoTime, ProcessingLog.NONE));
    }
}
