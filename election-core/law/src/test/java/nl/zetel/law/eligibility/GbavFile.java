package nl.zetel.law.eligibility;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zetel.api.Bsn;
import nl.zetel.api.MunicipalityCode;
import nl.zetel.api.PartialDate;
import nl.zetel.api.person.Address;
import nl.zetel.api.person.Exclusion;
import nl.zetel.api.person.Gender;
import nl.zetel.api.person.Nationality;
import nl.zetel.api.person.Nationality.Kind;
import nl.zetel.api.person.Person;
import nl.zetel.api.person.PersonBuilder;
import nl.zetel.api.person.PersonName;
import nl.zetel.api.person.Residence;
import nl.zetel.api.person.ResidenceTitle;
import nl.zetel.api.person.Settlement;
import nl.zetel.api.person.Suspension;

/** The fictitious persons of the GBA-V test set; only the current data, that is the first row of each person. */
final class GbavFile {

    private static final Path NAME = Path.of("shared", "data", "brp", "gbav-test-persons.csv");

    private final Map<String, Integer> columns = new HashMap<>();
    private final List<Person> persons = new ArrayList<>();

    private GbavFile(List<String> lines) {
        String[] head = lines.get(0).split(";", -1);
        for (int i = 0; i < head.length; i++) {
            columns.putIfAbsent(head[i], i);
        }
        for (String line : lines.subList(1, lines.size())) {
            String[] row = line.split(";", -1);
            if (!row[0].isBlank() && !at(row, "01.03.10").isBlank()) {
                persons.add(person(row));
            }
        }
    }

    /** The persons; skips the test where the file is absent. */
    static List<Person> persons() throws IOException {
        Optional<Path> file = Stream.iterate(
                        Optional.ofNullable(Path.of("").toAbsolutePath()),
                        Optional::isPresent,
                        path -> path.map(Path::getParent))
                .flatMap(Optional::stream)
                .map(path -> path.resolve(NAME))
                .filter(Files::exists)
                .findFirst();
        assumeTrue(file.isPresent(), "Skipped: the GBA-V test persons are not next to the project (" + NAME + ")");
        return new GbavFile(Files.readAllLines(file.orElseThrow())).persons;
    }

    private Person person(String[] row) {
        PersonBuilder builder = Person.named(name(row), date(at(row, "01.03.10")))
                .gender(gender(at(row, "01.04.10")))
                .nationalities(nationalities(row))
                .residence(residence(row));
        Bsn.parse(at(row, "01.01.20")).ifPresent(builder::bsn);
        present(row, "06.08.10").map(GbavFile::date).ifPresent(builder::death);
        present(row, "07.67.20")
                .ifPresent(code -> builder.suspension(new Suspension(reason(code), date(at(row, "07.67.10")))));
        present(row, "08.14.20").ifPresent(day -> builder.settlement(new Settlement(date(day), false)));
        present(row, "13.38.10")
                .ifPresent(code ->
                        builder.exclusion(new Exclusion(present(row, "13.38.20").map(GbavFile::date))));
        present(row, "10.39.10")
                .ifPresent(code -> builder.residenceTitle(new ResidenceTitle(
                        code,
                        date(at(row, "10.39.30")),
                        present(row, "10.39.20").map(GbavFile::date),
                        false)));
        return builder.build();
    }

    private PersonName name(String[] row) {
        String surname = at(row, "01.02.40");
        return PersonName.of(at(row, "01.02.10"), "", at(row, "01.02.30"), ".".equals(surname) ? "" : surname);
    }

    private List<Nationality> nationalities(String[] row) {
        if (!at(row, "04.65.10").isBlank()) {
            boolean treated = "B".equals(at(row, "04.65.10"));
            return List.of(Nationality.of(treated ? Kind.TREATED_AS_DUTCH : Kind.ESTABLISHED_NOT_DUTCH));
        }
        return present(row, "04.05.10").stream().map(GbavFile::nationality).toList();
    }

    private static Nationality nationality(String code) {
        return switch (code) {
            case "0000" -> Nationality.of(Kind.UNKNOWN);
            case "0499" -> Nationality.of(Kind.STATELESS);
            default -> Nationality.of(code);
        };
    }

    private Residence residence(String[] row) {
        Residence.Kind kind = switch (at(row, "08.10.10")) {
            case "W" -> Residence.Kind.ADDRESS;
            case "B" -> Residence.Kind.MAILING_ADDRESS;
            default -> at(row, "08.13.20").isBlank() ? Residence.Kind.UNKNOWN : Residence.Kind.ABROAD;
        };
        return new Residence(
                kind,
                present(row, "08.09.10").map(MunicipalityCode::new),
                "",
                present(row, "08.09.20").map(GbavFile::date),
                Optional.of(new Address("", "", "", at(row, "08.11.70"), "NL")),
                false,
                !at(row, "08.83.10").isBlank() && at(row, "08.83.30").isBlank());
    }

    private static Gender gender(String code) {
        return switch (code) {
            case "M" -> Gender.MALE;
            case "V" -> Gender.FEMALE;
            default -> Gender.UNKNOWN;
        };
    }

    private static Suspension.Reason reason(String code) {
        return switch (code) {
            case "O" -> Suspension.Reason.DEATH;
            case "E" -> Suspension.Reason.EMIGRATION;
            case "M" -> Suspension.Reason.MINISTERIAL_DECISION;
            case "R" -> Suspension.Reason.NON_RESIDENT;
            default -> Suspension.Reason.UNKNOWN;
        };
    }

    /** A date of which only the parts before the first unknown one are used. */
    private static PartialDate date(String digits) {
        int year = digits.length() < 8 ? 0 : Integer.parseInt(digits.substring(0, 4));
        int month = year == 0 ? 0 : Integer.parseInt(digits.substring(4, 6));
        int day = month == 0 ? 0 : Integer.parseInt(digits.substring(6, 8));
        return new PartialDate(year, month, day);
    }

    private Optional<String> present(String[] row, String column) {
        return Optional.of(at(row, column)).filter(text -> !text.isBlank());
    }

    private String at(String[] row, String column) {
        int index = columns.getOrDefault(column, -1);
        return index < 0 || index >= row.length ? "" : row[index];
    }
}
