package nl.zetel.law.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import nl.zetel.law.LegalBasis;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What holds for every election, tried on 20,000 by chance. The seed is printed; give it back with
 * {@code -Dzetel.seed=...} to see the same elections again.
 */
@LegalBasis({
    "Kieswet P 5",
    "Kieswet P 6",
    "Kieswet P 7",
    "Kieswet P 8",
    "Kieswet P 9",
    "Kieswet P 10",
    "Kieswet P 14",
    "Kieswet P 15",
    "Kieswet P 17",
    "Kieswet P 19",
    "Kieswet P 19a"
})
class ApportionmentPropertyTest {

    private static final int ELECTIONS = Integer.getInteger("zetel.elections", 20_000);
    private static final long SEED = Long.getLong("zetel.seed", System.nanoTime());

    @BeforeAll
    static void printSeed() {
        System.out.println(ELECTIONS + " random elections with -Dzetel.seed=" + SEED);
    }

    @Test
    void theFastAndTheSlowCalculationAgree() {
        forEachElection((random, input) -> {
            ApportionmentInput drawn = random.drawAll(input);
            ApportionmentOutcome outcome = Apportionment.calculate(drawn);

            assertThat(outcome.lists().stream()
                            .collect(Collectors.toMap(ListOutcome::number, ApportionmentPropertyTest::elected)))
                    .isEqualTo(new SlowApportionment(drawn).elected());
        });
    }

    @Test
    void theOrderOfListsAndCandidatesDoesNotMatter() {
        forEachElection((random, input) -> {
            ApportionmentInput drawn = random.drawAll(input);

            assertThat(Apportionment.calculate(random.shuffled(drawn))).isEqualTo(Apportionment.calculate(drawn));
        });
    }

    @Test
    void theSumsAreRight() {
        forEachElection((random, input) -> {
            ApportionmentOutcome outcome = Apportionment.calculate(random.drawAll(input));

            assertThat(outcome.fullSeats() + outcome.residualSeats() + outcome.unassignedSeats())
                    .isEqualTo(input.seats());
            assertThat(outcome.lists().stream().mapToInt(ListOutcome::seats).sum())
                    .isEqualTo(outcome.fullSeats() + outcome.residualSeats());
            assertThat(outcome.warnings().contains(ApportionmentWarning.SEATS_UNASSIGNED))
                    .isEqualTo(outcome.unassignedSeats() > 0);
        });
    }

    @Test
    void everyListHasItsSeatsFilledAndNoMoreThanItsCandidates() {
        forEachElection((random, input) -> {
            for (ListOutcome list :
                    Apportionment.calculate(random.drawAll(input)).lists()) {
                List<Integer> living = living(input, list.number());
                assertThat(list.seats()).isLessThanOrEqualTo(living.size());
                assertThat(elected(list)).hasSize(list.seats()).doesNotHaveDuplicates();
                assertThat(list.ranking()).containsExactlyInAnyOrderElementsOf(living);
                assertThat(list.ranking()).containsAll(elected(list));
            }
        });
    }

    /** The full seats at least; one residual seat for a remainder and one for an average more at most in a small council. */
    @Test
    void theQuotaBoundsTheSeatsWhereNoListIsExhausted() {
        forEachElection((random, input) -> {
            ApportionmentInput drawn = random.drawAll(RandomElections.withoutExhaustion(input));
            long total = Apportionment.calculate(drawn).lists().stream()
                    .mapToLong(ListOutcome::votes)
                    .sum();
            for (ListOutcome list : Apportionment.calculate(drawn).lists()) {
                long full = list.votes() * input.seats() / total;
                assertThat((long) list.seats()).isGreaterThanOrEqualTo(full);
                if (input.seats() < 19) {
                    assertThat((long) list.seats()).isLessThanOrEqualTo(full + 2);
                }
            }
        });
    }

    /**
     * Each list in turn gets more votes: it has no fewer seats after it. In a council of an odd number of seats, as all
     * are, no other list has more; in one of an even number an absolute majority that ends gives one its seat back.
     */
    @Test
    void moreVotesNeverCostASeatInALargeCouncil() {
        forEachElection((random, input) -> {
            if (input.seats() < 19) {
                return;
            }
            ApportionmentInput enough = RandomElections.withoutExhaustion(input);
            Map<Integer, Integer> before = seats(RandomElections.drawFirst(enough));
            for (int index = 0; index < enough.lists().size(); index++) {
                ApportionmentInput more = RandomElections.withMoreVotes(enough, index, 1 + (long) random.upTo(500));
                int gaining = enough.lists().get(index).number();
                seats(RandomElections.drawFirst(more)).forEach((list, seats) -> {
                    if (list == gaining) {
                        assertThat(seats).as("more votes for list " + list).isGreaterThanOrEqualTo(before.get(list));
                    } else if (input.seats() % 2 == 1) {
                        assertThat(seats).as("more votes for list " + gaining).isLessThanOrEqualTo(before.get(list));
                    }
                });
            }
        });
    }

