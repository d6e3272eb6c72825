package nl.zetel.plugin.eml.jaxb;

import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** How the document is brought into canonical form. */
public final class CanonicalizationMethod {

    @XmlAttribute(name = "Algorithm")
    public @Nullable String algorithm;
}
