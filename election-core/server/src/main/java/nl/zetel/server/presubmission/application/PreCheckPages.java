package nl.zetel.server.presubmission.application;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zetel.api.Severity;
import nl.zetel.law.calendar.DutchDate;
import nl.zetel.server.document.domain.HtmlPage;
import nl.zetel.server.document.domain.PageOrder;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.presubmission.domain.AdvisedFinding;
import nl.zetel.server.presubmission.domain.PreCheck;

/** What a group takes home from the pre-submission. */
final class PreCheckPages {

    static final String KIND = "pre-submission-check";

    private static final DateTimeFormatter DUTCH =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.forLanguageTag("nl-NL"));
    private static final Pattern CANDIDATE = Pattern.compile("candidates\\[(\\d+)]");

    private PreCheckPages() {}

    static PageOrder of(Election election, String path, PreCheck check) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Verkiezing", election.name());
        facts.put("Aanduiding", check.designation().isBlank() ? "geen (blanco lijst)" : check.designation());
        facts.put("Aantal kandidaten", Integer.toString(check.candidates()));
        facts.put("Bekeken op", DUTCH.format(check.checkedAt()) + " uur");
        facts.put("Versie van de lijst", Long.toString(check.listVersion()));
        HtmlPage page = HtmlPage.titled("Voorinlevering: wat er nog te doen is")
                .facts(facts)
                .text("Dit is geen onderzoek en geen besluit. De lijst wordt ingeleverd op "
                        + DutchDate.withWeekday(election.nominationDay())
                        + " van 9.00 tot 17.00 uur; pas daarna onderzoekt het centraal stembureau haar (Kieswet I 1).");
        if (check.findings().isEmpty()) {
            page.text("Er is niets gevonden dat ontbreekt of aandacht vraagt.");
        }
        section(page, "Los dit op voor de inlevering", check.findings(), Severity.ERROR);
        section(page, "Ontbreekt nog, of vraagt aandacht", check.findings(), Severity.WARNING);
        section(page, "Ter informatie", check.findings(), Severity.INFO);
        if (!check.resolved().isEmpty()) {
            page.heading("Opgelost sinds de vorige keer")
                    .items(check.resolved().stream()
                            .map(AdvisedFinding::message)
                            .toList());
        }
        if (!check.note().isBlank()) {
            page.heading("Opmerking").text(check.note());
        }
        return new PageOrder(
                KIND,
                "voorinlevering-" + path.substring(path.lastIndexOf('/') + 1) + ".html",
                true,
                path,
                page.text("Vragen? " + election.office().name() + ", "
                        + election.office().telephone() + ", "
                        + election.office().email() + "."));
    }

    private static void section(HtmlPage page, String heading, List<AdvisedFinding> findings, Severity severity) {
        List<List<String>> rows = findings.stream()
                .filter(finding -> finding.severity() == severity)
                .map(finding -> List.of(where(finding.location()), finding.message(), finding.advice()))
                .toList();
        if (!rows.isEmpty()) {
            page.heading(heading).table("", List.of("Waar", "Wat", "Advies"), rows);
        }
    }

    private static String where(String location) {
        Matcher candidate = CANDIDATE.matcher(location);
        return candidate.matches() ? "Kandidaat " + candidate.group(1) : "Lijst";
    }
}
