package nl.zetel.plugin.eml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zetel.api.person.Address;
import nl.zetel.plugin.eml.jaxb.Contact;
import nl.zetel.plugin.eml.jaxb.Country;
import nl.zetel.plugin.eml.jaxb.Locality;
import nl.zetel.plugin.eml.jaxb.PersonAddress;
import nl.zetel.plugin.eml.jaxb.PostalCode;
import org.jspecify.annotations.Nullable;

/** Addresses of persons, both ways. EML_NL has one line for street and house number. */
final class Addresses {

    private static final Pattern LINE = Pattern.compile("(\\S.*\\S|\\S) (\\d\\S*)");
    private static final Pattern DUTCH_CODE = Pattern.compile("([0-9]{4}) ?([A-Za-z]{2})");
    private static final String NETHERLANDS = "NL";

    private Addresses() {}

    /** Reads an address for letters. */
    static Optional<Address> read(@Nullable Contact contact) {
        if (contact == null || contact.mailingAddress == null) {
            return Optional.empty();
        }
        Locality locality = locality(contact.mailingAddress);
        String line = Values.text(locality.addressLine).strip();
        Matcher parts = LINE.matcher(line);
        boolean split = parts.matches();
        String country = country(contact.mailingAddress);
        return Optional.of(new Address(
                split ? parts.group(1) : line,
                split ? parts.group(2) : "",
                postalCode(locality).replace(" ", country.isEmpty() || NETHERLANDS.equals(country) ? "" : " "),
                Values.text(locality.localityName),
                country.isEmpty() ? NETHERLANDS : country));
    }

    /** Writes an address for letters. */
    static Contact write(Address address) {
        Locality locality = new Locality();
        locality.addressLine = Values.orNull((address.street() + " " + address.houseNumber()).strip());
        locality.localityName = address.locality();
        locality.postalCode = postalCode(address.postalCode());
        Contact contact = new Contact();
        contact.mailingAddress = address(NETHERLANDS.equals(address.country()) ? "" : address.country(), locality);
        return contact;
    }

    /** Writes a place of residence; nothing if it is blank. */
    static @Nullable PersonAddress residence(String name, String country) {
        if (name.isEmpty() && country.isEmpty()) {
            return null;
        }
        Locality locality = new Locality();
        locality.localityName = name;
        return address(country, locality);
    }

    /** The locality of an address, inside its country or not. */
    static Locality locality(@Nullable PersonAddress address) {
        if (address == null) {
            return new Locality();
        }
        if (address.locality != null) {
            return address.locality;
        }
        return address.country == null || address.country.locality == null ? new Locality() : address.country.locality;
    }

    /** The country of an address as written; blank if none is. */
    static String country(@Nullable PersonAddress address) {
        return address == null || address.country == null ? "" : Values.token(address.country.countryNameCode);
    }

    /** The postal code as written; blank if none is. */
    static String postalCode(Locality locality) {
        return locality.postalCode == null ? "" : Values.token(locality.postalCode.number);
    }

    /** A postal code, a Dutch one with its blank; nothing if it is blank. */
    static @Nullable PostalCode postalCode(String code) {
        if (code.isEmpty()) {
            return null;
        }
        Matcher dutch = DUTCH_CODE.matcher(code);
        PostalCode written = new PostalCode();
        written.number = dutch.matches() ? dutch.group(1) + " " + dutch.group(2) : code;
        return written;
    }

    private static PersonAddress address(String country, Locality locality) {
        PersonAddress address = new PersonAddress();
        if (country.isEmpty()) {
            address.locality = locality;
        } else {
            address.country = new Country();
            address.country.countryNameCode = country;
            address.country.locality = locality;
        }
        return address;
    }
}