    /** However the lots fall: every option is tried, as far as there are no more than a hundred ways. */
    @Test
    void everyWayOfAnsweringLotsEnds() {
        int[] ways = new int[1];
        forEachElection((random, input) -> ways[0] += waysToEnd(input, 100));

        System.out.println(ways[0] + " ways to an end");
        assertThat(ways[0]).isGreaterThan(ELECTIONS);
    }

    private static int waysToEnd(ApportionmentInput input, int most) {
        LotRequired lot = Apportionment.calculate(input).lot().orElse(null);
        if (lot == null) {
            return 1;
        }
        // Each seat at most once for a list, once again after exhaustion, once for a candidate; once for a majority.
        assertThat(input.lots()).hasSizeLessThanOrEqualTo(3 * input.seats() + 1);
        assertThat(lot.options()).hasSizeGreaterThan(lot.seats()).doesNotHaveDuplicates();
        int ways = 0;
        for (int option = 0; option < lot.options().size() && ways < most; option++) {
            ways += waysToEnd(RandomElections.answer(input, lot, option), most - ways);
        }
        return ways;
    }

    @Test
    void aMajorityOfTheVotesIsAMajorityOfTheSeatsWhereNoListIsExhausted() {
        forEachElection((random, input) -> {
            ApportionmentInput drawn = random.drawAll(RandomElections.withoutExhaustion(input));
            ApportionmentOutcome outcome = Apportionment.calculate(drawn);
            long total = outcome.lists().stream().mapToLong(ListOutcome::votes).sum();

            assertThat(outcome.lists())
                    .filteredOn(list -> 2 * list.votes() > total)
                    .allMatch(list -> 2 * list.seats() > input.seats());
        });
    }

    @Test
    void theSameAnswersGiveTheSameResult() {
        forEachElection((random, input) -> {
            ApportionmentInput drawn = random.drawAll(input);

            assertThat(Apportionment.calculate(drawn)).isEqualTo(Apportionment.calculate(drawn));
        });
    }

    /** A property says little about cases that never come: all of them do. */
    @Test
    void theElectionsHoldEveryKindOfStepAndLot() {
        Map<StepKind, Integer> steps = new EnumMap<>(StepKind.class);
        Map<LotKind, Integer> lots = new EnumMap<>(LotKind.class);
        List<ApportionmentWarning> warnings = new ArrayList<>();
        forEachElection((random, input) -> {
            Apportionment.calculate(input).lot().ifPresent(lot -> lots.merge(lot.kind(), 1, Integer::sum));
            ApportionmentOutcome outcome = Apportionment.calculate(random.drawAll(input));
            outcome.steps().forEach(step -> steps.merge(step.kind(), 1, Integer::sum));
            warnings.addAll(outcome.warnings());
        });

        System.out.println("Steps " + steps + ", first lots " + lots);
        assertThat(steps).containsOnlyKeys(StepKind.values());
        assertThat(lots).containsOnlyKeys(LotKind.values());
        assertThat(warnings).contains(ApportionmentWarning.values());
    }

    private static void forEachElection(BiConsumer<RandomElections, ApportionmentInput> property) {
        RandomElections random = new RandomElections(SEED);
        for (int i = 0; i < ELECTIONS; i++) {
            ApportionmentInput input = random.next();
            try {
                property.accept(random, input);
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError("Seed " + SEED + ", election " + i + ": " + input, failure);
            }
        }
    }

    private static Map<Integer, Integer> seats(ApportionmentInput input) {
        return Apportionment.calculate(input).lists().stream()
                .collect(Collectors.toMap(ListOutcome::number, ListOutcome::seats));
    }

    private static List<Integer> elected(ListOutcome list) {
        return list.elected().stream().map(Elected::candidate).toList();
    }

    private static List<Integer> living(ApportionmentInput input, int number) {
        return input.lists().stream()
                .filter(list -> list.number() == number)
                .flatMap(list -> list.candidates().stream())
                .filter(candidate -> !candidate.deceased())
                .map(CandidateVotes::number)
                .toList();
    }
}
