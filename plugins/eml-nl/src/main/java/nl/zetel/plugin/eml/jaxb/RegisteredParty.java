package nl.zetel.plugin.eml.jaxb;

import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** A registered designation. */
public final class RegisteredParty {

    @XmlElement(name = "RegisteredAppellation", namespace = Namespaces.KR)
    public @Nullable String registeredAppellation;
}
