package nl.zetel.plugin.eml.jaxb;

import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** How to write to somebody. */
public final class Contact {

    @XmlElement(name = "MailingAddress")
    public @Nullable PersonAddress mailingAddress;
}
