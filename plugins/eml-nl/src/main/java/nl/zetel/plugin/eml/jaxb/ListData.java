package nl.zetel.plugin.eml.jaxb;

import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** How a list is published. */
public final class ListData {

    @XmlAttribute(name = "PublicationLanguage")
    public @Nullable String publicationLanguage;

    @XmlAttribute(name = "PublishGender")
    public @Nullable String publishGender;
}
