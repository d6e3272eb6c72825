package nl.zetel.plugin.eml.jaxb;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** The parts of a person's name. */
@XmlType(propOrder = {"nameLine", "firstName", "namePrefix", "lastName"})
public final class PersonName {

    @XmlElement(name = "NameLine", namespace = Namespaces.XNL)
    public @Nullable NameLine nameLine;

    @XmlElement(name = "FirstName", namespace = Namespaces.XNL)
    public @Nullable String firstName;

    @XmlElement(name = "NamePrefix", namespace = Namespaces.XNL)
    public @Nullable String namePrefix;

    @XmlElement(name = "LastName", namespace = Namespaces.XNL)
    public @Nullable String lastName;
}
