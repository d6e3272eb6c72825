package nl.zetel.plugin.eml.jaxb;

import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** The registered designations. */
public final class RegisteredParties {

    @XmlElement(name = "RegisteredParty", namespace = Namespaces.KR)
    public List<RegisteredParty> parties = new ArrayList<>();
}
