package nl.zetel.api.person;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zetel.api.Bsn;
import nl.zetel.api.PartialDate;

/** Builds a {@link Person}; what is not set is unknown or absent. Not safe for use by several threads. */
public final class PersonBuilder {

    private final PersonName name;
    private final PartialDate birth;
    private Optional<Bsn> bsn = Optional.empty();
    private NameUsage nameUsage = NameUsage.OWN;
    private List<PersonName> partners = List.of();
    private Gender gender = Gender.UNKNOWN;
    private List<Nationality> nationalities = List.of();
    private Residence residence = Residence.unknown();
    private Optional<ResidenceTitle> residenceTitle = Optional.empty();
    private Optional<Settlement> settlement = Optional.empty();
    private Optional<Exclusion> exclusion = Optional.empty();
    private Optional<PartialDate> death = Optional.empty();
    private Optional<Suspension> suspension = Optional.empty();
    private boolean secret = false;
    private boolean birthUnderInvestigation = false;
    private Set<PersonAspect> notDelivered = Set.of();

    PersonBuilder(PersonName name, PartialDate birth) {
        this.name = name;
        this.birth = birth;
    }

    /**
     * Sets {@link Person#bsn()}.
     *
     * @param value the value
     * @return this builder
     */
    public PersonBuilder bsn(Bsn value) {
        this.bsn = Optional.of(value);
        return this;
    }

    /**
     * Sets {@link Person#nameUsage()}.
     *
     * @param value the value
     * @return this builder
     */
    public PersonBuilder nameUsage(NameUsage value) {
        this.nameUsage = value;
        return this;
    }

    /**
     * Sets {@link Person#partners()}.
     *
     * @param value the value
     * @return this builder
     */
    public PersonBuilder partners(List<PersonName> value) {
        this.partners = value;
        return this;
    }

    /**
     * Sets {@link Person#gender()}.
     *
     * @param value the value
     * @return this builder
     */
    public PersonBuilder gender(Gender value) {
        this.gender = value;
        return this;
    }

    /**
     * Sets {@link Person#nationalities()}.
     *
     * @param value the value
     * @return this builder
     */
    public PersonBuilder nationalities(List<Nationality> value) {
        this.nationalities = value;
        return this;
    }

    /**
     * Sets {@link Person#residence()}.
     *
     * @param value the value
     * @return this builder
     */
    public PersonBuilder residence(Residence value) {
        this.residence = value;
        return this;
    }

    /**
     * Sets {@link Person#residenceTitle()}.
     *
     * @param value the value
     * @return this builder
     */
    public PersonBuilder residenceTitle(ResidenceTitle value) {
        this.residenceTitle = Optional.of(value);
        return this;
    }

    /**
     * Sets {@link Person#settlement()}.
     *
     * @param value the value
     * @return this builder
     */
    public PersonBuilder settlement(Settlement value) {
        this.settlement = Optional.of(value);
        return this;
    }

    /**
     * Sets {@link Person#exclusion()}.
     *
     * @param value the value
     * @return this builder
     */
    public PersonBuilder exclusion(Exclusion value) {
        this.exclusion = Optional.of(value);
        return this;
    }

    /**
     * Sets {@link Person#death()}.
     *
     * @param value the value
     * @return this builder
     */
    public PersonBuilder death(PartialDate value) {
        this.death = Optional.of(value);
        return this;
    }

    /**
     * Sets {@link Person#suspension()}.
     *
     * @param value the value
     * @return this builder
     */
    public PersonBuilder suspension(Suspension value) {
        this.suspension = Optional.of(value);
        return this;
    }

    /**
     * Sets {@link Person#secret()}.
     *
     * @param value the value
     * @return this builder
     */
    public PersonBuilder secret(boolean value) {
        this.secret = value;
        return this;
    }

    /**
     * Sets {@link Person#birthUnderInvestigation()}.
     *
     * @param value the value
     * @return this builder
     */
    public PersonBuilder birthUnderInvestigation(boolean value) {
        this.birthUnderInvestigation = value;
        return this;
    }

    /**
     * Sets {@link Person#notDelivered()}.
     *
     * @param value the value
     * @return this builder
     */
    public PersonBuilder notDelivered(Set<PersonAspect> value) {
        this.notDelivered = value;
        return this;
    }

    /** {@return the person} */
    public Person build() {
        return new Person(
                bsn,
                name,
                nameUsage,
                partners,
                gender,
                birth,
                nationalities,
                residence,
                residenceTitle,
                settlement,
                exclusion,
                death,
                suspension,
                secret,
                birthUnderInvestigation,
                notDelivered);
    }
}
