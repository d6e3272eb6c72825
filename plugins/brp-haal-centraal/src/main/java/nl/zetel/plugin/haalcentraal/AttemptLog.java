package nl.zetel.plugin.haalcentraal;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zetel.api.Bsn;
import nl.zetel.spi.ProcessingLog;
import nl.zetel.spi.ProcessingRecord;
import nl.zetel.spi.ProcessingRecord.Status;
import nl.zetel.spi.RegisterException;

/** Records attempts, one record per person: the register counts each as a consultation, so we do too. */
final class AttemptLog {

    private final ProcessingLog log;
    private final Clock clock;
    private final String resource;

    AttemptLog(ProcessingLog log, Clock clock, URI address) {
        this.log = log;
        this.clock = clock;
        this.resource = HaalCentraalPlugin.ID + " " + address.getScheme() + "://"
                + address.getRawAuthority().replaceAll(".*@", "")
                + address.getRawPath();
    }

    /**
     * An attempt that began.
     *
     * @param question what was asked
     * @param number which attempt, from 1
     * @param operationId identifier of the attempt
     * @param start when it began
     */
    record Attempt(Question question, int number, String operationId, Instant start) {}

    Attempt begin(Question question, int number, String operationId) {
        return new Attempt(question, number, operationId, clock.instant());
    }

    /** The register answered or refused; a search is about those whom it found. */
    void answered(Attempt attempt, Collection<Bsn> found, int httpStatus) throws RegisterException {
        Status status = httpStatus == 200 ? Status.OK : Status.ERROR;
        Collection<Bsn> subjects = attempt.question().numbers().isEmpty()
                ? found
                : attempt.question().numbers();
        record(attempt, subjects, status, "http.status", Integer.toString(httpStatus));
    }

    /** No answer came. */
    void failed(Attempt attempt, boolean neverArrived) throws RegisterException {
        record(attempt, attempt.question().numbers(), Status.UNSET, "failure", neverArrived ? "not-sent" : "no-answer");
    }

    private void record(Attempt attempt, Collection<Bsn> subjects, Status status, String key, String value)
            throws RegisterException {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("attempt", Integer.toString(attempt.number()));
        attributes.put("action", attempt.question().origin().action());
        attributes.put("fields", String.join(",", attempt.question().fields()));
        attributes.put(key, value);
        List<Optional<Bsn>> about = subjects.isEmpty()
                ? List.of(Optional.empty())
                : subjects.stream().map(Optional::of).toList();
        Instant end = clock.instant();
        try {
            about.forEach(subject -> log.record(new ProcessingRecord(
                    attempt.question().origin().traceId(),
                    attempt.operationId(),
                    status,
                    attempt.question().name(),
                    attempt.start(),
                    end,
                    resource,
                    attempt.question().purpose(),
                    subject,
                    attributes)));
        } catch (RuntimeException e) {
            throw new RegisterException(RegisterException.Kind.UNAVAILABLE, Text.LOG_FAILED.of(), e);
        }
    }
}
