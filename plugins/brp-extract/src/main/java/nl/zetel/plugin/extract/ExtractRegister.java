package nl.zetel.plugin.extract;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import nl.zetel.api.Bsn;
import nl.zetel.api.person.Person;
import nl.zetel.spi.Consultation;
import nl.zetel.spi.PopulationRegister;
import nl.zetel.spi.ProcessingLog;
import nl.zetel.spi.ProcessingRecord;
import nl.zetel.spi.Provenance;
import nl.zetel.spi.RegisterAnswer;
import nl.zetel.spi.RegisterException;
import nl.zetel.spi.RegisterException.Kind;

/** The register in the file. */
final class ExtractRegister implements PopulationRegister {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final Loader loader;
    private final Clock clock;
    private final Duration maxAge;
    private final ProcessingLog log;

    ExtractRegister(Loader loader, Clock clock, Duration maxAge, ProcessingLog log) {
        this.loader = loader;
        this.clock = clock;
        this.maxAge = maxAge;
        this.log = log;
    }

    @Override
    public int batchSize() {
        return 500;
    }

    @Override
    public int parallelism() {
        return 4;
    }

    @Override
    public Map<Bsn, RegisterAnswer> consult(Consultation consultation) throws RegisterException {
        Instant start = clock.instant();
        Extract extract = loader.extract();
        checkAge(extract.provenance());
        Map<Bsn, RegisterAnswer> answers = new LinkedHashMap<>();
        for (Bsn number : consultation.numbers()) {
            answers.put(number, answer(extract, number));
        }
        record(consultation, start, extract.provenance());
        return Map.copyOf(answers);
    }

    /** Reads the file's rows with errors out: the dry run that an administrator can ask for. */
    @Override
    public String selfTest() throws RegisterException {
        Extract extract = loader.extract();
        checkAge(extract.provenance());
        return Report.of(extract.state().file(), extract.result());
    }

    private void checkAge(Provenance provenance) throws RegisterException {
        if (provenance.asOf().isBefore(clock.instant().minus(maxAge))) {
            throw new RegisterException(
                    Kind.UNAVAILABLE,
                    Text.FILE_TOO_OLD.of(provenance.asOf().atZone(AMSTERDAM).toLocalDate()));
        }
    }

    private static RegisterAnswer answer(Extract extract, Bsn number) throws RegisterException {
        Optional<Provenance> provenance = Optional.of(extract.provenance());
        try {
            List<Person> persons = extract.find(number);
            return switch (persons.size()) {
                case 0 -> new RegisterAnswer.NotFound(provenance);
                case 1 -> new RegisterAnswer.Found(persons.get(0), provenance);
                default -> new RegisterAnswer.NotUnique(persons, provenance);
            };
        } catch (RowException e) {
            throw new RegisterException(Kind.INVALID_ANSWER, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new RegisterException(Kind.UNAVAILABLE, Text.FILE_CHANGED.of(), e);
        }
    }

    private void record(Consultation consultation, Instant start, Provenance provenance) throws RegisterException {
        String operation =
                String.format(Locale.ROOT, "%016x", ThreadLocalRandom.current().nextLong());
        Map<String, String> attributes = Map.of(
                "action", consultation.origin().action(),
                "profile", consultation.profile().name(),
                "source", provenance.source());
        Instant end = clock.instant();
        try {
            consultation
                    .numbers()
                    .forEach(number -> log.record(new ProcessingRecord(
                            consultation.origin().traceId(),
                            operation,
                            ProcessingRecord.Status.OK,
                            "brp-raadplegen",
                            start,
                            end,
                            ExtractPlugin.ID,
                            consultation.origin().purpose(),
                            Optional.of(number),
                            attributes)));
        } catch (RuntimeException e) {
            throw new RegisterException(Kind.UNAVAILABLE, Text.LOG_FAILED.of(), e);
        }
    }
}
