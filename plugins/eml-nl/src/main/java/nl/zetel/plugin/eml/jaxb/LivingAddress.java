package nl.zetel.plugin.eml.jaxb;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** Place of residence of a representative or submitter. */
@XmlType(propOrder = {"localityName", "countryNameCode"})
public final class LivingAddress {

    @XmlElement(name = "LocalityName", namespace = Namespaces.KR)
    public @Nullable String localityName;

    @XmlElement(name = "CountryNameCode", namespace = Namespaces.KR)
    public @Nullable String countryNameCode;
}
