package nl.zetel.plugin.eml.jaxb;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** A person's address: a locality, inside a country when abroad. */
@XmlType(propOrder = {"locality", "country"})
public final class PersonAddress {

    @XmlElement(name = "Locality", namespace = Namespaces.XAL)
    public @Nullable Locality locality;

    @XmlElement(name = "Country", namespace = Namespaces.XAL)
    public @Nullable Country country;
}
