package nl.zetel.plugin.testkit;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.zetel.api.Bsn;
import nl.zetel.spi.Consultation;
import nl.zetel.spi.PopulationRegister;
import nl.zetel.spi.RegisterAnswer;
import nl.zetel.spi.RegisterException;

/** Asks registers. */
final class Consultations {

    static final Consultation.Origin ORIGIN = new Consultation.Origin(
            "testkit", "verkiezingen", "kandidaat-controleren", "4bf92f3577b34da6a3ce929d0e0e4736");

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private Consultations() {}

    static Map<Bsn, RegisterAnswer> ask(TestHost host, Consultation consultation) throws RegisterException {
        PopulationRegister register = host.extension(PopulationRegister.class);
        Map<Bsn, RegisterAnswer> answers = TimeLimit.of(
                LIMIT, "consult() takes longer than " + LIMIT.toSeconds() + " s", () -> register.consult(consultation));
        Check.that(answers != null, "consult() answers null");
        return answers;
    }

    static Set<Bsn> with(Set<Bsn> numbers, Bsn other) {
        Set<Bsn> all = new HashSet<>(numbers);
        all.add(other);
        return Set.copyOf(all);
    }
}
