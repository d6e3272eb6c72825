package nl.zetel.law.name;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.zetel.api.MunicipalityCode;
import nl.zetel.api.PartialDate;
import nl.zetel.api.document.CandidateName;
import nl.zetel.api.person.Address;
import nl.zetel.api.person.Gender;
import nl.zetel.api.person.Person;
import nl.zetel.api.person.PersonName;
import nl.zetel.api.person.Residence;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One comparison of a notation with the register; the target is at most 2 microseconds. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class NotationComparisonBenchmark {

    private final Person person = Person.named(
                    PersonName.of("Anna Berta Willemijn-Alexandra", "A.B.W", "van der", "Voorbeeld"),
                    PartialDate.parse("1980-06-15"))
            .partners(List.of(PersonName.of("Cor", "C", "de", "Wit")))
            .gender(Gender.FEMALE)
            .residence(Residence.at(
                    new Address("Dorpsstraat", "1", "7981AB", "Diever", "NL"),
                    new MunicipalityCode("1701"),
                    "Westerveld",
                    PartialDate.parse("2010-01-01")))
            .build();
    private final ListNotation same = listed("A.B.W.", "van der", "Voorbeeld");
    private final ListNotation lastVariant = listed("A.B.W.", "de", "Wit-van der Voorbeeld");
    private final ListNotation accented = listed("A.B.W.", "van der", "Voorbéeld");
    private final ListNotation different = listed("Th.G.M.", "van", "Wezenlijk- Anders");

    /** The own name, as registered. */
    @Benchmark
    public NotationComparison same() {
        return NotationComparison.of(same, person);
    }

    /** The last of the allowed names. */
    @Benchmark
    public NotationComparison lastVariant() {
        return NotationComparison.of(lastVariant, person);
    }

    /** The slowest way: no name fits and accents have to be folded. */
    @Benchmark
    public NotationComparison accented() {
        return NotationComparison.of(accented, person);
    }

    /** Another name altogether. */
    @Benchmark
    public NotationComparison different() {
        return NotationComparison.of(different, person);
    }

    private static ListNotation listed(String initials, String prefix, String surname) {
        return new ListNotation(
                new CandidateName(initials, "Anna", prefix, surname),
                "v",
                Optional.of(PartialDate.parse("1980-06-15")),
                "Diever",
                "");
    }
}
