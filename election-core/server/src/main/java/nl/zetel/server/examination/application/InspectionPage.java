package nl.zetel.server.examination.application;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.zetel.server.document.domain.HtmlPage;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.nomination.domain.CandidateList;
import nl.zetel.server.nomination.domain.ListedCandidate;
import nl.zetel.server.nomination.domain.Submitter;
import nl.zetel.server.numbering.application.ListsPage;
import nl.zetel.server.support.domain.Declaration;

/** The lists and declarations as everybody may see them: no numbers of the state, no addresses. */
final class InspectionPage {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-NL"));

    private InspectionPage() {}

    /** A list, whether it needs declarations, and those for it. */
    record Part(CandidateList list, boolean exempt, List<Declaration> declarations) {}

    static HtmlPage of(Election election, List<Part> parts) {
        HtmlPage page = HtmlPage.titled("Kandidatenlijsten en ondersteuningsverklaringen, ter inzage")
                .text(election.name() + ", gemeente " + election.municipalityName() + ".")
                .text(
                        "Deze stukken liggen voor iedereen ter inzage bij het centraal stembureau, vanaf het onderzoek tot"
                                + " onherroepelijk over de lijsten is beslist (Kieswet I 3). Burgerservicenummers en adressen"
                                + " staan er niet in.");
        parts.forEach(part -> add(page, part));
        return page;
    }

    private static void add(HtmlPage page, Part part) {
        String designation = part.list().head().designation();
        page.heading(designation.isBlank() ? "Lijst zonder aanduiding" : designation);
        page.table(
                "Kandidaten zoals ingeleverd",
                List.of("Nummer", "Naam", "Geboortedatum", "Woonplaats"),
                candidates(part.list().candidates()));
        String substitutes = part.list().submitters().stream()
                .filter(Submitter::substitute)
                .map(submitter -> ListsPage.name(submitter.name()))
                .collect(Collectors.joining("; "));
        page.text("Vervangers bij herstel van verzuimen: " + (substitutes.isBlank() ? "geen" : substitutes) + ".");
        declarations(page, part);
    }

    private static List<List<String>> candidates(List<ListedCandidate> candidates) {
        List<List<String>> rows = new ArrayList<>();
        for (ListedCandidate candidate : candidates) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    ListsPage.name(candidate.name()),
                    candidate.birth().map(Object::toString).orElse("niet vermeld"),
                    ListsPage.residence(candidate)));
        }
        return rows;
    }

    private static void declarations(HtmlPage page, Part part) {
        if (part.exempt()) {
            page.text("Ondersteuningsverklaringen zijn voor deze lijst niet vereist (Kieswet H 4, achtste lid).");
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (Declaration declaration : part.declarations()) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    declaration.name().map(ListsPage::name).orElse("zie de papieren verklaring"),
                    DAY.format(declaration.signedAt()),
                    note(declaration)));
        }
        if (rows.isEmpty()) {
            page.text("Er zijn geen ondersteuningsverklaringen afgelegd.");
        } else {
            page.table(
                    "Ondersteuningsverklaringen",
                    List.of("Nummer", "Kiezer", "Getekend", "Aantekening dat dit een kiezer is"),
                    rows);
        }
    }

    private static String note(Declaration declaration) {
        return switch (declaration.voterStatus()) {
            case YES -> "ja";
            case NO -> "nee";
            case UNDETERMINED -> "nog niet";
        };
    }
}
