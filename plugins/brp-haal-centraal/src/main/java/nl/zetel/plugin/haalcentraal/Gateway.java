package nl.zetel.plugin.haalcentraal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import nl.zetel.api.Bsn;
import nl.zetel.spi.RegisterException;
import nl.zetel.spi.RegisterException.Kind;

/** Asks the register: makes us known, keeps to the limits, tries again where that is right, and records each attempt. */
final class Gateway {

    private final URI address;
    private final Http http;
    private final Credentials credentials;
    private final HeaderTemplates headers;
    private final Limits limits;
    private final Lanes lanes;
    private final Attempts attempts;
    private final AttemptLog log;

    Gateway(URI address, Http http, Credentials credentials, HeaderTemplates headers, Limits limits, AttemptLog log) {
        this.address = address;
        this.http = http;
        this.credentials = credentials;
        this.headers = headers;
        this.limits = limits;
        this.lanes = new Lanes(limits.parallel(), limits.pause());
        this.attempts = new Attempts(limits);
        this.log = log;
    }

    /** Reads an answer; its exception means that the answer is of no use. */
    interface Reader<T> {
        T read(byte[] body) throws RegisterException;
    }

    /** Tells whom an answer is about. */
    interface Subjects<T> {
        Collection<Bsn> of(T answer);
    }

    /** The answer to a question. */
    <T> T ask(Question question, Reader<T> reader, Subjects<T> subjects) throws RegisterException {
        try {
            return new Asking<>(question, reader, subjects).ask();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RegisterException(Kind.UNAVAILABLE, Text.INTERRUPTED.of(), e);
        }
    }

    /** One question with all its attempts. */
    private final class Asking<T> {

        private final Question question;
        private final Reader<T> reader;
        private final Subjects<T> subjects;
        private final long deadline = System.nanoTime() + limits.total().toNanos();
        private boolean renewed = false;

        Asking(Question question, Reader<T> reader, Subjects<T> subjects) {
            this.question = question;
            this.reader = reader;
            this.subjects = subjects;
        }

        T ask() throws RegisterException, InterruptedException {
            try (Lanes.Lane lane = lanes.enter()) {
                for (int number = 1; ; number++) {
                    Optional<T> answer = attempt(number);
                    if (answer.isPresent()) {
                        return answer.get();
                    }
                }
            }
        }

        /** The answer, or empty if the next attempt may begin. */
        private Optional<T> attempt(int number) throws RegisterException, InterruptedException {
            String operation = String.format(
                    Locale.ROOT, "%016x", ThreadLocalRandom.current().nextLong());
            HttpRequest request = request(operation);
            AttemptLog.Attempt attempt = log.begin(question, number, operation);
            Reply reply;
            try {
                reply = http.send(request, time());
            } catch (IOException e) {
                log.failed(attempt, Attempts.neverArrived(e));
                pause(attempts.afterFailure(e, number, left()).orElseThrow(() -> failure(e)));
                return Optional.empty();
            } catch (InterruptedException e) {
                log.failed(attempt, false);
                throw e;
            }
            return answer(attempt, reply);
        }

        private Optional<T> answer(AttemptLog.Attempt attempt, Reply reply)
                throws RegisterException, InterruptedException {
            Optional<RegisterException> refusal = Refusals.of(reply);
            if (refusal.isEmpty()) {
                return Optional.of(read(attempt, reply));
            }
            log.answered(attempt, List.of(), reply.status());
            if (reply.status() == 401 && !renewed && credentials.renew()) {
                renewed = true;
                return Optional.empty();
            }
            pause(attempts.afterReply(reply, attempt.number(), left()).orElseThrow(refusal::get));
            return Optional.empty();
        }

        private T read(AttemptLog.Attempt attempt, Reply reply) throws RegisterException {
            T answer;
            try {
                answer = reader.read(reply.body());
            } catch (RegisterException e) {
                log.answered(attempt, List.of(), reply.status());
                throw e;
            }
            log.answered(attempt, subjects.of(answer), reply.status());
            return answer;
        }

        private HttpRequest request(String operation) throws RegisterException {
            HttpRequest.Builder request = HttpRequest.newBuilder(address)
                    .timeout(time())
                    .setHeader("Content-Type", "application/json; charset=utf-8")
                    .setHeader("Accept", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(question.body()));
            if (question.origin().traceId().matches("[0-9a-f]{32}")) {
                request.setHeader("traceparent", "00-" + question.origin().traceId() + "-" + operation + "-01");
            }
            headers.fill(question).forEach(request::setHeader);
            credentials.addTo(request);
            return request.build();
        }

        private Duration time() throws RegisterException {
            Duration left = left();
            if (left.isNegative() || left.isZero()) {
                throw new RegisterException(Kind.UNAVAILABLE, Text.NO_ANSWER_IN_TIME.of());
            }
            return left.compareTo(limits.request()) < 0 ? left : limits.request();
        }

        private Duration left() {
            return Duration.ofNanos(deadline - System.nanoTime());
        }
    }

    private static void pause(Duration wait) throws InterruptedException {
        Thread.sleep(wait.toMillis());
    }

    private static RegisterException failure(IOException cause) {
        if (cause instanceof LimitedBody.TooLargeException) {
            return new RegisterException(Kind.INVALID_ANSWER, Text.ANSWER_TOO_LARGE.of(), cause);
        }
        boolean tooSlow = cause instanceof HttpTimeoutException;
        Text text = tooSlow ? Text.NO_ANSWER_IN_TIME : Text.NO_CONNECTION;
        return new RegisterException(Kind.UNAVAILABLE, text.of(), cause);
    }
}
