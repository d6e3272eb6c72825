package nl.zetel.plugin.brpstub;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zetel.api.Bsn;
import nl.zetel.api.person.Person;
import nl.zetel.api.person.Residence;
import nl.zetel.api.person.Suspension;

/** The persons that the server knows, and what it answers about them. */
final class Register {

    private static final int MOST_FOUND = 10;

    private final List<Person> persons;

    Register(List<Person> persons) {
        this.persons = persons;
    }

    /** The answer, or the problem that too many were found. */
    Reply answer(Query query, LocalDate today) {
        if (query instanceof Query.ByNumber byNumber) {
            return reply(QueryReader.BY_NUMBER, byNumber, byNumber(byNumber), today);
        }
        Query.ByName byName = (Query.ByName) query;
        List<Person> found = byName(byName);
        return found.size() > MOST_FOUND
                ? Reply.of(Problem.tooManyResults(MOST_FOUND))
                : reply(QueryReader.BY_NAME, byName, found, today);
    }

    private List<Person> byNumber(Query.ByNumber query) {
        return livingIn(query.municipality())
                .filter(person -> person.bsn()
                        .map(Bsn::value)
                        .filter(query.numbers()::contains)
                        .isPresent())
                .toList();
    }

    private List<Person> byName(Query.ByName query) {
        return livingIn(query.municipality())
                .filter(person -> query.deceasedToo() || !isDeceased(person))
                .filter(person -> NameFilter.matches(query, person))
                .toList();
    }

    private Stream<Person> livingIn(Optional<String> municipality) {
        return persons.stream()
                .filter(person -> municipality.isEmpty()
                        || person.residence()
                                .municipality()
                                .filter(code -> code.value().equals(municipality.get()))
                                .isPresent());
    }

    private static boolean isDeceased(Person person) {
        return person.death().isPresent()
                || person.suspension()
                        .filter(suspension -> suspension.reason() == Suspension.Reason.DEATH)
                        .isPresent();
    }

    private static Reply reply(String type, Query query, List<Person> found, LocalDate today) {
        JsonArrayBuilder array = Jsons.PROVIDER.createArrayBuilder();
        found.forEach(person -> array.add(cut(person, query.fields(), today)));
        return Reply.of(Jsons.PROVIDER
                .createObjectBuilder()
                .add("type", type)
                .add("personen", array)
                .build());
    }

    private static JsonObject cut(Person person, List<String> fields, LocalDate today) {
        boolean inland = person.residence().kind() == Residence.Kind.ADDRESS
                || person.residence().kind() == Residence.Kind.MAILING_ADDRESS
                || person.residence().kind() == Residence.Kind.LOCATION;
        List<String> asked = fields.stream()
                .filter(field -> inland || !isInlandAlias(field))
                .map(field -> isInlandAlias(field) ? field.replaceFirst("Binnenland", "") : field)
                .toList();
        return FieldTree.of(asked).cut(ApiPerson.of(person, today));
    }

    private static boolean isInlandAlias(String field) {
        return field.startsWith("verblijfplaatsBinnenland") || field.startsWith("adresseringBinnenland");
    }
}
