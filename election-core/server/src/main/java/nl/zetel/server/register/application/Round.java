package nl.zetel.server.register.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import nl.zetel.api.Bsn;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.spi.RegisterAnswer;
import org.jspecify.annotations.Nullable;

/** Asks for many persons in batches, some at once. Answers are told in the caller's thread. */
final class Round {

    private final Asking asking;
    private final Consumer<Map<Bsn, RegisterAnswer>> answered;
    private final BooleanSupplier cancelled;
    private @Nullable RuntimeException failure;

    Round(Asking asking, Consumer<Map<Bsn, RegisterAnswer>> answered, BooleanSupplier cancelled) {
        this.asking = asking;
        this.answered = answered;
        this.cancelled = cancelled;
    }

    /** @throws ProblemException of the first batch without an answer, after those under way have ended */
    void run(Set<Bsn> numbers) {
        if (numbers.isEmpty()) {
            return;
        }
        int parallelism = asking.parallelism();
        ExecutorService threads = Executors.newFixedThreadPool(parallelism, Round::thread);
        try {
            ask(new ExecutorCompletionService<>(threads), batches(numbers, asking.batchSize()), parallelism);
        } finally {
            threads.shutdownNow();
        }
        if (failure != null) {
            throw failure;
        }
    }

    private void ask(CompletionService<Map<Bsn, RegisterAnswer>> asked, List<Set<Bsn>> batches, int parallelism) {
        int next = 0;
        int underWay = 0;
        while (true) {
            while (next < batches.size() && underWay < parallelism && goesOn()) {
                Set<Bsn> batch = batches.get(next++);
                asked.submit(() -> asking.answers(batch));
                underWay++;
            }
            if (underWay == 0) {
                return;
            }
            take(asked);
            underWay--;
        }
    }

    private boolean goesOn() {
        return failure == null && !cancelled.getAsBoolean();
    }

    private void take(CompletionService<Map<Bsn, RegisterAnswer>> asked) {
        try {
            answered.accept(asked.take().get());
        } catch (ExecutionException e) {
            fail(e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ProblemException.of(ProblemCode.REGISTER_UNAVAILABLE, "De server stopte; start de ronde opnieuw");
        } catch (RuntimeException e) {
            fail(e);
        }
    }

    private void fail(RuntimeException e) {
        failure = failure == null ? e : failure;
    }

    private static List<Set<Bsn>> batches(Set<Bsn> numbers, int size) {
        List<Bsn> all = new ArrayList<>(new TreeSet<>(numbers));
        List<Set<Bsn>> batches = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            batches.add(Set.copyOf(all.subList(from, Math.min(from + size, all.size()))));
        }
        return batches;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "zetel-register-round");
        thread.setDaemon(true);
        return thread;
    }
}
