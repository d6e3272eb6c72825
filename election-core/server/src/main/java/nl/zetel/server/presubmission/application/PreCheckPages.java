package nl.zetel.server.presubmission.application;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.zetel.api.Severity;
import nl.zetel.law.calendar.DutchDate;
import nl.zetel.server.document.domain.PageOrder;
import nl.zetel.server.document.domain.PageTemplate;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.election.domain.ElectionOffice;
import nl.zetel.server.presubmission.domain.AdvisedFinding;
import nl.zetel.server.presubmission.domain.PreCheck;

/** What a group takes home from the pre-submission. */
final class PreCheckPages {

    static final String KIND = "pre-submission-check";

    private static final PageTemplate CHECK = PageTemplate.of("pre-submission-check");

    private static final DateTimeFormatter DUTCH =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.forLanguageTag("nl-NL"));
    private static final Pattern CANDIDATE = Pattern.compile("candidates\\[(\\d+)]");

    private PreCheckPages() {}

    static PageOrder of(Election election, String path, PreCheck check) {
        Values values = new Values(
                election.name(),
                check,
                DUTCH.format(check.checkedAt()),
                DutchDate.withWeekday(election.nominationDay()),
                sections(check.findings()),
                !check.resolved().isEmpty(),
                election.office());
        String file = "voorinlevering-" + path.substring(path.lastIndexOf('/') + 1) + ".html";
        return new PageOrder(KIND, file, true, path, CHECK.fill(values));
    }

    /** What {@code pages/pre-submission-check.html} names. */
    private record Values(
            String election,
            PreCheck check,
            String checkedAt,
            String nominationDay,
            List<Section> sections,
            boolean hasResolved,
            ElectionOffice office) {}

    private record Section(String heading, List<Row> findings) {}

    private record Row(String where, String what, String advice) {}

    private static List<Section> sections(List<AdvisedFinding> findings) {
        return Stream.of(
                        section("Los dit op voor de inlevering", findings, Severity.ERROR),
                        section("Ontbreekt nog, of vraagt aandacht", findings, Severity.WARNING),
                        section("Ter informatie", findings, Severity.INFO))
                .filter(section -> !section.findings().isEmpty())
                .toList();
    }

    private static Section section(String heading, List<AdvisedFinding> findings, Severity severity) {
        return new Section(
                heading,
                findings.stream()
                        .filter(finding -> finding.severity() == severity)
                        .map(finding -> new Row(where(finding.location()), finding.message(), finding.advice()))
                        .toList());
    }

    private static String where(String location) {
        Matcher candidate = CANDIDATE.matcher(location);
        return candidate.matches() ? "Kandidaat " + candidate.group(1) : "Lijst";
    }
}
