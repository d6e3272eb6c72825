package nl.zetel.server.plugin;

import java.time.Duration;

/**
 * Calls of an extension since its plugin was started.
 *
 * @param calls calls that reached the extension and ended or timed out
 * @param errors those of them that failed, for whatever reason
 * @param timeouts those of them that got no answer in time
 * @param rejections calls that did not reach the extension
 * @param running calls that run now, those that timed out and still hang included
 * @param median half of the last calls took at most this long
 * @param percentile95 95 in 100 of the last calls took at most this long
 * @param maximum the longest call
 */
public record CallStatistics(
        long calls,
        long errors,
        long timeouts,
        long rejections,
        int running,
        Duration median,
        Duration percentile95,
        Duration maximum) {}
