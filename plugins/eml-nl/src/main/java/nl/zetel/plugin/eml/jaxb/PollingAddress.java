package nl.zetel.plugin.eml.jaxb;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** Address of a polling station; its locality is an element of EML, unlike that of persons. */
@XmlType(propOrder = {"freeText", "locality"})
public final class PollingAddress {

    @XmlElement(name = "Address", namespace = Namespaces.XAL)
    public @Nullable String freeText;

    @XmlElement(name = "Locality")
    public @Nullable Locality locality;
}
