package nl.zetel.plugin.eml.jaxb;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** Who is responsible for the document. */
@XmlType(propOrder = {"authorityIdentifier", "authorityAddress", "createdByAuthority"})
public final class ManagingAuthority extends Located {

    @XmlElement(name = "AuthorityIdentifier")
    public @Nullable Identified authorityIdentifier;

    @XmlElement(name = "AuthorityAddress")
    public @Nullable Empty authorityAddress;

    @XmlElement(name = "CreatedByAuthority", namespace = Namespaces.KR)
    public @Nullable Identified createdByAuthority;
}
