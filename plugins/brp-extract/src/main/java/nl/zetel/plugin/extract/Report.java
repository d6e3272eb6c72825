package nl.zetel.plugin.extract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells people how an import went. */
final class Report {

    private static final int SHOWN = 20;

    private Report() {}

    static String of(Path file, Importer.Result result) {
        return String.join(System.lineSeparator(), lines(file, result, SHOWN));
    }

    static List<String> lines(Path file, Importer.Result result, int shown) {
        List<String> lines = new ArrayList<>();
        Layout layout = result.layout();
        lines.add(Text.REPORT.of(
                file.getFileName(),
                result.persons(),
                String.format(Locale.ROOT, "%.1f", result.millis() / 1000.0),
                result.bad(),
                layout.charset().name(),
                layout.separator() == '\t' ? "tab" : String.valueOf(layout.separator()),
                layout.sha256()));
        result.errors().stream()
                .limit(shown)
                .forEach(error -> lines.add(Text.REPORT_ERROR.of(error.line(), error.message())));
        int more = result.bad() - Math.min(shown, result.errors().size());
        if (more > 0) {
            lines.add(Text.REPORT_MORE.of(more));
        }
        return lines;
    }
}
