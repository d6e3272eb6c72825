package nl.zetel.server.register.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import nl.zetel.server.plugin.ExtensionHandle;
import nl.zetel.spi.PopulationRegister;

/**
 * Who may consult a register now: as many at once as it allows, the others in the order of their coming. Counters and
 * rounds take turns, so that a long round keeps no voter waiting.
 */
@ApplicationScoped
public class RegisterTurns {

    private final Map<String, Semaphore> turns = new ConcurrentHashMap<>();

    Semaphore of(ExtensionHandle<PopulationRegister> register) {
        return turns.computeIfAbsent(register.pluginId(), id -> new Semaphore(Asking.parallelism(register), true));
    }
}
