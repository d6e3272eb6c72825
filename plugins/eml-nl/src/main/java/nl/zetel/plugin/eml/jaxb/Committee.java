package nl.zetel.plugin.eml.jaxb;

import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** A committee of a region. */
public final class Committee {

    @XmlAttribute(name = "CommitteeCategory")
    public @Nullable String committeeCategory;

    @XmlAttribute(name = "CommitteeName")
    public @Nullable String committeeName;

    @XmlAttribute(name = "AcceptCentralSubmissions")
    public @Nullable String acceptCentralSubmissions;
}
