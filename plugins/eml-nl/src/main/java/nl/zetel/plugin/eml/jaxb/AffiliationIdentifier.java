package nl.zetel.plugin.eml.jaxb;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** Number and designation of a list. */
public final class AffiliationIdentifier {

    @XmlAttribute(name = "Id")
    public @Nullable String id;

    @XmlElement(name = "RegisteredName")
    public @Nullable String registeredName;
}
