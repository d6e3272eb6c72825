package nl.zetel.server.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Nobody fills the chain by being refused again and again, and no refusal goes uncounted. */
class RefusalBudgetTest {

    private static final Instant NOON = Instant.parse("2018-03-22T12:00:00Z");

    private final RefusalBudget budget = new RefusalBudget();

    @Test
    void onePersonIsWrittenTwentyTimesAMinuteAndTheRestIsCounted() {
        take("anna", RefusalBudget.PER_PERSON);

        assertThat(budget.take("1701", "anna", NOON.plusSeconds(1))).isEmpty();
        assertThat(budget.take("1701", "anna", NOON.plusSeconds(59))).isEmpty();
        assertThat(budget.take("1701", "bas", NOON.plusSeconds(59))).isEqualTo(OptionalLong.of(2));
        assertThat(budget.take("1701", "anna", NOON.plusSeconds(60))).isEqualTo(OptionalLong.of(0));
    }

    @Test
    void manyPersonsDoNotFillTheChainOfAMunicipalityEither() {
        IntStream.range(0, 5).forEach(person -> take("person" + person, RefusalBudget.PER_PERSON));

        assertThat(budget.take("1701", "another", NOON)).isEmpty();
        assertThat(budget.take("9901", "another", NOON)).isEqualTo(OptionalLong.of(0));
    }

    private void take(String user, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(budget.take("1701", user, NOON)).isPresent();
        }
    }
}
