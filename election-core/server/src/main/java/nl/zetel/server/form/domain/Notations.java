package nl.zetel.server.form.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zetel.api.PartialDate;
import nl.zetel.api.document.CandidateName;
import nl.zetel.api.person.Address;
import nl.zetel.law.LegalBasis;
import nl.zetel.server.nomination.domain.CandidateList;
import nl.zetel.server.nomination.domain.ListedCandidate;

/** How persons stand on forms. */
@LegalBasis("Kiesbesluit H 2")
final class Notations {

    private Notations() {}

    /** Rows of the list: position, surname, initials, date of birth if asked for, residence. */
    static List<List<String>> candidates(CandidateList list, boolean births) {
        List<List<String>> rows = new ArrayList<>();
        for (ListedCandidate candidate : list.candidates()) {
            List<String> row = new ArrayList<>();
            row.add(Integer.toString(rows.size() + 1));
            row.add(surname(candidate.name()));
            row.add(initials(candidate, list));
            if (births) {
                row.add(candidate.birth().map(Notations::date).orElse(""));
            }
            row.add(residence(candidate));
            rows.add(row);
        }
        return rows;
    }

    static List<String> columns(boolean births) {
        return births
                ? List.of("Nr.", "Naam", "Voorletters", "Geboortedatum", "Woonplaats")
                : List.of("Nr.", "Naam", "Voorletters", "Woonplaats");
    }

    static String surname(CandidateName name) {
        return joined(name.prefix(), name.surname());
    }

    /** Initials first, as in a signature. */
    static String name(CandidateName name) {
        return joined(name.initials(), name.prefix(), name.surname());
    }

    /** Initials with first name and gender, as far as they are to stand on the list. */
    static String initials(ListedCandidate candidate, CandidateList list) {
        String firstName = candidate.name().firstName();
        return joined(
                candidate.name().initials(),
                firstName.isBlank() ? "" : "(" + firstName + ")",
                list.head().publishGender() ? mark(candidate, list.head().language()) : "");
    }

    private static String mark(ListedCandidate candidate, String language) {
        return candidate
                .gender()
                .map(gender -> switch (gender) {
                    case MALE -> "(m)";
                    case FEMALE -> "fy".equals(language) ? "(f)" : "(v)";
                    case UNKNOWN -> "";
                })
                .orElse("");
    }

    static String residence(ListedCandidate candidate) {
        return joined(candidate.locality(), candidate.country().isBlank() ? "" : "(" + candidate.country() + ")");
    }

    static String street(Address address) {
        return joined(address.street(), address.houseNumber());
    }

    static String place(Address address) {
        return joined(
                address.postalCode(),
                address.locality(),
                address.country().isBlank() || address.country().equals("NL") ? "" : "(" + address.country() + ")");
    }

    /** As forms write dates; what is unknown of it is left as XX. */
    static String date(PartialDate date) {
        return String.format(
                Locale.ROOT,
                "%s-%s-%s",
                date.day() == 0 ? "XX" : String.format(Locale.ROOT, "%02d", date.day()),
                date.month() == 0 ? "XX" : String.format(Locale.ROOT, "%02d", date.month()),
                date.year() == 0 ? "XXXX" : String.format(Locale.ROOT, "%04d", date.year()));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
    }
}
