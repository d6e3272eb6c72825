package nl.zetel.plugin.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.zetel.api.Bsn;
import nl.zetel.api.MunicipalityCode;
import nl.zetel.api.PartialDate;
import nl.zetel.api.person.Address;
import nl.zetel.api.person.Exclusion;
import nl.zetel.api.person.Nationality;
import nl.zetel.api.person.Person;
import nl.zetel.api.person.PersonAspect;
import nl.zetel.api.person.PersonBuilder;
import nl.zetel.api.person.PersonName;
import nl.zetel.api.person.Residence;
import nl.zetel.api.person.ResidenceTitle;
import nl.zetel.api.person.Settlement;
import nl.zetel.api.person.Suspension;

/** Turns rows into persons. Safe for use by several threads. */
final class RowReader {

    private final Mapping mapping;
    private final Header header;
    private final Set<PersonAspect> notDelivered;

    RowReader(Mapping mapping, Header header) {
        this.mapping = mapping;
        this.header = header;
        this.notDelivered = mapping.notDelivered();
    }

    /** The number in a row, even if nothing else in it is right. */
    Optional<Bsn> number(List<String> row) {
        return row.size() == header.size() ? Bsn.parse(header.text(row, Field.BSN)) : Optional.empty();
    }

    /** The person in a row. */
    Person person(List<String> row) throws RowException {
        if (row.size() != header.size()) {
            throw new RowException(Text.FIELD_COUNT.of(row.size(), header.size()));
        }
        return new Reading(new Values(mapping, header, row)).person();
    }

    /** One row. */
    private final class Reading {

        private final Values row;

        Reading(Values row) {
            this.row = row;
        }

        Person person() throws RowException {
            Bsn bsn = Bsn.parse(row.text(Field.BSN)).orElseThrow(() -> new RowException(Text.BSN_INVALID.of()));
            PartialDate birth = row.date(Field.BIRTH).orElseThrow(() -> row.missing(Field.BIRTH));
            boolean doubted = row.flag(Field.UNDER_INVESTIGATION);
            PersonBuilder person = Person.named(name(), birth)
                    .bsn(bsn)
                    .gender(Codes.gender(row, Field.GENDER))
                    .nameUsage(Codes.nameUsage(row, Field.NAME_USAGE))
                    .partners(partners())
                    .nationalities(nationalities(doubted))
                    .residence(residence(doubted))
                    .secret(row.flag(Field.SECRET))
                    .birthUnderInvestigation(doubted)
                    .notDelivered(notDelivered);
            addStatus(person, doubted);
            return person.build();
        }

        private PersonName name() throws RowException {
            return PersonName.of(
                    row.text(Field.GIVEN_NAMES),
                    row.text(Field.INITIALS),
                    row.text(Field.PREFIX),
                    row.text(Field.SURNAME));
        }

        private List<PersonName> partners() {
            String surname = row.text(Field.PARTNER_SURNAME);
            return surname.isEmpty()
                    ? List.of()
                    : List.of(PersonName.of("", "", row.text(Field.PARTNER_PREFIX), surname));
        }

        private List<Nationality> nationalities(boolean doubted) throws RowException {
            List<Nationality> nationalities = new ArrayList<>();
            for (String text : split(row.text(Field.NATIONALITIES))) {
                nationalities.add(Codes.nationality(row, Field.NATIONALITIES, text, doubted));
            }
            return nationalities;
        }

        private List<String> split(String text) {
            if (text.isEmpty()) {
                return List.of();
            }
            String separator = mapping.nationalitySeparator();
            return separator.isEmpty() ? List.of(text) : List.of(text.split(Pattern.quote(separator)));
        }

        private Residence residence(boolean doubted) throws RowException {
            Optional<MunicipalityCode> municipality =
                    row.code(Field.MUNICIPALITY, 4).map(MunicipalityCode::new);
            return new Residence(
                    Codes.residenceKind(row, Field.RESIDENCE_KIND),
                    municipality.or(mapping::municipality),
                    row.text(Field.MUNICIPALITY_NAME),
                    row.date(Field.REGISTERED_SINCE),
                    address(),
                    false,
                    doubted);
        }

        private Optional<Address> address() {
            String street = row.text(Field.STREET);
            String addition = row.text(Field.HOUSE_NUMBER_ADDITION);
            String number = row.text(Field.HOUSE_NUMBER)
                    + row.text(Field.HOUSE_LETTER)
                    + (addition.isEmpty() ? "" : "-" + addition);
            return street.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Address(
                            street,
                            number,
                            row.text(Field.POSTAL_CODE).replace(" ", ""),
                            row.text(Field.LOCALITY),
                            "NL"));
        }

        private void addStatus(PersonBuilder person, boolean doubted) throws RowException {
            Optional<String> title = row.code(Field.RESIDENCE_TITLE, 2);
            if (title.isPresent()) {
                person.residenceTitle(new ResidenceTitle(
                        title.get(),
                        row.date(Field.RESIDENCE_TITLE_SINCE).orElse(PartialDate.unknown()),
                        row.date(Field.RESIDENCE_TITLE_UNTIL),
                        doubted));
            }
            Optional<PartialDate> settled = row.date(Field.SETTLED_SINCE);
            if (settled.isPresent()) {
                person.settlement(new Settlement(settled.get(), row.flag(Field.SETTLED_FROM_CARIBBEAN)));
            }
            Optional<PartialDate> excludedUntil = row.date(Field.EXCLUDED_UNTIL);
            if (row.flag(Field.EXCLUDED) || excludedUntil.isPresent()) {
                person.exclusion(new Exclusion(excludedUntil));
            }
            row.date(Field.DEATH).ifPresent(person::death);
            Optional<Suspension.Reason> reason = Codes.suspension(row, Field.SUSPENSION);
            Optional<PartialDate> suspended = row.date(Field.SUSPENDED_SINCE);
            if (reason.isPresent() || suspended.isPresent()) {
                person.suspension(new Suspension(
                        reason.orElse(Suspension.Reason.UNKNOWN), suspended.orElse(PartialDate.unknown())));
            }
        }
    }
}
