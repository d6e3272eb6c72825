package nl.zetel.server.numbering.application;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zetel.api.document.CandidateName;
import nl.zetel.api.person.Gender;
import nl.zetel.server.document.domain.HtmlPage;
import nl.zetel.server.nomination.domain.ListedCandidate;
import nl.zetel.server.numbering.domain.NumberedCandidate;
import nl.zetel.server.numbering.domain.NumberedCandidateList;

/** The numbered lists as everybody reads them, in the notation of Kiesbesluit H 2 without the date of birth. */
public final class ListsPage {

    private ListsPage() {}

    /** The page of these lists. */
    public static HtmlPage of(String election, List<NumberedCandidateList> lists) {
        HtmlPage page = HtmlPage.titled("Kandidatenlijsten " + election);
        lists.forEach(list -> add(page, list));
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
        String surname = Stream.of(name.prefix(), name.surname())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
        String firstName = name.firstName().isBlank() ? "" : " (" + name.firstName() + ")";
        return surname + ", " + name.initials() + firstName;
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
