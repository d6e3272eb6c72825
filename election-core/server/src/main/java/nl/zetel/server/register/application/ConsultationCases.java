package nl.zetel.server.register.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What the host knows of a consultation, by its trace. Plugins record their attempts in threads of their own, sometimes
 * after the caller gave up; the newest ten thousand cases are remembered for that.
 */
@ApplicationScoped
public class ConsultationCases {

    private static final int MOST = 10_000;

    private final Map<String, Case> cases = new LinkedHashMap<>();

    /**
     * A consultation.
     *
     * @param municipality who asks
     * @param user which of its people
     * @param subject path of what it is asked for
     */
    record Case(String municipality, String user, String subject) {}

    /** Begins a case; answers its trace, 32 hexadecimal digits. */
    String begin(Case newCase) {
        String trace = UUID.randomUUID().toString().replace("-", "");
        synchronized (cases) {
            cases.put(trace, newCase);
            if (cases.size() > MOST) {
                cases.remove(cases.keySet().iterator().next());
            }
        }
        return trace;
    }

    Optional<Case> of(String trace) {
        synchronized (cases) {
            return Optional.ofNullable(cases.get(trace));
        }
    }
}
