package nl.zetel.plugin.eml.jaxb;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** The root of every document. */
@XmlRootElement(name = "EML")
@XmlType(
        propOrder = {
            "transactionId",
            "managingAuthority",
            "issueDate",
            "schema",
            "creationDateTime",
            "canonicalizationMethod",
            "electionEvent",
            "nomination",
            "candidateList",
            "result"
        })
public final class Eml extends Located {

    @XmlAttribute(name = "Id")
    public @Nullable String id;

    @XmlAttribute(name = "SchemaVersion")
    public @Nullable String schemaVersion;

    @XmlElement(name = "TransactionId")
    public @Nullable String transactionId;

    @XmlElement(name = "ManagingAuthority")
    public @Nullable ManagingAuthority managingAuthority;

    @XmlElement(name = "IssueDate")
    public @Nullable String issueDate;

    @XmlElement(name = "Schema", namespace = Namespaces.KR)
    public @Nullable Schema schema;

    @XmlElement(name = "CreationDateTime", namespace = Namespaces.KR)
    public @Nullable String creationDateTime;

    @XmlElement(name = "CanonicalizationMethod", namespace = Namespaces.DS)
    public @Nullable CanonicalizationMethod canonicalizationMethod;

    @XmlElement(name = "ElectionEvent")
    public @Nullable ElectionEvent electionEvent;

    @XmlElement(name = "Nomination")
    public @Nullable Nomination nomination;

    @XmlElement(name = "CandidateList")
    public @Nullable CandidateList candidateList;

    @XmlElement(name = "Result")
    public @Nullable Result result;
}
