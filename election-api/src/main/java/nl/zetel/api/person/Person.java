package nl.zetel.api.person;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zetel.api.Bsn;
import nl.zetel.api.PartialDate;

/**
 * A person as a population register knows them: the neutral document that every {@code PopulationRegister} answers with.
 *
 * @param bsn citizen service number; absent only where the source has none
 * @param name own name
 * @param nameUsage how the person wishes to be addressed
 * @param partners names of the current partner, or of the most recent former one
 * @param gender registered gender
 * @param birth date of birth, possibly partly unknown
 * @param nationalities current nationalities; empty if not delivered
 * @param residence where the person lives
 * @param residenceTitle current right of residence of a foreign national
 * @param settlement last settlement in the Netherlands; absent if the person never settled from abroad
 * @param exclusion exclusion from the franchise
 * @param death day of death
 * @param suspension why the record is no longer kept up to date
 * @param secret whether data may not be given to third parties ("geheimhouding")
 * @param birthUnderInvestigation whether the register doubts the date of birth
 * @param notDelivered aspects of which the source says nothing: there, an absent value means unknown
 */
public record Person(
        Optional<Bsn> bsn,
        PersonName name,
        NameUsage nameUsage,
        List<PersonName> partners,
        Gender gender,
        PartialDate birth,
        List<Nationality> nationalities,
        Residence residence,
        Optional<ResidenceTitle> residenceTitle,
        Optional<Settlement> settlement,
        Optional<Exclusion> exclusion,
        Optional<PartialDate> death,
        Optional<Suspension> suspension,
        boolean secret,
        boolean birthUnderInvestigation,
        Set<PersonAspect> notDelivered) {

    /**
     * Copies the collections.
     *
     * @param bsn citizen service number; absent only where the source has none
     * @param name own name
     * @param nameUsage how the person wishes to be addressed
     * @param partners names of the current partner, or of the most recent former one
     * @param gender registered gender
     * @param birth date of birth, possibly partly unknown
     * @param nationalities current nationalities; empty if not delivered
     * @param residence where the person lives
     * @param residenceTitle current right of residence of a foreign national
     * @param settlement last settlement in the Netherlands; absent if the person never settled from abroad
     * @param exclusion exclusion from the franchise
     * @param death day of death
     * @param suspension why the record is no longer kept up to date
     * @param secret whether data may not be given to third parties ("geheimhouding")
     * @param birthUnderInvestigation whether the register doubts the date of birth
     * @param notDelivered aspects of which the source says nothing: there, an absent value means unknown
     */
    public Person {
        partners = List.copyOf(partners);
        nationalities = List.copyOf(nationalities);
        notDelivered = Set.copyOf(notDelivered);
    }

    /**
     * {@return whether the source delivers that aspect, so that an absent value there means that there is none}
     *
     * @param aspect an aspect of a person
     */
    public boolean delivers(PersonAspect aspect) {
        return !notDelivered.contains(aspect);
    }

    /**
     * {@return a builder for a person of that name and date of birth; all else is unknown or absent until it is set}
     *
     * @param name name
     * @param birth date of birth, as far as it is known
     */
    public static PersonBuilder named(PersonName name, PartialDate birth) {
        return new PersonBuilder(name, birth);
    }

    /** Does not show the name or the number. */
    @Override
    public String toString() {
        return "Person[bsn=" + bsn.map(Bsn::masked).orElse("none") + "]";
    }
}
