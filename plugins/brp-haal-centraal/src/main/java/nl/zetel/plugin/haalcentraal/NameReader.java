package nl.zetel.plugin.haalcentraal;

import java.util.Optional;
import nl.zetel.api.person.NameUsage;
import nl.zetel.api.person.NobleTitle;
import nl.zetel.api.person.PersonName;

/** Reads a name of the API. */
final class NameReader {

    private NameReader() {}

    static PersonName name(Node name) {
        return new PersonName(
                name.textOrBlank("voornamen"),
                name.textOrBlank("voorletters"),
                name.textOrBlank("voorvoegsel"),
                name.textOrBlank("geslachtsnaam"),
                title(name));
    }

    static NameUsage usage(Node name) {
        return switch (name.group("aanduidingNaamgebruik").textOrBlank("code")) {
            case "P" -> NameUsage.PARTNER;
            case "V" -> NameUsage.PARTNER_OWN;
            case "N" -> NameUsage.OWN_PARTNER;
            default -> NameUsage.OWN;
        };
    }

    private static Optional<NobleTitle> title(Node name) {
        Node title = name.group("adellijkeTitelPredicaat");
        return title.text("code")
                .map(code -> new NobleTitle(
                        code,
                        title.textOrBlank("omschrijving"),
                        title.textOrBlank("soort").equals("predicaat")
                                ? NobleTitle.Kind.PREDICATE
                                : NobleTitle.Kind.TITLE));
    }
}
