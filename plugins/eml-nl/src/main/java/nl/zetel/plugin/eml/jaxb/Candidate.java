package nl.zetel.plugin.eml.jaxb;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** A candidate; public documents fill only a part. */
@XmlType(
        propOrder = {
            "candidateIdentifier",
            "candidateFullName",
            "dateOfBirth",
            "gender",
            "genderAnnex",
            "qualifyingAddress",
            "contact",
            "agent",
            "dateOfBirthAnnex",
            "nationalIdentificationNumber"
        })
public final class Candidate extends Located {

    @XmlElement(name = "CandidateIdentifier")
    public @Nullable Identified candidateIdentifier;

    @XmlElement(name = "CandidateFullName")
    public @Nullable FullName candidateFullName;

    @XmlElement(name = "DateOfBirth")
    public @Nullable String dateOfBirth;

    @XmlElement(name = "Gender")
    public @Nullable String gender;

    @XmlElement(name = "GenderAnnex", namespace = Namespaces.KR)
    public @Nullable String genderAnnex;

    @XmlElement(name = "QualifyingAddress")
    public @Nullable PersonAddress qualifyingAddress;

    @XmlElement(name = "Contact")
    public @Nullable Contact contact;

    @XmlElement(name = "Agent")
    public @Nullable Agent agent;

    @XmlElement(name = "DateOfBirthAnnex", namespace = Namespaces.KR)
    public @Nullable String dateOfBirthAnnex;

    @XmlElement(name = "NationalIdentificationNumber", namespace = Namespaces.KR)
    public @Nullable String nationalIdentificationNumber;
}
