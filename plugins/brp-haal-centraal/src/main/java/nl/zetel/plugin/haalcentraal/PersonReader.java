package nl.zetel.plugin.haalcentraal;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zetel.api.Bsn;
import nl.zetel.api.PartialDate;
import nl.zetel.api.person.Gender;
import nl.zetel.api.person.Person;
import nl.zetel.api.person.PersonAspect;
import nl.zetel.api.person.PersonBuilder;

/** Reads a person of the API. */
final class PersonReader {

    private final Set<PersonAspect> notAsked;

    /** @param notAsked aspects whose fields were not asked for */
    PersonReader(Set<PersonAspect> notAsked) {
        this.notAsked = notAsked;
    }

    Person person(Bsn bsn, Node node) {
        Node name = node.group("naam");
        Optional<PartialDate> birth = DateReader.date(node.group("geboorte"), "datum");
        PersonBuilder builder = Person.named(NameReader.name(name), birth.orElse(PartialDate.unknown()))
                .bsn(bsn)
                .nameUsage(NameReader.usage(name))
                .partners(node.list("partners").orElse(List.of()).stream()
                        .map(partner -> NameReader.name(partner.group("naam")))
                        .toList())
                .gender(gender(node))
                .nationalities(StatusReader.nationalities(node))
                .residence(ResidenceReader.residence(node))
                .secret(node.isTrue("geheimhoudingPersoonsgegevens"))
                .birthUnderInvestigation(node.group("geboorte").isUnderInvestigation("datum"))
                .notDelivered(notDelivered(node));
        StatusReader.residenceTitle(node).ifPresent(builder::residenceTitle);
        StatusReader.settlement(node).ifPresent(builder::settlement);
        StatusReader.exclusion(node).ifPresent(builder::exclusion);
        StatusReader.suspension(node).ifPresent(builder::suspension);
        DateReader.date(node.group("overlijden"), "datum").ifPresent(builder::death);
        return builder.build();
    }

    private static Gender gender(Node node) {
        return switch (node.group("geslacht").textOrBlank("code")) {
            case "M" -> Gender.MALE;
            case "V" -> Gender.FEMALE;
            default -> Gender.UNKNOWN;
        };
    }

    /**
     * Lists come empty if there is nothing in them, and everybody has a name, a birth and a municipality; so if one of
     * these is missing, the gateway held it back. The inland alias holds back a residence abroad.
     */
    private Set<PersonAspect> notDelivered(Node node) {
        Set<PersonAspect> missing = EnumSet.noneOf(PersonAspect.class);
        missing.addAll(notAsked);
        addUnless(node.list("nationaliteiten").isPresent(), missing, PersonAspect.NATIONALITIES);
        addUnless(node.list("partners").isPresent(), missing, PersonAspect.PARTNERS);
        addUnless(node.object("naam").isPresent(), missing, PersonAspect.NAME);
        addUnless(node.group("geboorte").has("datum"), missing, PersonAspect.BIRTH);
        addUnless(node.has("gemeenteVanInschrijving"), missing, PersonAspect.MUNICIPALITY);
        addUnless(node.object("verblijfplaats").isPresent(), missing, PersonAspect.ADDRESS);
        addUnless(isGroupOrAbsent(node, "uitsluitingKiesrecht"), missing, PersonAspect.EXCLUSION);
        addUnless(isGroupOrAbsent(node, "overlijden"), missing, PersonAspect.DEATH);
        addUnless(isGroupOrAbsent(node, "verblijfstitel"), missing, PersonAspect.RESIDENCE_TITLE);
        return missing;
    }

    private static boolean isGroupOrAbsent(Node node, String name) {
        return !node.has(name) || node.object(name).isPresent();
    }

    private static void addUnless(boolean delivered, Set<PersonAspect> missing, PersonAspect aspect) {
        if (!delivered) {
            missing.add(aspect);
        }
    }
}
