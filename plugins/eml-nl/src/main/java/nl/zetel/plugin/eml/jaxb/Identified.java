package nl.zetel.plugin.eml.jaxb;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/** A text with an identifier. */
public final class Identified {

    @XmlAttribute(name = "Id")
    public @Nullable String id;

    @XmlValue
    public @Nullable String text;
}
