package nl.zetel.server;

import java.time.OffsetDateTime;
import java.util.Optional;
import nl.zetel.law.RefusalException;
import nl.zetel.server.problem.ProblemException;

/**
 * An operation that is tried at many moments; nothing of it stays.
 *
 * @param bench where
 * @param clock the bench's clock
 * @param work what is done, at the moment that the clock shows
 */
public record Tried(Bench bench, StandingClock clock, Runnable work) {

    /** With what it is refused at that moment; empty if it is done. */
    public Optional<ProblemException> at(OffsetDateTime moment) {
        clock.set(moment.toInstant());
        bench.as("anna", "clerk");
        try {
            bench.does(() -> {
                work.run();
                throw new Undone();
            });
        } catch (ProblemException problem) {
            return Optional.of(problem);
        } catch (Undone | RefusalException doneOrAnotherRule) {
            return Optional.empty();
        }
        throw new IllegalStateException("Nothing is thrown twice");
    }

    /** Rolls back what was done. */
    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
