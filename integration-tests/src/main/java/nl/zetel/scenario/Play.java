package nl.zetel.scenario;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.IntConsumer;

/** The fifteen steps in their order. */
public final class Play {

    private final Stage stage;

    /**
     * @param address where the server listens, such as {@code http://localhost:8080}
     * @param tokens the bearer token of a user with a role
     * @param out where the story is told
     */
    public Play(String address, BiFunction<String, String, String> tokens, PrintStream out) {
        this.stage = new Stage(address, tokens, new Story(out));
    }

    /**
     * Plays all steps; an answer that is not what the law says ends it with an {@link IllegalStateException}.
     *
     * @param afterStep called with the number of each step that has ended
     * @return what came of it
     */
    public Outcome run(IntConsumer afterStep) {
        long began = System.nanoTime();
        List<Step> steps = List.of(
                new SetUp(),
                new Guide(),
                new Designations(),
                new Combinations(),
                new ListsComeIn(),
                new Support(),
                new Shortfall(),
                new NominationDay(),
                new Examination(),
                new Numbering(),
                new ListsGoOut(),
                new Counts(),
                new ResultSession(),
                new Appointments());
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).play(stage);
            afterStep.accept(i + 1);
        }
        RefundComesBack.play(stage);
        return new LastWord(Duration.ofNanos(System.nanoTime() - began)).say(stage);
    }

    /** One step. */
    interface Step {
        void play(Stage stage);
    }

    /**
     * What came of it.
     *
     * @param electionId the election
     * @param seats seats by list number
     * @param chainHead the audit chain's head
     * @param documents the election documents that the server made, by kind
     */
    public record Outcome(
            String electionId, Map<Integer, Integer> seats, String chainHead, Map<String, byte[]> documents) {

        /** Copies the maps, the first in the order of the lists. */
        public Outcome {
            seats = new TreeMap<>(seats);
            documents = Map.copyOf(documents);
        }
    }
}
