package nl.zetel.plugin.eml.jaxb;

import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** The municipality that a list of polling stations is of. */
public final class ReportingUnit {

    @XmlElement(name = "ReportingUnitIdentifier")
    public @Nullable Identified reportingUnitIdentifier;
}
