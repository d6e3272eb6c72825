package nl.zetel.server.nomination.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.zetel.api.Finding;
import nl.zetel.api.Severity;
import nl.zetel.api.document.DocumentKind;
import nl.zetel.api.document.ElectionDocument;
import nl.zetel.api.document.ListHead;
import nl.zetel.api.document.Nomination;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.designation.application.Designations;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.nomination.domain.CandidateList;
import nl.zetel.server.plugin.ExtensionHandle;
import nl.zetel.server.plugin.PluginHost;
import nl.zetel.server.problem.FieldError;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.spi.DocumentException;
import nl.zetel.spi.ElectionDocumentFormat;

/** Reads candidate lists from files. A file counts as a whole or not at all. */
@ApplicationScoped
public class ListImports {

    private static final int MOST_ERRORS = 50;

    @Inject
    PluginHost plugins;

    @Inject
    Elections elections;

    @Inject
    Designations designations;

    @Inject
    ServerClock clock;

    /**
     * Reads an election document (EML 210).
     *
     * @throws ProblemException if no plugin reads it, it is hostile or not such a document, or it is for another election
     */
    public ImportedList document(String electionId, byte[] file) {
        Election election = elections.get(electionId).value();
        List<Finding> findings = new ArrayList<>();
        Nomination nomination = read(file, findings);
        if (!nomination.election().id().equals(election.documentId())) {
            throw ProblemException.ofField(
                    "ElectionIdentifier",
                    "OTHER_ELECTION",
                    "Dit bestand is voor een andere verkiezing dan " + election.documentId());
        }
        List<FieldError> errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .limit(MOST_ERRORS)
                .map(finding -> new FieldError(finding.location(), finding.code(), finding.message()))
                .toList();
        refuse(errors);
        Optional<String> designation = nomination.list().designation().isBlank()
                ? Optional.empty()
                : designations.named(electionId, nomination.list().designation());
        return new ImportedList(NominationReader.list(nomination, designation, findings), findings);
    }

    /**
     * Reads a table (CSV) of candidates; it names no designation and no submitters.
     *
     * @throws ProblemException with every error and its row
     */
    public ImportedList table(String electionId, byte[] file) {
        elections.get(electionId);
        CandidateTable table = CandidateTable.read(file, clock.today());
        refuse(table.errors());
        CandidateList list = new CandidateList(
                new ListHead("", false, "nl"),
                Optional.empty(),
                false,
                table.candidates(),
                List.of(),
                Optional.empty(),
                false,
                CandidateList.State.DRAFT);
        return new ImportedList(list, table.findings());
    }

    private Nomination read(byte[] file, List<Finding> findings) {
        ExtensionHandle<ElectionDocumentFormat> format = plugins.extensions(ElectionDocumentFormat.class).stream()
                .filter(handle -> handle.call(plugin -> plugin.reads().contains(DocumentKind.NOMINATION)))
                .findFirst()
                .orElseThrow(() -> ProblemException.of(
                        ProblemCode.PLUGIN_MISSING,
                        "Er is geen plug-in gestart die kandidatenlijsten (EML 210) leest; zie /v1/plugins"));
        try {
            List<Finding> heard = new ArrayList<>();
            ElectionDocument document = format.call(
                    DocumentException.class,
                    plugin -> plugin.read(DocumentKind.NOMINATION, new ByteArrayInputStream(file), heard::add));
            findings.addAll(heard);
            return (Nomination) document;
        } catch (DocumentException e) {
            String message = String.valueOf(e.getMessage());
            String place = String.format(Locale.ROOT, "line %d, column %d", e.line(), e.column());
            throw ProblemException.ofFields(
                    ProblemCode.INVALID_DOCUMENT, message, List.of(new FieldError(place, e.code(), message)));
        }
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            String more = errors.size() > 1 ? " (en nog " + (errors.size() - 1) + ")" : "";
            throw ProblemException.ofFields(
                    ProblemCode.INVALID_DOCUMENT, errors.get(0).message() + more, errors);
        }
    }
}
