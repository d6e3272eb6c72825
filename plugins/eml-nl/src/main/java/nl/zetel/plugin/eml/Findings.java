package nl.zetel.plugin.eml;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.zetel.api.Finding;
import nl.zetel.api.Severity;

/** Reports findings with their Dutch text; of each severity no more than anybody would read. */
final class Findings {

    private static final int MOST = 200;

    private final Consumer<Finding> consumer;
    private final Map<Severity, Integer> reported = new EnumMap<>(Severity.class);

    Findings(Consumer<Finding> consumer) {
        this.consumer = consumer;
    }

    /** Reports something that makes the document unusable. */
    void error(String code, String location, Object... values) {
        report(Severity.ERROR, code, location, values);
    }

    /** Reports something that a person has to look at. */
    void warning(String code, String location, Object... values) {
        report(Severity.WARNING, code, location, values);
    }

    /** Reports something that is good to know. */
    void info(String code, String location, Object... values) {
        report(Severity.INFO, code, location, values);
    }

    /** Reports with a severity that depends on the document. */
    void report(Severity severity, String code, String location, Object... values) {
        int before = reported.merge(severity, 1, Integer::sum) - 1;
        if (before < MOST) {
            consumer.accept(new Finding(severity, code, location, Texts.of(code, values)));
        } else if (before == MOST) {
            consumer.accept(new Finding(severity, "MORE_FINDINGS", "", Texts.of("MORE_FINDINGS")));
        }
    }
}
