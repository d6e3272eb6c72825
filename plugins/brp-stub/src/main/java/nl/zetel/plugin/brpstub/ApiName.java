package nl.zetel.plugin.brpstub;

import static nl.zetel.plugin.brpstub.ApiValues.addText;
import static nl.zetel.plugin.brpstub.ApiValues.coded;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zetel.api.person.NameUsage;
import nl.zetel.api.person.NobleTitle;
import nl.zetel.api.person.Person;
import nl.zetel.api.person.PersonName;

/** Names as the API writes them. */
final class ApiName {

    private ApiName() {}

    static JsonObject ofPerson(Person person) {
        JsonObjectBuilder json = base(person.name());
        addText(json, "volledigeNaam", full(person.name()));
        return json.add("aanduidingNaamgebruik", usage(person.nameUsage())).build();
    }

    static JsonObject ofPartner(PersonName name) {
        return base(name).build();
    }

    private static JsonObjectBuilder base(PersonName name) {
        JsonObjectBuilder json = Jsons.PROVIDER.createObjectBuilder();
        addText(json, "voornamen", name.givenNames());
        addText(json, "voorletters", name.initials());
        addText(json, "voorvoegsel", name.prefix());
        addText(json, "geslachtsnaam", name.surname());
        name.title().ifPresent(title -> json.add("adellijkeTitelPredicaat", title(title)));
        return json;
    }

    private static JsonObject title(NobleTitle title) {
        return Jsons.PROVIDER
                .createObjectBuilder(coded(title.code(), title.text()))
                .add("soort", title.kind() == NobleTitle.Kind.TITLE ? "titel" : "predicaat")
                .build();
    }

    /** A predicate stands before the given names, a title before the surname. */
    static String full(PersonName name) {
        return Stream.of(
                        title(name, NobleTitle.Kind.PREDICATE),
                        name.givenNames(),
                        title(name, NobleTitle.Kind.TITLE),
                        name.prefix(),
                        name.surname())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    private static String title(PersonName name, NobleTitle.Kind kind) {
        return name.title().filter(t -> t.kind() == kind).map(NobleTitle::text).orElse("");
    }

    private static JsonObject usage(NameUsage usage) {
        return switch (usage) {
            case OWN -> coded("E", "eigen geslachtsnaam");
            case PARTNER -> coded("P", "geslachtsnaam partner");
            case PARTNER_OWN -> coded("V", "geslachtsnaam partner voor eigen geslachtsnaam");
            case OWN_PARTNER -> coded("N", "geslachtsnaam partner na eigen geslachtsnaam");
        };
    }
}
