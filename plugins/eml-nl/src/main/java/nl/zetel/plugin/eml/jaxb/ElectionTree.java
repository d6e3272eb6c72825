package nl.zetel.plugin.eml.jaxb;

import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** The regions of an election. */
public final class ElectionTree {

    @XmlElement(name = "Region", namespace = Namespaces.KR)
    public List<Region> regions = new ArrayList<>();
}
