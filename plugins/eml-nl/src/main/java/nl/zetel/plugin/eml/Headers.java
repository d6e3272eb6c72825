package nl.zetel.plugin.eml;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import nl.zetel.api.document.DocumentHeader;
import nl.zetel.api.document.DocumentKind;
import nl.zetel.plugin.eml.jaxb.CanonicalizationMethod;
import nl.zetel.plugin.eml.jaxb.Eml;
import nl.zetel.plugin.eml.jaxb.Empty;
import nl.zetel.plugin.eml.jaxb.Identified;
import nl.zetel.plugin.eml.jaxb.ManagingAuthority;
import org.jspecify.annotations.Nullable;

/** The head of a document, both ways. */
final class Headers {

    static final String VERSION = "1.2.2";
    private static final String DEFINITION = DocumentKind.ELECTION_DEFINITION.code();
    static final String NONE = "none";
    static final String CANONICAL = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315#WithComments";

    private Headers() {}

    /** Reads the head; what else the document says beyond the neutral form is in the extras already. */
    static DocumentHeader read(Eml eml, Extras extras) {
        ManagingAuthority authority = eml.managingAuthority == null ? new ManagingAuthority() : eml.managingAuthority;
        Optional<LocalDate> issued = Values.date(eml.issueDate);
        Optional<LocalDateTime> created = Values.moment(eml.creationDateTime);
        extras.putUnless(issued.map(LocalDate::toString).orElse(""), Extras.ISSUE_DATE, Values.token(eml.issueDate));
        extras.putUnless(created.map(Values::moment).orElse(""), Extras.CREATED_AT, Values.token(eml.creationDateTime));
        boolean usual = (eml.canonicalizationMethod != null) != DEFINITION.equals(eml.id);
        extras.put(Extras.CANONICALIZATION, usual ? "" : NONE);
        extras.put(Extras.CREATED_BY_ID, id(authority.createdByAuthority));
        extras.put(Extras.CREATED_BY_NAME, name(authority.createdByAuthority));
        return new DocumentHeader(
                Values.token(eml.transactionId),
                id(authority.authorityIdentifier),
                name(authority.authorityIdentifier),
                issued,
                created,
                version(eml),
                extras.toMap());
    }

    /** The version of the schema that a document says it follows. */
    static String version(Eml eml) {
        String version = eml.schema == null ? "" : Values.token(eml.schema.version);
        return version.isEmpty() ? VERSION : version;
    }

    /**
     * A document with its head.
     *
     * @throws IllegalArgumentException if the head lacks what the schema asks for
     */
    static Eml write(DocumentKind kind, DocumentHeader header) {
        Eml eml = new Eml();
        eml.id = kind.code();
        eml.schemaVersion = "5";
        eml.transactionId = header.transactionId();
        eml.managingAuthority = authority(kind, header);
        eml.issueDate = issueDate(kind, header);
        eml.creationDateTime = createdAt(header);
        eml.canonicalizationMethod = canonicalization(kind, header);
        return eml;
    }

    private static @Nullable ManagingAuthority authority(DocumentKind kind, DocumentHeader header) {
        if (header.authorityId().isEmpty()) {
            boolean optional = kind == DocumentKind.ELECTION_DEFINITION || kind == DocumentKind.NOMINATION;
            require(optional, "an issuing authority");
            return null;
        }
        ManagingAuthority authority = new ManagingAuthority();
        authority.authorityIdentifier = identified(header.authorityId(), header.authorityName());
        authority.authorityAddress = new Empty();
        String createdBy = header.extras().get(Extras.CREATED_BY_ID);
        if (createdBy != null) {
            authority.createdByAuthority =
                    identified(createdBy, header.extras().getOrDefault(Extras.CREATED_BY_NAME, ""));
        }
        return authority;
    }

    private static @Nullable String issueDate(DocumentKind kind, DocumentHeader header) {
        return switch (kind) {
            case COUNT, TOTAL_COUNT, RESULT -> null;
            case NOMINATION, CANDIDATE_LISTS, COMPLETE_CANDIDATE_LISTS -> {
                require(header.issueDate().isPresent(), "a day of issue");
                yield issueDate(header);
            }
            case ELECTION_DEFINITION, POLLING_STATIONS -> issueDate(header);
        };
    }

    private static @Nullable String issueDate(DocumentHeader header) {
        String written = header.extras().getOrDefault(Extras.ISSUE_DATE, "");
        return Values.date(written).equals(header.issueDate()) && !written.isEmpty()
                ? written
                : header.issueDate().map(LocalDate::toString).orElse(null);
    }

    private static String createdAt(DocumentHeader header) {
        LocalDateTime created =
                header.createdAt().orElseThrow(() -> new IllegalArgumentException("EML needs a moment of creation"));
        String written = header.extras().getOrDefault(Extras.CREATED_AT, "");
        return Values.moment(written).equals(header.createdAt()) ? written : Values.moment(created);
    }

    private static @Nullable CanonicalizationMethod canonicalization(DocumentKind kind, DocumentHeader header) {
        Map<String, String> extras = header.extras();
        if (kind == DocumentKind.ELECTION_DEFINITION || NONE.equals(extras.get(Extras.CANONICALIZATION))) {
            return null;
        }
        CanonicalizationMethod method = new CanonicalizationMethod();
        method.algorithm = CANONICAL;
        return method;
    }

    static Identified identified(@Nullable String id, @Nullable String text) {
        Identified identified = new Identified();
        identified.id = id;
        identified.text = text;
        return identified;
    }

    static String id(@Nullable Identified identified) {
        return identified == null ? "" : Values.token(identified.id);
    }

    static String name(@Nullable Identified identified) {
        return identified == null ? "" : Values.text(identified.text);
    }

    private static void require(boolean present, String what) {
        if (!present) {
            throw new IllegalArgumentException("EML needs " + what);
        }
    }
}
