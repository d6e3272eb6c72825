package nl.zetel.plugin.eml.jaxb;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/** The initials. */
public final class NameLine {

    @XmlAttribute(name = "NameType")
    public @Nullable String nameType;

    @XmlValue
    public @Nullable String text;
}
