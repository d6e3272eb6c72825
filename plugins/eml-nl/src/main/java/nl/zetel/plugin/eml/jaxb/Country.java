package nl.zetel.plugin.eml.jaxb;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** A country with a locality. */
@XmlType(propOrder = {"countryNameCode", "locality"})
public final class Country {

    @XmlElement(name = "CountryNameCode", namespace = Namespaces.XAL)
    public @Nullable String countryNameCode;

    @XmlElement(name = "Locality", namespace = Namespaces.XAL)
    public @Nullable Locality locality;
}
