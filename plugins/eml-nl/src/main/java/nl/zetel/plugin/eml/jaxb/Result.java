package nl.zetel.plugin.eml.jaxb;

import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** Content of 520. */
public final class Result {

    @XmlElement(name = "Election")
    public @Nullable Election election;
}
