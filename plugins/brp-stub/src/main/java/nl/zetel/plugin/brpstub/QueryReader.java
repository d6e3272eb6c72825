package nl.zetel.plugin.brpstub;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a request and finds everything that is wrong with it. */
final class QueryReader {

    static final String BY_NUMBER = "RaadpleegMetBurgerservicenummer";
    static final String BY_NAME = "ZoekMetGeslachtsnaamEnGeboortedatum";

    private static final String SURNAME = "^[a-zA-Z0-9À-ž \\.\\-\\']{1,200}$|^[a-zA-Z0-9À-ž \\.\\-\\']{3,199}\\*{1}$";
    private static final String GIVEN_NAMES = "^[a-zA-Z0-9À-ž \\.\\-\\']{1,199}\\*{0,1}$";
    private static final String PREFIX = "^[a-zA-Z \\']{1,10}$";
    private static final String GENDER = "^([Mm]|[Vv]|[Oo])$";
    private static final String MUNICIPALITY = "^[0-9]{4}$";
    private static final Set<String> COMMON = Set.of("type", "fields", "gemeenteVanInschrijving");
    private static final Set<String> OF_NUMBER = Set.of("burgerservicenummer");
    private static final Set<String> OF_NAME = Set.of(
            "geslachtsnaam", "geboortedatum", "voorvoegsel", "voornamen", "geslacht", "inclusiefOverledenPersonen");

    private final JsonObject request;
    private final List<InvalidParam> errors = new ArrayList<>();

    QueryReader(JsonObject request) {
        this.request = request;
    }

    /** What was wrong, after {@link #read()}. */
    List<InvalidParam> errors() {
        return errors;
    }

    /** The query, or empty if something is wrong with it. */
    Optional<Query> read() {
        Optional<String> type = Jsons.text(request, "type");
        if (type.isEmpty()) {
            errors.add(InvalidParam.required("type"));
            return Optional.empty();
        }
        Optional<Query> query = switch (type.get()) {
            case BY_NUMBER -> Optional.of(byNumber());
            case BY_NAME -> Optional.of(byName());
            default -> unknownType();
        };
        return errors.isEmpty() ? query : Optional.empty();
    }

    private Optional<Query> unknownType() {
        errors.add(new InvalidParam("type", "value", "Waarde is geen geldig zoek type."));
        return Optional.empty();
    }

    private Query byNumber() {
        List<String> numbers = strings("burgerservicenummer", 20, "^[0-9]{9}$");
        List<String> fields = fields(KnownFields.PERSON);
        Optional<String> municipality = optional("gemeenteVanInschrijving", MUNICIPALITY);
        refuseOthers(OF_NUMBER);
        return new Query.ByNumber(numbers, fields, municipality);
    }

    private Query byName() {
        String surname = required("geslachtsnaam", SURNAME);
        LocalDate birth = birth();
        Query query = new Query.ByName(
                surname,
                birth,
                optional("voorvoegsel", PREFIX),
                optional("voornamen", GIVEN_NAMES),
                optional("geslacht", GENDER),
                deceasedToo(),
                fields(KnownFields.LIMITED_PERSON),
                optional("gemeenteVanInschrijving", MUNICIPALITY));
        refuseOthers(OF_NAME);
        return query;
    }

    private List<String> fields(KnownFields known) {
        List<String> fields = strings("fields", 130, "^[a-zA-Z0-9\\._]{1,200}$");
        for (int i = 0; i < fields.size(); i++) {
            String field = fields.get(i);
            if (known.isForbidden(field)) {
                errors.add(new InvalidParam(
                        "fields[" + i + "]", "fields", "Parameter bevat een niet toegestane veldnaam."));
            } else if (!known.exists(field)) {
                errors.add(new InvalidParam(
                        "fields[" + i + "]", "fields", "Parameter bevat een niet bestaande veldnaam."));
            }
        }
        return known == KnownFields.LIMITED_PERSON
                ? fields.stream().flatMap(field -> known.parts(field).stream()).toList()
                : fields.stream().map(known::whole).toList();
    }

    private List<String> strings(String name, int most, String pattern) {
        Optional<JsonValue> value = Jsons.value(request, name);
        if (value.isEmpty()) {
            errors.add(InvalidParam.required(name));
            return List.of();
        }
        if (!(value.get() instanceof JsonArray array)) {
            errors.add(new InvalidParam(name, "array", "Parameter is geen array."));
            return List.of();
        }
        checkSize(name, array.size(), most);
        List<String> texts = array.stream().map(QueryReader::string).toList();
        for (int i = 0; i < texts.size(); i++) {
            check(name + "[" + i + "]", texts.get(i), pattern);
        }
        return texts;
    }

    private void checkSize(String name, int size, int most) {
        if (size < 1) {
            errors.add(new InvalidParam(name, "minItems", "Array bevat minder dan 1 items."));
        } else if (size > most) {
            errors.add(new InvalidParam(name, "maxItems", "Array bevat meer dan " + most + " items."));
        }
    }

    private void check(String name, String text, String pattern) {
        if (!Pattern.matches(pattern, text)) {
            errors.add(InvalidParam.pattern(name, pattern));
        }
    }

    private String required(String name, String pattern) {
        Optional<String> value = optional(name, pattern);
        if (value.isEmpty()) {
            errors.add(InvalidParam.required(name));
        }
        return value.orElse("");
    }

    private Optional<String> optional(String name, String pattern) {
        Optional<String> value = Jsons.value(request, name).map(QueryReader::string);
        value.ifPresent(text -> check(name, text, pattern));
        return value;
    }

    private LocalDate birth() {
        Optional<String> text = Jsons.text(request, "geboortedatum");
        if (text.isEmpty()) {
            errors.add(InvalidParam.required("geboortedatum"));
            return LocalDate.EPOCH;
        }
        try {
            return LocalDate.parse(text.get());
        } catch (DateTimeParseException e) {
            errors.add(new InvalidParam("geboortedatum", "date", "Waarde is geen geldige datum."));
            return LocalDate.EPOCH;
        }
    }

    private boolean deceasedToo() {
        Optional<JsonValue> value = Jsons.value(request, "inclusiefOverledenPersonen");
        if (value.isPresent() && value.get() != JsonValue.TRUE && value.get() != JsonValue.FALSE) {
            errors.add(new InvalidParam("inclusiefOverledenPersonen", "boolean", "Waarde is geen boolean."));
        }
        return value.filter(JsonValue.TRUE::equals).isPresent();
    }

    private void refuseOthers(Set<String> known) {
        request.keySet().stream()
                .filter(name -> !known.contains(name) && !COMMON.contains(name))
                .forEach(name -> errors.add(new InvalidParam(name, "unknownParam", "Parameter is niet verwacht.")));
    }

    private static String string(JsonValue value) {
        return value instanceof JsonString text ? text.getString() : value.toString();
    }
}
