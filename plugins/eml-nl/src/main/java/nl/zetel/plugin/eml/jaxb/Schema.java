package nl.zetel.plugin.eml.jaxb;

import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** The version of EML_NL, from 1.3 on. */
public final class Schema {

    @XmlAttribute(name = "Version")
    public @Nullable String version;
}
