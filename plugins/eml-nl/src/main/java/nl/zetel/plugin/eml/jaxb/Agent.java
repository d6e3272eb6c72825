package nl.zetel.plugin.eml.jaxb;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** Representative of a candidate. */
@XmlType(propOrder = {"agentIdentifier", "contact", "livingAddress"})
public final class Agent {

    @XmlAttribute(name = "Role")
    public @Nullable String role;

    @XmlElement(name = "AgentIdentifier")
    public @Nullable AgentIdentifier agentIdentifier;

    @XmlElement(name = "Contact")
    public @Nullable Contact contact;

    @XmlElement(name = "LivingAddress", namespace = Namespaces.KR)
    public @Nullable LivingAddress livingAddress;
}
