package nl.zetel.server.register.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import nl.zetel.api.Bsn;
import nl.zetel.server.plugin.FakePluginHost;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.spi.Consultation;
import nl.zetel.spi.PopulationRegister;
import nl.zetel.spi.RegisterAnswer;
import nl.zetel.spi.RegisterException;
import org.junit.jupiter.api.Test;

class RoundTest {

    private static final int PERSONS = 103;

    private final FakeRegister register = new FakeRegister();
    private final List<Map<Bsn, RegisterAnswer>> told = new ArrayList<>();
    private final Semaphore turns = new Semaphore(3, true);
    private final Thread caller = Thread.currentThread();

    @Test
    void everybodyIsAskedForOnceInBatchesOfTheRegistersSizeAndTheAnswersComeInTheCallersThread() {
        run(numbers());
        assertThat(heard()).containsExactlyInAnyOrderElementsOf(numbers());
        assertThat(register.sizes).hasSize(11).allMatch(size -> size <= 10);
        assertThat(told).hasSize(11);
    }

    @Test
    void noMoreConsultationsRunAtOnceThanTheRegisterAllowsAndAsManyAsItDoes() {
        register.latencyMillis = 100;
        run(numbers());
        assertThat(register.mostAtOnce.get()).isEqualTo(3);
    }

    @Test
    void aBatchThatFailsIsNotToldAndNothingMoreIsAsked() {
        register.lanes = 1;
        register.failing = Optional.of(numbers().get(45));
        assertThatThrownBy(() -> run(numbers()))
                .isInstanceOf(ProblemException.class)
                .hasMessage("Het register is er even niet")
                .extracting(e -> ((ProblemException) e).code())
                .isEqualTo(ProblemCode.REGISTER_UNAVAILABLE);
        assertThat(heard()).containsExactlyInAnyOrderElementsOf(numbers().subList(0, 40));
        assertThat(register.sizes).hasSize(5);
    }

    @Test
    void whoWasToldBeforeTheFailureNeedsNotBeAskedForAgain() {
        register.failing = Optional.of(numbers().get(45));
        assertThatThrownBy(() -> run(numbers())).isInstanceOf(ProblemException.class);
        Set<Bsn> rest = new TreeSet<>(numbers());
        rest.removeAll(heard());
        register.failing = Optional.empty();
        run(rest);
        assertThat(heard()).containsExactlyInAnyOrderElementsOf(numbers());
    }

    @Test
    void aRegisterThatForgetsSomebodyDidNotAnswer() {
        register.forgotten = Optional.of(numbers().get(0));
        assertThatThrownBy(() -> run(numbers().subList(0, 5))).hasMessageContaining("niet voor precies wie");
        assertThat(told).isEmpty();
    }

    @Test
    void aRegisterThatBreaksDownDidNotAnswerAndItsMessageDoesNotComeOut() {
        register.broken = true;
        assertThatThrownBy(() -> run(numbers().subList(0, 5)))
                .isInstanceOf(ProblemException.class)
                .hasMessageNotContaining("secret");
    }

    @Test
    void aCancelledRoundAsksForNobodyMore() {
        round(() -> told.size() >= 2).run(new TreeSet<>(numbers()));
        assertThat(told.size()).isBetween(2, 5);
    }

    @Test
    void aRoundLeavesTheTurnsOfOthersToThem() {
        register.latencyMillis = 20;
        turns.acquireUninterruptibly(2);
        run(numbers());
        assertThat(register.mostAtOnce.get()).isEqualTo(1);
        assertThat(turns.availablePermits()).isEqualTo(1);
    }

    @Test
    void nobodyNeedsNoRegister() {
        run(Set.of());
        assertThat(register.sizes).isEmpty();
    }

    private void run(Iterable<Bsn> some) {
        Set<Bsn> all = new HashSet<>();
        some.forEach(all::add);
        round(() -> false).run(all);
    }

    private Round round(java.util.function.BooleanSupplier cancelled) {
        Asking asking = new Asking(
                new FakePluginHost()
                        .with("fake", PopulationRegister.class, register)
                        .require(PopulationRegister.class),
                turns,
                new Question(Consultation.Profile.CANDIDATE, "kandidaat-controleren", "/elections/1"),
                new Consultation.Origin("anna", "Verkiezingen", "kandidaat-controleren", "0".repeat(32)));
        return new Round(
                asking,
                answers -> {
                    assertThat(Thread.currentThread()).isSameAs(caller);
                    told.add(answers);
                },
                cancelled);
    }

    private List<Bsn> heard() {
        return told.stream().flatMap(batch -> batch.keySet().stream()).toList();
    }

    private static List<Bsn> numbers() {
        List<Bsn> numbers = new ArrayList<>();
        for (int number = 999_900_000; numbers.size() < PERSONS; number++) {
            Bsn.parse(Integer.toString(number)).ifPresent(numbers::add);
        }
        return numbers;
    }

    /** Knows nobody, in batches of ten, three at once. */
    private static final class FakeRegister implements PopulationRegister {

        private final List<Integer> sizes = java.util.Collections.synchronizedList(new ArrayList<>());
        private final AtomicInteger atOnce = new AtomicInteger();
        private final AtomicInteger mostAtOnce = new AtomicInteger();
        private volatile Optional<Bsn> failing = Optional.empty();
        private volatile Optional<Bsn> forgotten = Optional.empty();
        private volatile boolean broken;
        private volatile int latencyMillis;
        private volatile int lanes = 3;

        @Override
        public int batchSize() {
            return 10;
        }

        @Override
        public int parallelism() {
            return lanes;
        }

        @Override
        public Map<Bsn, RegisterAnswer> consult(Consultation consultation) throws RegisterException {
            sizes.add(consultation.numbers().size());
            mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            try {
                return answer(consultation);
            } finally {
                atOnce.decrementAndGet();
            }
        }

        private Map<Bsn, RegisterAnswer> answer(Consultation consultation) throws RegisterException {
            pause();
            if (broken) {
                throw new IllegalStateException("secret");
            }
            if (failing.filter(consultation.numbers()::contains).isPresent()) {
                throw new RegisterException(RegisterException.Kind.UNAVAILABLE, "Het register is er even niet");
            }
            Map<Bsn, RegisterAnswer> answers = new HashMap<>();
            consultation.numbers().stream()
                    .filter(number -> !forgotten.equals(Optional.of(number)))
                    .forEach(number -> answers.put(number, new RegisterAnswer.NotFound()));
            return answers;
        }

        private void pause() {
            try {
                Thread.sleep(latencyMillis);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
