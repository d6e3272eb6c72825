package nl.zetel.plugin.eml.jaxb;

import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** A person's name. */
public final class FullName {

    @XmlElement(name = "PersonName", namespace = Namespaces.XNL)
    public @Nullable PersonName personName;
}
