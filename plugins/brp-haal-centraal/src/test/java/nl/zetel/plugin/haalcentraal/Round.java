package nl.zetel.plugin.haalcentraal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.zetel.api.Bsn;
import nl.zetel.spi.Consultation;
import nl.zetel.spi.Consultation.Profile;
import nl.zetel.spi.PopulationRegister;
import nl.zetel.spi.RegisterAnswer;
import nl.zetel.spi.RegisterException;

/** A round along many persons as the server makes it: in batches, some at once; what fails stays to be done. */
final class Round {

    /** Here, so that reading the invented persons is no part of the first round. */
    private final Consultation.Origin origin = Westerveld.ORIGIN;

    private final Set<Bsn> all;
    private final Map<Bsn, RegisterAnswer> checked = new ConcurrentHashMap<>();
    private final Map<RegisterException.Kind, Integer> failures = new ConcurrentHashMap<>();

    Round(Collection<Bsn> persons) {
        this.all = new TreeSet<>(persons);
    }

    Map<Bsn, RegisterAnswer> checked() {
        return new TreeMap<>(checked);
    }

    Set<Bsn> unchecked() {
        Set<Bsn> rest = new TreeSet<>(all);
        rest.removeAll(checked.keySet());
        return rest;
    }

    Map<RegisterException.Kind, Integer> failures() {
        return failures;
    }

    /** Asks for all who are not checked yet. */
    void run(PopulationRegister register) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(register.parallelism());
        try {
            List<Future<?>> batches = new ArrayList<>();
            for (Set<Bsn> batch : batches(register.batchSize())) {
                batches.add(threads.submit(() -> ask(register, batch)));
            }
            for (Future<?> batch : batches) {
                batch.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }

    private void ask(PopulationRegister register, Set<Bsn> batch) {
        try {
            checked.putAll(register.consult(new Consultation(batch, Profile.CANDIDATE, origin)));
        } catch (RegisterException e) {
            failures.merge(e.kind(), 1, Integer::sum);
        }
    }

    private List<Set<Bsn>> batches(int size) {
        List<Bsn> rest = new ArrayList<>(unchecked());
        List<Set<Bsn>> batches = new ArrayList<>();
        for (int from = 0; from < rest.size(); from += size) {
            batches.add(Set.copyOf(rest.subList(from, Math.min(from + size, rest.size()))));
        }
        return batches;
    }
}
