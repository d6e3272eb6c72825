package nl.zetel.server.plugin.rest;

import java.util.List;
import nl.zetel.server.plugin.SelfTestResult;

/** What the self-tests of a plugin's extensions found. */
public record SelfTestView(boolean passed, List<Result> results) {

    /** What the self-test of one extension found. */
    public record Result(String extension, boolean passed, String message, long tookMicros) {}

    static SelfTestView of(List<SelfTestResult> results) {
        return new SelfTestView(
                results.stream().allMatch(SelfTestResult::passed),
                results.stream()
                        .map(r -> new Result(r.extension(), r.passed(), r.message(), PluginView.micros(r.took())))
                        .toList());
    }
}
