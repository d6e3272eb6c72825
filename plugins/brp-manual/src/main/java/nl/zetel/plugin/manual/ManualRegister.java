package nl.zetel.plugin.manual;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import nl.zetel.api.Bsn;
import nl.zetel.api.person.Person;
import nl.zetel.spi.Confirmation;
import nl.zetel.spi.Consultation;
import nl.zetel.spi.PopulationRegister;
import nl.zetel.spi.ProcessingLog;
import nl.zetel.spi.ProcessingRecord;
import nl.zetel.spi.Provenance;
import nl.zetel.spi.RegisterAnswer;
import nl.zetel.spi.RegisterException;
import nl.zetel.spi.RegisterException.Kind;

/** Answers from the confirmations that come with the question; all of them, or none. */
final class ManualRegister implements PopulationRegister {

    private final Clock clock;
    private final Duration maxAge;
    private final ProcessingLog log;

    ManualRegister(Clock clock, Duration maxAge, ProcessingLog log) {
        this.clock = clock;
        this.maxAge = maxAge;
        this.log = log;
    }

    @Override
    public boolean needsConfirmations() {
        return true;
    }

    @Override
    public Map<Bsn, RegisterAnswer> consult(Consultation consultation) throws RegisterException {
        long missing = consultation.numbers().stream()
                .filter(number -> !consultation.confirmations().containsKey(number))
                .count();
        if (missing > 0) {
            throw new RegisterException(
                    Kind.CONFIRMATION_REQUIRED,
                    Text.CONFIRMATION_MISSING.of(missing, consultation.numbers().size()));
        }
        Map<Bsn, RegisterAnswer> answers = new LinkedHashMap<>();
        for (Map.Entry<Bsn, Confirmation> entry : asked(consultation).entrySet()) {
            check(entry.getKey(), entry.getValue());
            answers.put(entry.getKey(), answer(entry.getValue()));
        }
        record(consultation);
        return Map.copyOf(answers);
    }

    @Override
    public String selfTest() {
        return Text.SELF_TEST.of();
    }

    private static Map<Bsn, Confirmation> asked(Consultation consultation) {
        Map<Bsn, Confirmation> asked = new LinkedHashMap<>(consultation.confirmations());
        asked.keySet().retainAll(consultation.numbers());
        return asked;
    }

    private void check(Bsn number, Confirmation confirmation) throws RegisterException {
        Instant now = clock.instant();
        refuseIf(confirmation.source().isBlank(), Kind.INVALID_REQUEST, Text.SOURCE_MISSING.of());
        refuseIf(confirmation.clerk().isBlank(), Kind.INVALID_REQUEST, Text.CLERK_MISSING.of());
        refuseIf(confirmation.at().isAfter(now), Kind.INVALID_REQUEST, Text.IN_FUTURE.of());
        refuseIf(
                confirmation.at().isBefore(now.minus(maxAge)),
                Kind.CONFIRMATION_REQUIRED,
                Text.TOO_OLD.of(maxAge.toHours() + " uur"));
        refuseIf(
                confirmation
                        .person()
                        .flatMap(Person::bsn)
                        .filter(bsn -> !bsn.equals(number))
                        .isPresent(),
                Kind.INVALID_REQUEST,
                Text.OTHER_PERSON.of());
    }

    private static void refuseIf(boolean wrong, Kind kind, String message) throws RegisterException {
        if (wrong) {
            throw new RegisterException(kind, message);
        }
    }

    private static RegisterAnswer answer(Confirmation confirmation) {
        Optional<Provenance> provenance = Optional.of(
                new Provenance(Text.SOURCE.of(confirmation.source().strip(), confirmation.clerk()), confirmation.at()));
        return confirmation
                .person()
                .<RegisterAnswer>map(person -> new RegisterAnswer.Found(person, provenance))
                .orElseGet(() -> new RegisterAnswer.NotFound(provenance));
    }

    /** The looking up was elsewhere and is recorded there; here it is recorded that it was used. */
    private void record(Consultation consultation) throws RegisterException {
        String operation =
                String.format(Locale.ROOT, "%016x", ThreadLocalRandom.current().nextLong());
        Instant now = clock.instant();
        try {
            asked(consultation)
                    .forEach((number, confirmation) -> log.record(new ProcessingRecord(
                            consultation.origin().traceId(),
                            operation,
                            ProcessingRecord.Status.OK,
                            "brp-bevestigen",
                            confirmation.at(),
                            now,
                            ManualPlugin.ID,
                            consultation.origin().purpose(),
                            Optional.of(number),
                            Map.of(
                                    "action", consultation.origin().action(),
                                    "profile", consultation.profile().name(),
                                    "source", confirmation.source()))));
        } catch (RuntimeException e) {
            throw new RegisterException(Kind.UNAVAILABLE, Text.LOG_FAILED.of(), e);
        }
    }
}
