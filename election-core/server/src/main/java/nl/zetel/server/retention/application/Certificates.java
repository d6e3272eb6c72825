package nl.zetel.server.retention.application;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.zetel.api.document.Fingerprint;
import nl.zetel.law.calendar.DutchDate;
import nl.zetel.server.document.domain.HtmlPage;
import nl.zetel.server.document.domain.PageOrder;
import nl.zetel.server.document.domain.PageTemplate;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.retention.domain.PaperDestruction;
import nl.zetel.server.retention.domain.RetentionRun.Line;

/** The certified report of a destruction ("proces-verbaal van vernietiging"); it holds no personal data. */
final class Certificates {

    private static final String KIND = "destruction-certificate";
    private static final PageTemplate OF_DATA = PageTemplate.of("destruction-certificate");
    private static final PageTemplate OF_PAPER = PageTemplate.of("paper-destruction-certificate");
    private static final DateTimeFormatter DUTCH =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm:ss", Locale.forLanguageTag("nl-NL"));

    private Certificates() {}

    static PageOrder of(Election election, String path, OffsetDateTime now, List<Line> lines) {
        OfData values = new OfData(
                election.municipalityName(),
                election.name(),
                DUTCH.format(now),
                path,
                lines.stream().map(line -> new Row(line, mark(line))).toList());
        return order(path, "vernietiging-", OF_DATA.fill(values));
    }

    private static String mark(Line line) {
        return String.join(" ", new Fingerprint(line.identifiersHash()).groups().subList(0, 4));
    }

    static PageOrder ofPaper(Election election, String path, PaperDestruction paper) {
        OfPaper values = new OfPaper(
                election.municipalityName(),
                election.name(),
                paper,
                DutchDate.of(paper.destroyedOn()),
                DUTCH.format(paper.recordedAt()));
        return order(path, "vernietiging-papier-", OF_PAPER.fill(values));
    }

    private static PageOrder order(String path, String file, HtmlPage page) {
        return new PageOrder(KIND, file + path.substring(path.length() - 8) + ".html", false, path, page);
    }

    private record OfData(String municipality, String election, String destroyedAt, String run, List<Row> rows) {}

    private record Row(Line line, String mark) {}

    private record OfPaper(
            String municipality, String election, PaperDestruction paper, String destroyedOn, String recordedAt) {}
}
