package nl.zetel.plugin.eml.jaxb;

import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** Content of 230b and 230c. */
public final class CandidateList {

    @XmlElement(name = "Election")
    public @Nullable Election election;
}
