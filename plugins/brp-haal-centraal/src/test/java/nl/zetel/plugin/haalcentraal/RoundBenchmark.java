package nl.zetel.plugin.haalcentraal;

import java.time.Duration;
import nl.zetel.spi.PopulationRegister;

/**
 * How long a round of a thousand persons takes, the first after a start and those after it. Run by {@code mvn -Pbenchmark
 * -DskipTests -pl plugins/brp-haal-centraal -am verify}; ends with an error if the first, or no later one, is within 1.3
 * times the ideal, 50 batches of 50 ms two at a time. Where the machine is too busy for the ideal, what it needs for the
 * same bytes without us takes the ideal's place.
 */
final class RoundBenchmark {

    private static final Duration IDEAL = Thousand.LATENCY.multipliedBy(Thousand.PERSONS / 20 / 2);
    private static final int TRIES = 5;

    /** How long the plugin has been up when somebody begins a round: it warms up beside the server's start. */
    private static final Duration UP = Duration.ofSeconds(5);

    private RoundBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int within = 0;
        boolean first = false;
        try (RegisterElsewhere elsewhere = RegisterElsewhere.start()) {
            PopulationRegister register = Thousand.register(elsewhere.address());
            Thread.sleep(UP.toMillis());
            for (int i = 0; i < TRIES; i++) {
                Round round = new Round(Thousand.numbers());
                long start = System.nanoTime();
                round.run(register);
                Duration took = Duration.ofNanos(System.nanoTime() - start);
                require(round.checked().size() == Thousand.PERSONS, "not everybody was checked");
                Duration bare = elsewhere.bare();
                Duration base = bare.compareTo(IDEAL) > 0 ? bare : IDEAL;
                boolean fast = took.toMillis() * 10 <= base.toMillis() * 13;
                within += fast ? 1 : 0;
                first |= fast && i == 0;
                System.out.printf(
                        "%s of %d persons: %d ms; the same requests bare %d ms; ideal %d ms%n",
                        i == 0 ? "First round" : "Round",
                        Thousand.PERSONS,
                        took.toMillis(),
                        bare.toMillis(),
                        IDEAL.toMillis());
            }
        }
        require(first, "the first round was not within 1.3 times the ideal");
        require(within > 1, "no later round was within 1.3 times the ideal");
        System.exit(0);
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalStateException(message);
        }
    }
}
