package nl.zetel.plugin.eml.jaxb;

import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** Name of a representative. */
public final class AgentIdentifier {

    @XmlElement(name = "AgentName")
    public @Nullable FullName agentName;
}
