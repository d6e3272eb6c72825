package nl.zetel.server.submission.application;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zetel.api.document.CandidateName;
import nl.zetel.law.calendar.CalendarKey;
import nl.zetel.server.document.domain.HtmlPage;
import nl.zetel.server.document.domain.PageOrder;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.submission.domain.CheckIn;
import nl.zetel.server.submission.domain.Submission;

/** The receipt for a list (H 3(4)). */
final class Receipts {

    private static final DateTimeFormatter DUTCH =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm:ss", Locale.forLanguageTag("nl-NL"));

    private Receipts() {}

    static PageOrder of(Election election, String path, CheckIn checkIn, Submission submission) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Verkiezing", election.name());
        facts.put("Ontvangen", DUTCH.format(submission.submittedAt()) + " uur");
        facts.put("Ontvangen van", name(checkIn.visitor()));
        facts.put("Geldt als ingeleverd", DUTCH.format(submission.countsAt()) + " uur");
        facts.put("Aanduiding", submission.designation().isBlank() ? "geen (blanco lijst)" : submission.designation());
        facts.put("Eerste kandidaat", submission.firstCandidate());
        facts.put("Aantal kandidaten", Integer.toString(submission.candidates()));
        facts.put("Ontvangstnummer", submission.receiptNumber());
        HtmlPage page = HtmlPage.titled("Ontvangstbewijs kandidatenlijst")
                .text("Het centraal stembureau voor de verkiezing van de raad van de gemeente "
                        + election.municipalityName() + " heeft deze lijst ontvangen (Kieswet H 1 en H 3).")
                .facts(facts)
                .table(
                        "Ontvangen stukken",
                        List.of("Stuk", "Ontvangen", "Opmerking"),
                        submission.checklist().stream()
                                .map(line -> List.of(line.item().dutch(), line.present() ? "ja" : "nee", line.note()))
                                .toList())
                .text("Dit bewijs zegt niet of de lijst geldig is. Het stembureau onderzoekt de lijsten op "
                        + DUTCH.format(election.calendar()
                                .entry(CalendarKey.EXAMINATION)
                                .until())
                        + " uur (Kieswet I 1).");
        return new PageOrder("receipt", "ontvangstbewijs-" + submission.receiptNumber() + ".html", true, path, page);
    }

    static String name(CandidateName name) {
        return Stream.of(name.initials(), name.prefix(), name.surname())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }
}
