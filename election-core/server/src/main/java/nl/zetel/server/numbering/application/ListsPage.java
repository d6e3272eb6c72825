package nl.zetel.server.numbering.application;

import java.util.List;
import java.util.Optional;
import nl.zetel.api.document.CandidateName;
import nl.zetel.api.person.Gender;
import nl.zetel.law.calendar.DutchDate;
import nl.zetel.server.clock.Amsterdam;
import nl.zetel.server.document.domain.HtmlPage;
import nl.zetel.server.nomination.domain.ListedCandidate;
import nl.zetel.server.numbering.domain.NumberedCandidate;
import nl.zetel.server.numbering.domain.NumberedCandidateList;
import nl.zetel.server.numbering.domain.PrintedName;

/** The numbered lists as everybody reads them, in the notation of Kiesbesluit H 2 without the date of birth. */
public final class ListsPage {

    private ListsPage() {}

    /** The page of these lists. */
    public static HtmlPage of(String election, List<NumberedCandidateList> lists) {
        HtmlPage page = HtmlPage.titled("Kandidatenlijsten " + election);
        lists.forEach(list -> add(page, list));
        return page;
    }

    /** The page of lists that were published, which says above them what a judgment changed since. */
    public static HtmlPage of(String election, PublishedLists.Published published) {
        HtmlPage page = HtmlPage.titled("Kandidatenlijsten " + election)
                .text("Openbaar gemaakt op "
                        + DutchDate.of(
                                published.at().atZoneSameInstant(Amsterdam.ZONE).toLocalDate()) + ".");
        if (published.superseded()) {
            page.heading("Een uitspraak veranderde deze lijsten")
                    .text("Na de openbaarmaking heeft de Afdeling bestuursrechtspraak van de Raad van State uitspraak"
                            + " gedaan op een beroep. Die uitspraak treedt in de plaats van het besluit van het centraal"
                            + " stembureau (Kieswet I 7, vierde lid). Hieronder staan de lijsten zoals zij openbaar zijn"
                            + " gemaakt; zij worden opnieuw openbaar gemaakt (Kieswet I 17). Wat verandert:")
                    .items(
                            published.changes().isEmpty()
                                    ? List.of("Namen, aanduidingen en nummers blijven gelijk.")
                                    : published.changes());
        }
        published.lists().forEach(list -> add(page, list));
        return page;
    }

    private static void add(HtmlPage page, NumberedCandidateList list) {
        page.heading("Lijst " + list.number() + (list.designation().isBlank() ? "" : " – " + list.designation()));
        page.table(
                "Kandidaten van lijst " + list.number(),
                List.of("Nummer", "Naam", "Woonplaats"),
                list.candidates().stream()
                        .map(numbered -> row(numbered, list.publishGender()))
                        .toList());
    }

    private static List<String> row(NumberedCandidate numbered, boolean withGender) {
        ListedCandidate candidate = numbered.candidate();
        Optional<Gender> gender = withGender ? candidate.gender() : Optional.empty();
        return List.of(
                Integer.toString(numbered.position()), name(candidate.name()) + mark(gender), residence(candidate));
    }

    /** Surname, initials and, if given, the first name. */
    public static String name(CandidateName name) {
        return PrintedName.of(name);
    }

    private static String mark(Optional<Gender> gender) {
        return gender.map(value -> switch (value) {
                    case MALE -> " (m)";
                    case FEMALE -> " (v)";
                    default -> "";
                })
                .orElse("");
    }

    /** Where a candidate lives, with the country if that is not the Netherlands. */
    public static String residence(ListedCandidate candidate) {
        boolean abroad = !candidate.country().isBlank() && !"NL".equals(candidate.country());
        return candidate.locality() + (abroad ? " (" + candidate.country() + ")" : "");
    }
}
