package nl.zetel.plugin.eml.jaxb;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** Where a polling station is. */
@XmlType(propOrder = {"address", "pollingStation"})
public final class PhysicalLocation {

    @XmlElement(name = "Address")
    public @Nullable PollingAddress address;

    @XmlElement(name = "PollingStation")
    public @Nullable Identified pollingStation;
}
