package nl.zetel.plugin.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** Runs a contract over a plugin and looks at what JUnit reports. */
final class Runs {

    private Runs() {}

    static void assertKept(Class<?> contract) {
        Events tests = run(contract);
        assertThat(messages(tests)).isEmpty();
        assertThat(tests.succeeded().count()).isGreaterThan(10);
    }

    static void assertBroken(Class<?> contract, String message) {
        assertThat(messages(run(contract))).anySatisfy(text -> assertThat(text).contains(message));
    }

    private static Events run(Class<?> contract) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(contract))
                .execute()
                .testEvents();
    }

    private static List<String> messages(Events tests) {
        return tests.failed().stream()
                .map(event -> event.getRequiredPayload(TestExecutionResult.class)
                        .getThrowable()
                        .map(Throwable::toString)
                        .orElse("?"))
                .toList();
    }
}
