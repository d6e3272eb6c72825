package nl.zetel.plugin.eml.jaxb;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Content of 110a and 110b. */
@XmlType(propOrder = {"eventIdentifier", "elections"})
public final class ElectionEvent {

    @XmlElement(name = "EventIdentifier")
    public @Nullable Empty eventIdentifier;

    @XmlElement(name = "Election")
    public List<Election> elections = new ArrayList<>();
}
