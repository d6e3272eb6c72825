package nl.zetel.plugin.eml.jaxb;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** List submitter or substitute. */
@XmlType(propOrder = {"name", "contact", "jobTitle", "id", "livingAddress"})
public final class Proposer extends Located {

    @XmlElement(name = "Name")
    public @Nullable FullName name;

    @XmlElement(name = "Contact")
    public @Nullable Contact contact;

    @XmlElement(name = "JobTitle")
    public @Nullable String jobTitle;

    @XmlElement(name = "Id")
    public @Nullable String id;

    @XmlElement(name = "LivingAddress", namespace = Namespaces.KR)
    public @Nullable LivingAddress livingAddress;
}
