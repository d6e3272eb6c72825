package nl.zetel.plugin.eml.jaxb;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** Which election a document is about. */
@XmlType(
        propOrder = {
            "electionName",
            "electionCategory",
            "electionSubcategory",
            "electionDomain",
            "electionDate",
            "nominationDate"
        })
public final class ElectionIdentifier extends Located {

    @XmlAttribute(name = "Id")
    public @Nullable String id;

    @XmlElement(name = "ElectionName")
    public @Nullable String electionName;

    @XmlElement(name = "ElectionCategory")
    public @Nullable String electionCategory;

    @XmlElement(name = "ElectionSubcategory", namespace = Namespaces.KR)
    public @Nullable String electionSubcategory;

    @XmlElement(name = "ElectionDomain", namespace = Namespaces.KR)
    public @Nullable Identified electionDomain;

    @XmlElement(name = "ElectionDate", namespace = Namespaces.KR)
    public @Nullable String electionDate;

    @XmlElement(name = "NominationDate", namespace = Namespaces.KR)
    public @Nullable String nominationDate;
}
