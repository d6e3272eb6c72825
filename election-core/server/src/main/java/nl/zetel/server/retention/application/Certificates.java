package nl.zetel.server.retention.application;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.zetel.api.document.Fingerprint;
import nl.zetel.law.calendar.DutchDate;
import nl.zetel.server.document.domain.HtmlPage;
import nl.zetel.server.document.domain.PageOrder;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.retention.domain.PaperDestruction;
import nl.zetel.server.retention.domain.RetentionRun.Line;

/** The certified report of a destruction ("proces-verbaal van vernietiging"); it holds no personal data. */
final class Certificates {

    private static final String KIND = "destruction-certificate";
    private static final String TITLE = "Proces-verbaal van vernietiging";
    private static final DateTimeFormatter DUTCH =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm:ss", Locale.forLanguageTag("nl-NL"));

    private Certificates() {}

    static PageOrder of(Election election, String path, OffsetDateTime now, List<Line> lines) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Verkiezing", election.name());
        facts.put("Vernietigd op", DUTCH.format(now) + " uur");
        facts.put("Ronde", path);
        HtmlPage page = HtmlPage.titled(TITLE)
                .text("Van de gegevens hieronder is de bewaartermijn voorbij. Zij zijn onherstelbaar verwijderd uit het"
                        + " systeem waarmee het centraal stembureau van de gemeente " + election.municipalityName()
                        + " werkt.")
                .facts(facts)
                .table(
                        "Wat is vernietigd",
                        List.of("Gegevens", "Regel", "Aantal", "Geleegde schakels", "Kenmerk"),
                        lines.stream().map(Certificates::row).toList())
                .text("Het kenmerk is het begin van de SHA-256 van de nummers van de vernietigde gegevens. De keten van"
                        + " wijzigingen houdt het hele kenmerk, en van de geleegde schakels wie wat wanneer deed, zonder"
                        + " de inhoud.")
                .text("Papieren stukken vernietigt de gemeente zelf; daarvan wordt een eigen proces-verbaal gemaakt.");
        return signed(page, election, path, "vernietiging-" + path.substring(path.length() - 8));
    }

    private static List<String> row(Line line) {
        return List.of(
                line.kind().dutch(),
                line.article(),
                Long.toString(line.records()),
                Integer.toString(line.erasedEntries()),
                String.join(
                        " ", new Fingerprint(line.identifiersHash()).groups().subList(0, 4)));
    }

    static PageOrder ofPaper(Election election, String path, PaperDestruction paper) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Verkiezing", election.name());
        facts.put("Stukken", paper.kind().dutch());
        facts.put("Regel", paper.article());
        facts.put("Vernietigd op", DutchDate.of(paper.destroyedOn()));
        facts.put("Hoe", paper.method());
        facts.put("Vastgelegd", DUTCH.format(paper.recordedAt()) + " uur");
        HtmlPage page = HtmlPage.titled(TITLE)
                .text("De papieren stukken hieronder zijn vernietigd omdat hun bewaartermijn voorbij is.")
                .facts(facts);
        return signed(page, election, path, "vernietiging-papier-" + path.substring(path.length() - 8));
    }

    private static PageOrder signed(HtmlPage page, Election election, String path, String fileName) {
        page.heading("Ondertekening")
                .text("Aldus opgemaakt te " + election.municipalityName() + ".")
                .text("Naam en handtekening: ........................................");
        return new PageOrder(KIND, fileName + ".html", false, path, page);
    }
}
