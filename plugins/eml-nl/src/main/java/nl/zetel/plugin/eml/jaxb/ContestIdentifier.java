package nl.zetel.plugin.eml.jaxb;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** Which contest it is; for a municipality always "geen". */
public final class ContestIdentifier {

    @XmlAttribute(name = "Id")
    public @Nullable String id;

    @XmlElement(name = "ContestName")
    public @Nullable String contestName;
}
