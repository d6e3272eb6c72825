package nl.zetel.plugin.extract;

import java.util.Locale;
import java.util.Optional;
import nl.zetel.api.person.Gender;
import nl.zetel.api.person.NameUsage;
import nl.zetel.api.person.Nationality;
import nl.zetel.api.person.Residence;
import nl.zetel.api.person.Suspension;

/** The register's codes. A code that is not among them is an error of the row: a guess would be worse. */
final class Codes {

    private Codes() {}

    static Gender gender(Values row, Field field) throws RowException {
        return switch (upper(row.meaning(field))) {
            case "M" -> Gender.MALE;
            case "V" -> Gender.FEMALE;
            case "O", "X", "" -> Gender.UNKNOWN;
            default -> throw row.unknown(field);
        };
    }

    static NameUsage nameUsage(Values row, Field field) throws RowException {
        return switch (upper(row.meaning(field))) {
            case "E", "" -> NameUsage.OWN;
            case "P" -> NameUsage.PARTNER;
            case "V" -> NameUsage.PARTNER_OWN;
            case "N" -> NameUsage.OWN_PARTNER;
            default -> throw row.unknown(field);
        };
    }

    static Residence.Kind residenceKind(Values row, Field field) throws RowException {
        return switch (upper(row.meaning(field))) {
            case "W" -> Residence.Kind.ADDRESS;
            case "B" -> Residence.Kind.MAILING_ADDRESS;
            case "L" -> Residence.Kind.LOCATION;
            case "BUITENLAND" -> Residence.Kind.ABROAD;
            case "" -> row.text(Field.STREET).isEmpty() ? Residence.Kind.UNKNOWN : Residence.Kind.ADDRESS;
            default -> throw row.unknown(field);
        };
    }

    static Optional<Suspension.Reason> suspension(Values row, Field field) throws RowException {
        return switch (upper(row.meaning(field))) {
            case "" -> Optional.empty();
            case "O" -> Optional.of(Suspension.Reason.DEATH);
            case "E" -> Optional.of(Suspension.Reason.EMIGRATION);
            case "M" -> Optional.of(Suspension.Reason.MINISTERIAL_DECISION);
            case "R" -> Optional.of(Suspension.Reason.NON_RESIDENT);
            case "." -> Optional.of(Suspension.Reason.UNKNOWN);
            default -> throw row.unknown(field);
        };
    }

    /** A code of table 32, of which a few stand for something else than a nationality. */
    static Nationality nationality(Values row, Field field, String text, boolean doubted) throws RowException {
        String code = row.code(field, row.meaning(field, text.strip()), 4);
        Nationality.Kind kind = switch (code) {
            case "0000" -> Nationality.Kind.UNKNOWN;
            case "0002" -> Nationality.Kind.TREATED_AS_DUTCH;
            case "0499" -> Nationality.Kind.STATELESS;
            case "0500" -> Nationality.Kind.ESTABLISHED_NOT_DUTCH;
            default -> Nationality.Kind.NATIONALITY;
        };
        Optional<String> known = kind == Nationality.Kind.NATIONALITY ? Optional.of(code) : Optional.empty();
        return new Nationality(kind, known, doubted);
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
