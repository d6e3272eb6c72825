package nl.zetel.law.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.person.NameUsage;
import nl.zetel.api.person.Person;
import nl.zetel.api.person.PersonName;
import nl.zetel.law.LegalBasis;

/**
 * The notations of a name that the register allows: the own surname, that of a partner or former partner, or both in
 * either order, whichever usage the person registered; with the noble title or without.
 */
@LegalBasis({"Kieswet H 8", "Kiesbesluit H 2(1)", "Kiesbesluit H 2(2)", "Kiesbesluit H 2(3)"})
public final class NameNotation {

    private NameNotation() {}

    /**
     * Every notation that the register allows; empty if it knows no surname. Only the current or the last partner is
     * registered: the name of an earlier one may be allowed too and has to be shown otherwise.
     */
    public static List<AllowedName> allowed(Person person) {
        if (person.name().surname().isBlank()) {
            return List.of();
        }
        String initials = Initials.of(person.name());
        Optional<String> title = person.name().title().map(noble -> NobleTitles.text(noble, person.gender()));
        List<AllowedName> names = new ArrayList<>();
        add(names, new Variant(NameUsage.OWN, person.name(), person.name()), initials, title);
        for (PersonName partner : person.partners()) {
            if (!partner.surname().isBlank()) {
                addWithPartner(names, person.name(), partner, initials, title);
            }
        }
        return names;
    }

    /**
     * The notation to offer the candidate: the registered usage, with the title if there is one; the own name if the
     * register does not know the partner's. Empty if the register knows no surname.
     */
    public static Optional<AllowedName> proposal(Person person) {
        List<AllowedName> names = allowed(person);
        return names.stream()
                .filter(name -> name.usage() == person.nameUsage())
                .reduce((first, second) -> second.titled() && !first.titled() ? second : first)
                .or(() -> names.stream()
                        .filter(name -> name.usage() == NameUsage.OWN)
                        .reduce((first, second) -> second));
    }

    /** The own name without a title. */
    static AllowedName own(Person person) {
        return new Variant(NameUsage.OWN, person.name(), person.name()).name(Initials.of(person.name()), "");
    }

    private static void addWithPartner(
            List<AllowedName> names, PersonName own, PersonName partner, String initials, Optional<String> title) {
        add(names, new Variant(NameUsage.PARTNER, own, partner), initials, Optional.empty());
        add(names, new Variant(NameUsage.OWN_PARTNER, own, partner), initials, title);
        add(names, new Variant(NameUsage.PARTNER_OWN, own, partner), initials, title);
    }

    private static void add(List<AllowedName> names, Variant variant, String initials, Optional<String> title) {
        names.add(variant.name(initials, ""));
        title.ifPresent(text -> names.add(variant.name(initials, text)));
    }

    private record Variant(NameUsage usage, PersonName own, PersonName partner) {

        AllowedName name(String initials, String title) {
            boolean titled = !title.isEmpty();
            String ownPrefix = joined(title, own.prefix());
            return switch (usage) {
                case OWN -> new AllowedName(usage, initials, ownPrefix, own.surname(), titled);
                case PARTNER -> new AllowedName(usage, initials, partner.prefix(), partner.surname(), titled);
                case OWN_PARTNER ->
                    new AllowedName(usage, initials, ownPrefix, own.surname() + "-" + partner.fullSurname(), titled);
                case PARTNER_OWN ->
                    new AllowedName(
                            usage,
                            initials,
                            partner.prefix(),
                            partner.surname() + "-" + joined(ownPrefix, own.surname()),
                            titled);
            };
        }

        private static String joined(String first, String second) {
            if (first.isEmpty() || second.isEmpty()) {
                return first + second;
            }
            return first + " " + second;
        }
    }
}
