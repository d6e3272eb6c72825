package nl.zetel.plugin.eml;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import nl.zetel.api.MunicipalityCode;
import nl.zetel.api.Severity;
import nl.zetel.api.document.DocumentHeader;
import nl.zetel.api.document.DocumentKind;
import nl.zetel.api.document.ElectionReference;

/** Checks what every document says of its election and its maker. The schemas pass over nearly all of this. */
final class ElectionCheck {

    private static final Pattern ID = Pattern.compile(
            "(EP|EK|TK|GR|BC|GC|ER|PS|AB|NR|PR|LR|IR)(2\\d{3})(\\d{4})?(_[\\w-]*)?", Pattern.UNICODE_CHARACTER_CLASS);
    private static final String MUNICIPAL = "GR";
    private static final String CENTRAL = "CSB";
    private static final Set<DocumentKind> NOMINATION_NEEDED = EnumSet.of(
            DocumentKind.ELECTION_DEFINITION,
            DocumentKind.NOMINATION,
            DocumentKind.CANDIDATE_LISTS,
            DocumentKind.COMPLETE_CANDIDATE_LISTS);
    private static final Set<DocumentKind> AUTHORITY_OPTIONAL =
            EnumSet.of(DocumentKind.ELECTION_DEFINITION, DocumentKind.NOMINATION);

    private final Findings findings;

    ElectionCheck(Findings findings) {
        this.findings = findings;
    }

    /** Checks a document's head and election. */
    void check(DocumentKind kind, DocumentHeader header, ElectionReference election) {
        identifier(election);
        category(election);
        domain(kind, election);
        nomination(kind, election);
        authority(kind, header, election);
        if (header.createdAt().isEmpty()) {
            findings.warning("CREATION_MISSING", "header");
        }
        if (!header.schemaVersion().startsWith("1.2")) {
            findings.info("LATER_VERSION", "header");
        }
    }

    private void identifier(ElectionReference election) {
        var id = ID.matcher(election.id());
        if (!id.matches()) {
            findings.error("ELECTION_ID", "election.id");
            return;
        }
        if (!id.group(1).equals(election.category())) {
            findings.warning("ELECTION_ID_CATEGORY", "election.category");
        }
        int year = Integer.parseInt(id.group(2));
        if (year != election.electionDay().getYear()) {
            findings.warning("ELECTION_ID_YEAR", "election.electionDay");
        }
    }

    private void category(ElectionReference election) {
        if (!MUNICIPAL.equals(election.category())) {
            findings.warning("NOT_MUNICIPAL", "election.category");
        }
        if (election.subcategory().isEmpty()) {
            findings.warning("SUBCATEGORY_MISSING", "election.subcategory");
        } else if (!election.subcategory().replaceAll("[0-9]", "").equals(election.category())) {
            findings.error("SUBCATEGORY_MISMATCH", "election.subcategory");
        }
    }

    /** Lists of polling stations often lack the municipality; they are the least careful files of all. */
    private void domain(DocumentKind kind, ElectionReference election) {
        if (!MUNICIPAL.equals(election.category()) || election.municipality().isPresent()) {
            return;
        }
        if (!election.municipalityName().isEmpty()) {
            findings.warning("DOMAIN_WITHOUT_CODE", "election.municipality");
        } else {
            Severity severity = kind == DocumentKind.POLLING_STATIONS ? Severity.WARNING : Severity.ERROR;
            findings.report(severity, "DOMAIN_MISSING", "election.municipality");
        }
    }

    private void nomination(DocumentKind kind, ElectionReference election) {
        boolean needed = NOMINATION_NEEDED.contains(kind);
        LocalDate nomination = election.nominationDay().orElse(null);
        if (needed && nomination == null) {
            findings.error("NOMINATION_DAY_MISSING", "election.nominationDay");
        } else if (!needed && nomination != null) {
            findings.warning("NOMINATION_DAY_UNEXPECTED", "election.nominationDay");
        }
        if (nomination != null && !nomination.isBefore(election.electionDay())) {
            findings.error("NOMINATION_DAY_LATE", "election.nominationDay");
        }
    }

    private void authority(DocumentKind kind, DocumentHeader header, ElectionReference election) {
        String id = header.authorityId();
        if (id.isEmpty()) {
            if (!AUTHORITY_OPTIONAL.contains(kind)) {
                findings.error("AUTHORITY_MISSING", "header.authority");
            }
            return;
        }
        boolean central = kind == DocumentKind.RESULT || kind == DocumentKind.TOTAL_COUNT;
        if (central && !CENTRAL.equals(id)) {
            findings.warning("AUTHORITY_NOT_CENTRAL", "header.authority");
        }
        String code = election.municipality().map(MunicipalityCode::value).orElse(id);
        if (id.matches("\\d{4}") && !id.equals(code)) {
            findings.warning("AUTHORITY_ELSEWHERE", "header.authority");
        }
    }
}
