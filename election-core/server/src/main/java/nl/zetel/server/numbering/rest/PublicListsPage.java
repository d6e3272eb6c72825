package nl.zetel.server.numbering.rest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zetel.api.document.CandidateName;
import nl.zetel.api.person.Gender;
import nl.zetel.server.document.domain.HtmlPage;
import nl.zetel.server.numbering.rest.PublicListsView.PublicCandidate;
import nl.zetel.server.numbering.rest.PublicListsView.PublicList;

/** The lists as a page, in the notation of Kiesbesluit H 2 without the date of birth. */
final class PublicListsPage {

    private PublicListsPage() {}

    static HtmlPage of(PublicListsView view) {
        HtmlPage page = HtmlPage.titled("Kandidatenlijsten " + view.name());
        view.lists().forEach(list -> add(page, list));
        return page;
    }

    private static void add(HtmlPage page, PublicList list) {
        page.heading("Lijst " + list.number() + (list.designation().isBlank() ? "" : " – " + list.designation()));
        page.table(
                "Kandidaten van lijst " + list.number(),
                List.of("Nummer", "Naam", "Woonplaats"),
                list.candidates().stream()
                        .map(candidate ->
                                List.of(Integer.toString(candidate.position()), name(candidate), residence(candidate)))
                        .toList());
    }

    private static String name(PublicCandidate candidate) {
        CandidateName name = candidate.name();
        String surname = Stream.of(name.prefix(), name.surname())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
        String firstName = name.firstName().isBlank() ? "" : " (" + name.firstName() + ")";
        return surname + ", " + name.initials() + firstName + mark(candidate.gender());
    }

    private static String mark(Optional<Gender> gender) {
        return gender.map(value -> switch (value) {
                    case MALE -> " (m)";
                    case FEMALE -> " (v)";
                    default -> "";
                })
                .orElse("");
    }

    private static String residence(PublicCandidate candidate) {
        boolean abroad = !candidate.country().isBlank() && !"NL".equals(candidate.country());
        return candidate.locality() + (abroad ? " (" + candidate.country() + ")" : "");
    }
}
