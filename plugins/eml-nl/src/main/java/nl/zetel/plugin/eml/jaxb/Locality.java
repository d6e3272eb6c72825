package nl.zetel.plugin.eml.jaxb;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** A locality, with street and postal code in a full address. */
@XmlType(propOrder = {"addressLine", "localityName", "postalCode"})
public final class Locality {

    @XmlElement(name = "AddressLine", namespace = Namespaces.XAL)
    public @Nullable String addressLine;

    @XmlElement(name = "LocalityName", namespace = Namespaces.XAL)
    public @Nullable String localityName;

    @XmlElement(name = "PostalCode", namespace = Namespaces.XAL)
    public @Nullable PostalCode postalCode;
}
