package nl.zetel.server.paper.application;

import java.text.Normalizer;
import java.util.Locale;
import nl.zetel.law.LegalBasis;
import nl.zetel.server.designation.domain.AgentNames;
import nl.zetel.server.paper.domain.ListPaper.Capacity;

/** In which capacity somebody signed for a group. */
@LegalBasis({"Kieswet G 3(3)", "Kieswet H 3(2)"})
final class Capacities {

    private Capacities() {}

    /** What the register says of that name; case, points, blanks and accents make no difference. */
    static Capacity of(AgentNames registered, String signer) {
        String key = key(signer);
        if (key.isEmpty()) {
            return Capacity.NOT_REGISTERED;
        }
        if (key.equals(key(registered.agent()))) {
            return Capacity.AGENT;
        }
        return key.equals(key(registered.deputy())) ? Capacity.DEPUTY : Capacity.NOT_REGISTERED;
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
