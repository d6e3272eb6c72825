package nl.zetel.law.apportionment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** One apportionment with its nomination: 15 lists of 30 candidates, 23 seats (or 17, by largest remainders). */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Threads(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ApportionmentBenchmark {

    private final ApportionmentInput large = input(23);
    private final ApportionmentInput small = input(17);

    /** Highest averages. */
    @Benchmark
    public ApportionmentOutcome seats23() {
        return Apportionment.calculate(large);
    }

    /** Largest remainders. */
    @Benchmark
    public ApportionmentOutcome seats17() {
        return Apportionment.calculate(small);
    }

    private static ApportionmentInput input(int seats) {
        Random random = new Random(20260318);
        List<ListVotes> lists = new ArrayList<>();
        for (int number = 1; number <= 15; number++) {
            List<CandidateVotes> candidates = new ArrayList<>();
            int size = 40 + random.nextInt(400);
            for (int candidate = 1; candidate <= 30; candidate++) {
                candidates.add(CandidateVotes.of(candidate, random.nextInt(size) + (candidate == 1 ? 8L * size : 0)));
            }
            lists.add(new ListVotes(number, candidates));
        }
        ApportionmentInput input =
                ApportionmentInput.ofElectionDay(seats, LocalDate.of(2026, 3, 18), lists, List.of());
        if (Apportionment.calculate(input).lot().isPresent()) {
            throw new IllegalStateException("The benchmark is of an apportionment without a lot");
        }
        return input;
    }
}
