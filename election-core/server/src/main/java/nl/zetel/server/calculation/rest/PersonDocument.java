package nl.zetel.server.calculation.rest;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.zetel.api.Bsn;
import nl.zetel.api.MunicipalityCode;
import nl.zetel.api.PartialDate;
import nl.zetel.api.person.Address;
import nl.zetel.api.person.Exclusion;
import nl.zetel.api.person.Gender;
import nl.zetel.api.person.NameUsage;
import nl.zetel.api.person.Nationality;
import nl.zetel.api.person.NobleTitle;
import nl.zetel.api.person.Person;
import nl.zetel.api.person.PersonAspect;
import nl.zetel.api.person.PersonBuilder;
import nl.zetel.api.person.PersonName;
import nl.zetel.api.person.Residence;
import nl.zetel.api.person.ResidenceTitle;
import nl.zetel.api.person.Settlement;
import nl.zetel.api.person.Suspension;
import org.jspecify.annotations.Nullable;

/** The neutral person of the SPI as JSON: every part may be left out and then is unknown or absent. */
public record PersonDocument(
        @Nullable Bsn bsn,
        @Nullable NameDocument name,
        @Nullable NameUsage nameUsage,
        @Nullable List<NameDocument> partners,
        @Nullable Gender gender,
        @Nullable PartialDate birth,
        @Nullable List<NationalityDocument> nationalities,
        @Nullable ResidenceDocument residence,
        @Nullable ResidenceTitle residenceTitle,
        @Nullable Settlement settlement,
        @Nullable Exclusion exclusion,
        @Nullable PartialDate death,
        @Nullable Suspension suspension,
        boolean secret,
        boolean birthUnderInvestigation,
        @Nullable List<PersonAspect> notDelivered) {

    /** A name; a part that is left out is blank. */
    public record NameDocument(
            @Nullable String givenNames,
            @Nullable String initials,
            @Nullable String prefix,
            @Nullable String surname,
            Optional<NobleTitle> title) {

        PersonName personName() {
            return new PersonName(text(givenNames), text(initials), text(prefix), text(surname), title);
        }
    }

    /** An address; a part that is left out is blank. */
    public record AddressDocument(
            @Nullable String street,
            @Nullable String houseNumber,
            @Nullable String postalCode,
            @Nullable String locality,
            @Nullable String country) {

        Address address() {
            return new Address(text(street), text(houseNumber), text(postalCode), text(locality), text(country));
        }
    }

    /** A nationality; without a kind it is one with a code. */
    public record NationalityDocument(
            Nationality.@Nullable Kind kind, Optional<String> code, boolean underInvestigation) {

        Nationality nationality() {
            return new Nationality(kind == null ? Nationality.Kind.NATIONALITY : kind, code, underInvestigation);
        }
    }

    /** A residence; without a kind it is an address. */
    public record ResidenceDocument(
            Residence.@Nullable Kind kind,
            Optional<MunicipalityCode> municipality,
            @Nullable String municipalityName,
            Optional<PartialDate> registeredSince,
            Optional<AddressDocument> address,
            boolean notAtAddress,
            boolean underInvestigation) {

        Residence residence() {
            return new Residence(
                    kind == null ? Residence.Kind.ADDRESS : kind,
                    municipality,
                    text(municipalityName),
                    registeredSince,
                    address.map(AddressDocument::address),
                    notAtAddress,
                    underInvestigation);
        }
    }

    /** The neutral person. */
    public Person person() {
        PersonBuilder builder = Person.named(
                name == null ? PersonName.of("", "", "", "") : name.personName(),
                birth == null ? PartialDate.unknown() : birth);
        set(bsn, builder::bsn);
        set(nameUsage, builder::nameUsage);
        set(
                partners,
                names -> builder.partners(
                        names.stream().map(NameDocument::personName).toList()));
        set(gender, builder::gender);
        set(residenceTitle, builder::residenceTitle);
        set(settlement, builder::settlement);
        set(exclusion, builder::exclusion);
        set(death, builder::death);
        set(suspension, builder::suspension);
        set(notDelivered, aspects -> builder.notDelivered(java.util.Set.copyOf(aspects)));
        if (nationalities != null) {
            builder.nationalities(
                    nationalities.stream().map(NationalityDocument::nationality).toList());
        }
        if (residence != null) {
            builder.residence(residence.residence());
        }
        return builder.secret(secret)
                .birthUnderInvestigation(birthUnderInvestigation)
                .build();
    }

    private static String text(@Nullable String part) {
        return part == null ? "" : part;
    }

    private static <T> void set(@Nullable T value, Consumer<T> setter) {
        if (value != null) {
            setter.accept(value);
        }
    }
}
