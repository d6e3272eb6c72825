package nl.zetel.server.nomination.application;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zetel.api.Bsn;
import nl.zetel.api.PartialDate;
import nl.zetel.api.document.CandidateName;
import nl.zetel.api.person.Address;
import nl.zetel.api.person.Gender;
import nl.zetel.law.list.Consent;
import nl.zetel.law.list.Home;
import nl.zetel.law.list.Settlement;
import nl.zetel.server.nomination.domain.ListedCandidate;
import nl.zetel.server.nomination.domain.Representative;
import nl.zetel.server.problem.FieldError;

/** One row of a table of candidates. What is wrong is added to the errors, without repeating what the row says. */
final class CandidateRow {

    private static final String NO_BSN = "kandidaat heeft geen bsn";
    private static final Pattern DATE = Pattern.compile("([0-9]{2})-([0-9]{2})-([0-9]{4})");
    private static final int LONGEST = 200;

    private final int position;
    private final int line;
    private final List<String> header;
    private final List<String> fields;
    private final List<FieldError> errors;

    CandidateRow(int position, int line, List<String> header, List<String> fields, List<FieldError> errors) {
        this.position = position;
        this.line = line;
        this.header = header;
        this.fields = fields;
        this.errors = errors;
    }

    ListedCandidate candidate(LocalDate today) {
        String country = country();
        Optional<Representative> representative = representative();
        return new ListedCandidate(
                name(),
                gender(),
                birth(today),
                text("woonplaats"),
                country,
                bsn(),
                correspondence(country),
                Consent.MISSING,
                country.isEmpty() ? Home.MUNICIPALITY : Home.OUTSIDE,
                Settlement.NONE,
                representative.isPresent(),
                representative);
    }

    /** What tells persons on one list apart: the number, or else the name with the date of birth. */
    String person(ListedCandidate candidate) {
        return candidate
                .bsn()
                .map(Bsn::value)
                .orElseGet(() -> (candidate.name() + "|" + candidate.birth()).toLowerCase(Locale.ROOT));
    }

    private CandidateName name() {
        String surname = text("achternaam");
        if (surname.isEmpty()) {
            error("achternaam", "MISSING", "de achternaam ontbreekt");
        }
        return new CandidateName(text("voorletters"), text("roepnaam"), text("voorvoegsel"), surname);
    }

    private Optional<Gender> gender() {
        return switch (text("geslacht").toLowerCase(Locale.ROOT)) {
            case "" -> Optional.empty();
            case "m", "man" -> Optional.of(Gender.MALE);
            case "v", "vrouw" -> Optional.of(Gender.FEMALE);
            default -> {
                error("geslacht", "GENDER", "vul m, v of niets in");
                yield Optional.empty();
            }
        };
    }

    private Optional<PartialDate> birth(LocalDate today) {
        String text = text("geboortedatum");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Matcher matcher = DATE.matcher(text);
        try {
            if (matcher.matches()) {
                LocalDate date = LocalDate.of(part(matcher, 3), part(matcher, 2), part(matcher, 1));
                if (!date.isAfter(today)) {
                    return Optional.of(PartialDate.of(date));
                }
            }
        } catch (DateTimeException e) {
            // There is no such day; said below.
        }
        error("geboortedatum", "DATE", "schrijf een bestaande datum die voorbij is als dd-mm-jjjj");
        return Optional.empty();
    }

    private static int part(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private Optional<Bsn> bsn() {
        String text = text("bsn");
        if (text.isEmpty() || text.toLowerCase(Locale.ROOT).equals(NO_BSN)) {
            return Optional.empty();
        }
        Optional<Bsn> bsn = Bsn.parse(text);
        if (bsn.isEmpty()) {
            error("bsn", "BSN", "dit is geen burgerservicenummer: de elfproef klopt niet");
        }
        return bsn;
    }

    private String country() {
        String text = text("landcode").toUpperCase(Locale.ROOT);
        if (!text.isEmpty() && !text.matches("[A-Z]{2}")) {
            error("landcode", "COUNTRY", "een landcode heeft twee letters");
        }
        return text.equals("NL") ? "" : text;
    }

    private Optional<Address> correspondence(String country) {
        Address address = address("correspondentie", country.isEmpty() ? "NL" : country);
        boolean known = !(address.street() + address.postalCode() + address.locality()).isEmpty();
        return known ? Optional.of(address) : Optional.empty();
    }

    private Address address(String of, String country) {
        return new Address(
                text(of + "_straatnaam"),
                (text(of + "_huisnummer") + " " + text(of + "_toevoeging")).strip(),
                text(of + "_postcode").replace(" ", "").toUpperCase(Locale.ROOT),
                text(of + "_plaats"),
                country);
    }

    private Optional<Representative> representative() {
        String surname = text("gemachtigde_achternaam");
        return surname.isEmpty()
                ? Optional.empty()
                : Optional.of(new Representative(
                        new CandidateName(
                                text("gemachtigde_voorletters"), "", text("gemachtigde_voorvoegsel"), surname),
                        address("gemachtigde", "NL")));
    }

    private String text(String column) {
        String text = fields.get(header.indexOf(column)).strip();
        if (text.length() > LONGEST) {
            error(column, "TOO_LONG", "ten hoogste " + LONGEST + " tekens");
            return "";
        }
        return text;
    }

    private void error(String column, String code, String message) {
        FieldError error = new FieldError(
                "/rows/" + position + "/" + column, code, "Regel " + line + ", " + column + ": " + message);
        if (!errors.contains(error)) {
            errors.add(error);
        }
    }
}
