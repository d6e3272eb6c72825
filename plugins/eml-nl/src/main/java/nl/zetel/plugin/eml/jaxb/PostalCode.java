package nl.zetel.plugin.eml.jaxb;

import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** A postal code. */
public final class PostalCode {

    @XmlElement(name = "PostalCodeNumber", namespace = Namespaces.XAL)
    public @Nullable String number;
}
