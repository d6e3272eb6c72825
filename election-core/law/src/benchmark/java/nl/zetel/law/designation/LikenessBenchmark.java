package nl.zetel.law.designation;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** One comparison of two designations: at most 2 µs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Threads(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class LikenessBenchmark {

    /** Equal after folding, nearly equal by words and by characters, accents, and nothing alike. */
    @Param({
        "Gemeente Belangen|Gemeentebelangen",
        "Hart voor Westerveld|Hart van Westerveld",
        "Gemeentebelangen|Gemeentbelangne",
        "Fryslân Foarút|Fryslan Foarut",
        "Progressief Westerveld|Partij van de Arbeid (P.v.d.A.)"
    })
    public String pair = "";

    private DesignationText one = new DesignationText("-");
    private DesignationText other = one;
    private DesignationLikeness folded = DesignationLikeness.of(one);
    private DesignationLikeness otherFolded = folded;

    /** Splits the pair. */
    @Setup
    public void split() {
        int stroke = pair.indexOf('|');
        one = new DesignationText(pair.substring(0, stroke));
        other = new DesignationText(pair.substring(stroke + 1));
        folded = DesignationLikeness.of(one);
        otherFolded = DesignationLikeness.of(other);
    }

    /** Both folded anew. */
    @Benchmark
    public Optional<Likeness> compare() {
        return DesignationLikeness.compare(one, other);
    }

    /** Both folded before, as a register is. */
    @Benchmark
    public Optional<Likeness> compareFolded() {
        return folded.to(otherFolded);
    }
}
