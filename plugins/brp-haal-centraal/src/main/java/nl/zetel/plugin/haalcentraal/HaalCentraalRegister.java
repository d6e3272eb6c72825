package nl.zetel.plugin.haalcentraal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zetel.api.Bsn;
import nl.zetel.spi.Consultation;
import nl.zetel.spi.Consultation.Origin;
import nl.zetel.spi.PersonSearch;
import nl.zetel.spi.PopulationRegister;
import nl.zetel.spi.RegisterAnswer;
import nl.zetel.spi.RegisterException;

/** The register behind the API. */
final class HaalCentraalRegister implements PopulationRegister {

    private static final Origin SELF_TEST = new Origin("zetel", "zelftest", "zelftest", "");

    private final Gateway gateway;
    private final Questions questions;
    private final FieldProfiles profiles;
    private final Limits limits;
    private final Optional<Instant> certificateExpires;

    HaalCentraalRegister(
            Gateway gateway,
            Questions questions,
            FieldProfiles profiles,
            Limits limits,
            Optional<Instant> certificateExpires) {
        this.gateway = gateway;
        this.questions = questions;
        this.profiles = profiles;
        this.limits = limits;
        this.certificateExpires = certificateExpires;
    }

    @Override
    public int batchSize() {
        return limits.batchSize();
    }

    @Override
    public int parallelism() {
        return limits.parallel();
    }

    @Override
    public Map<Bsn, RegisterAnswer> consult(Consultation consultation) throws RegisterException {
        if (consultation.numbers().size() > limits.batchSize()) {
            throw new RegisterException(
                    RegisterException.Kind.INVALID_REQUEST, Text.BATCH_TOO_LARGE.of(limits.batchSize()));
        }
        PersonReader reader = new PersonReader(profiles.notAsked(consultation.profile()));
        return gateway.ask(
                questions.consult(consultation),
                body -> AnswerReader.answers(consultation.numbers(), body, reader),
                Map::keySet);
    }

    @Override
    public List<Bsn> search(PersonSearch search) throws RegisterException {
        return gateway.ask(questions.search(search), AnswerReader::numbers, numbers -> numbers);
    }

    /** Asks each profile's fields about a number that nobody has, which shows connection, identity and rights. */
    @Override
    public String selfTest() throws RegisterException {
        long start = System.nanoTime();
        for (Consultation.Profile profile : Consultation.Profile.values()) {
            gateway.ask(questions.probe(profile, SELF_TEST), AnswerReader::numbers, numbers -> numbers);
        }
        String result =
                Text.SELF_TEST_OK.of(Duration.ofNanos(System.nanoTime() - start).toMillis());
        return certificateExpires
                .map(expires -> result + " " + Text.SELF_TEST_CERTIFICATE.of(Tls.day(expires)))
                .orElse(result);
    }
}
