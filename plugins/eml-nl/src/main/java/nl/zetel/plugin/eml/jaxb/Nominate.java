package nl.zetel.plugin.eml.jaxb;

import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** Who hands a list in. */
public final class Nominate {

    @XmlElement(name = "Proposer")
    public List<Proposer> proposers = new ArrayList<>();
}
