package nl.zetel.plugin.eml.jaxb;

/** The namespaces of EML_NL. */
public final class Namespaces {

    /** Elements of EML itself. */
    public static final String EML = "urn:oasis:names:tc:evs:schema:eml";

    /** Dutch additions, usual prefix kr. */
    public static final String KR = "http://www.kiesraad.nl/extensions";

    /** Names of persons. */
    public static final String XNL = "urn:oasis:names:tc:ciq:xsdschema:xNL:2.0";

    /** Addresses. */
    public static final String XAL = "urn:oasis:names:tc:ciq:xsdschema:xAL:2.0";

    /** Signatures; only the method of canonicalisation is used. */
    public static final String DS = "http://www.w3.org/2000/09/xmldsig#";

    private Namespaces() {}
}
