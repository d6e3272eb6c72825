package nl.zetel.plugin.haalcentraal;

import java.time.Duration;
import nl.zetel.spi.PluginConfiguration;
import nl.zetel.spi.PluginException;

/**
 * How much, how often and how long we ask.
 *
 * @param batchSize persons in one request
 * @param parallel requests at once
 * @param pause rest between two requests, one after the other
 * @param attempts attempts for one question
 * @param request time for one attempt
 * @param total time for all attempts together
 */
record Limits(int batchSize, int parallel, Duration pause, int attempts, Duration request, Duration total) {

    static Limits read(PluginConfiguration configuration) throws PluginException {
        return new Limits(
                number(configuration, Keys.BATCH_SIZE, 20),
                number(configuration, Keys.PARALLEL, 10),
                duration(configuration, Keys.PAUSE, Duration.ZERO, Duration.ofSeconds(10)),
                number(configuration, Keys.ATTEMPTS, 5),
                duration(configuration, Keys.REQUEST_TIMEOUT, Duration.ofMillis(100), Duration.ofMinutes(2)),
                duration(configuration, Keys.TOTAL_TIMEOUT, Duration.ofMillis(100), Duration.ofMinutes(10)));
    }

    private static int number(PluginConfiguration configuration, String key, int most) throws PluginException {
        int value = configuration.integer(key);
        if (value < 1 || value > most) {
            throw new PluginException(Text.NUMBER_RANGE.of(key, 1, most));
        }
        return value;
    }

    private static Duration duration(PluginConfiguration configuration, String key, Duration least, Duration most)
            throws PluginException {
        Duration value = configuration.duration(key);
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new PluginException(Text.DURATION_RANGE.of(key, least, most));
        }
        return value;
    }
}
