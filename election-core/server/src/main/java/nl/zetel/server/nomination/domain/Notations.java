package nl.zetel.server.nomination.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zetel.api.PartialDate;
import nl.zetel.api.document.CandidateName;
import nl.zetel.api.person.Address;
import nl.zetel.law.LegalBasis;

/** How persons stand on the models of the regulation: in columns, and under a signature. */
@LegalBasis("Kiesbesluit H 2")
public final class Notations {

    /** Name of the column of positions. */
    public static final String NUMBER = "Nr.";

    private Notations() {}

    /** Rows of the list: position, surname, initials, date of birth if asked for, residence. */
    public static List<List<String>> candidates(CandidateList list, boolean births) {
        return candidates(
                list.candidates(), list.head().publishGender(), list.head().language(), births);
    }

    /**
     * Rows of candidates who stand one after another from position 1.
     *
     * @param gender whether the list says who is a man and who a woman
     * @param language language of the list
     */
    public static List<List<String>> candidates(
            List<ListedCandidate> candidates, boolean gender, String language, boolean births) {
        List<List<String>> rows = new ArrayList<>();
        for (ListedCandidate candidate : candidates) {
            List<String> row = new ArrayList<>();
            row.add(Integer.toString(rows.size() + 1));
            row.add(surname(candidate.name()));
            row.add(initials(candidate, gender, language));
            if (births) {
                row.add(candidate.birth().map(Notations::date).orElse(""));
            }
            row.add(residence(candidate));
            rows.add(row);
        }
        return rows;
    }

    /** Names of the columns of these rows. */
    public static List<String> columns(boolean births) {
        return births
                ? List.of(NUMBER, "Naam", "Voorletters", "Geboortedatum", "Woonplaats")
                : List.of(NUMBER, "Naam", "Voorletters", "Woonplaats");
    }

    private static String surname(CandidateName name) {
        return joined(name.prefix(), name.surname());
    }

    /** Initials first, as in a signature. */
    public static String name(CandidateName name) {
        return joined(name.initials(), name.prefix(), name.surname());
    }

    private static String initials(ListedCandidate candidate, boolean gender, String language) {
        String firstName = candidate.name().firstName();
        return joined(
                candidate.name().initials(),
                firstName.isBlank() ? "" : "(" + firstName + ")",
                gender ? mark(candidate, language) : "");
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

    /** Where a candidate lives, with the country outside the Netherlands. */
    public static String residence(ListedCandidate candidate) {
        return joined(candidate.locality(), candidate.country().isBlank() ? "" : "(" + candidate.country() + ")");
    }

    /** Surname first, as the models ask under a signature. */
    public static String signed(CandidateName name) {
        return Stream.of(surname(name), name.initials())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** Names of the columns of a person with an address, after those given. */
    public static List<String> personColumns(String... first) {
        return Stream.of(Stream.of(first), Stream.of("Naam", "Voorletters"), addressColumns().stream())
                .flatMap(names -> names)
                .toList();
    }

    /** Names of the columns of an address. */
    public static List<String> addressColumns() {
        return List.of("Postadres", "Postcode", "Plaats");
    }

    /** Cells of a person with an address. */
    public static List<String> personWithAddress(CandidateName name, Address address) {
        return Stream.concat(Stream.of(surname(name), name.initials()), address(address).stream())
                .toList();
    }

    /** Cells of an address. */
    public static List<String> address(Address address) {
        return List.of(joined(address.street(), address.houseNumber()), address.postalCode(), town(address));
    }

    /** An address on one line. */
    public static String oneLine(Address address) {
        List<String> parts = address(address);
        return Stream.of(parts.get(0), joined(parts.get(1), parts.get(2)))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static String town(Address address) {
        return joined(
                address.locality(),
                address.country().isBlank() || address.country().equals("NL") ? "" : "(" + address.country() + ")");
    }

    /** As forms write dates; what is unknown of it is left as XX. */
    private static String date(PartialDate date) {
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
