package nl.zetel.plugin.eml.jaxb;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** A polling station. */
public final class PollingPlace extends Located {

    @XmlAttribute(name = "Channel")
    public @Nullable String channel;

    @XmlElement(name = "PhysicalLocation")
    public @Nullable PhysicalLocation physicalLocation;
}
