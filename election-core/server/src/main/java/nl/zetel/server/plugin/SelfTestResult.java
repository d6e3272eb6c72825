package nl.zetel.server.plugin;

import java.time.Duration;

/**
 * Outcome of an extension's self-test.
 *
 * @param extension simple name of the extension's type
 * @param passed whether it works
 * @param message what was checked and found, or why it does not work, in Dutch
 * @param took how long it took
 */
public record SelfTestResult(String extension, boolean passed, String message, Duration took) {}
