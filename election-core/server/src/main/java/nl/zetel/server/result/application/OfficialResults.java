package nl.zetel.server.result.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Finding;
import nl.zetel.api.Severity;
import nl.zetel.api.document.DocumentKind;
import nl.zetel.api.document.Fingerprint;
import nl.zetel.api.document.Result;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.document.application.FingerprintChallenges;
import nl.zetel.server.document.domain.PaperFingerprint;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.plugin.ExtensionHandle;
import nl.zetel.server.plugin.PluginHost;
import nl.zetel.server.problem.FieldError;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.result.domain.OfficialResult;
import nl.zetel.server.result.persistence.OfficialResultStore;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.spi.DocumentException;
import nl.zetel.spi.ElectionDocumentFormat;

/** Results of the official software (EML 520), imported to be compared. A file counts as a whole or not at all. */
@ApplicationScoped
@Transactional
public class OfficialResults {

    private static final String ARTICLE = "Kieswet P 20";

    @Inject
    OfficialResultStore store;

    @Inject
    FingerprintChallenges challenges;

    @Inject
    Elections elections;

    @Inject
    PluginHost plugins;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    /**
     * Imports a 520; the same file a second time gives what it gave the first time.
     *
     * @throws ProblemException if the file is no result, contradicts itself, or is of another election
     */
    public Stored<OfficialResult> importFile(String electionId, byte[] file) {
        String documentId = elections.get(electionId).value().documentId();
        return store.byLookup(electionId, Fingerprint.of(file).hex()).stream()
                .findFirst()
                .orElseGet(() -> keep(electionId, documentId, file));
    }

    private Stored<OfficialResult> keep(String electionId, String documentId, byte[] file) {
        List<Finding> findings = new ArrayList<>();
        Result read = read(file, findings);
        requireUsable(documentId, read, findings);
        OfficialResult result = new OfficialResult(
                challenges.of(DocumentKind.RESULT, file),
                current.user(),
                clock.now(),
                findings,
                OfficialResult.lists(read));
        Stored<OfficialResult> stored = store.insert(electionId, result);
        audit.record(
                Change.created("official-result-imported", path(electionId, stored.id()), ARTICLE, Summary.of(result)));
        return stored;
    }

    /**
     * Somebody typed the hidden groups of the fingerprint from paper; from now on the result is compared.
     *
     * @throws ProblemException if they are not the groups; other groups are hidden then
     */
    public Stored<OfficialResult> confirm(String electionId, String id, List<String> typed) {
        Stored<OfficialResult> before = store.get(electionId, id);
        PaperFingerprint confirmed =
                challenges.confirm(before.value().fingerprint(), typed, other -> hide(electionId, id, other));
        Stored<OfficialResult> after = store.update(before.with(before.value().with(confirmed)));
        audit.record(Change.changed(
                "official-result-confirmed",
                path(electionId, id),
                ARTICLE,
                Summary.of(before.value()),
                Summary.of(after.value())));
        return after;
    }

    private void hide(String electionId, String id, PaperFingerprint other) {
        Stored<OfficialResult> before = store.get(electionId, id);
        store.update(before.with(before.value().with(other)));
        audit.record(Change.created("official-result-not-confirmed", path(electionId, id), ARTICLE, ""));
    }

    /** Imported results in order of import. */
    public Page<Stored<OfficialResult>> page(String electionId, PageRequest request) {
        return store.page(elections.get(electionId).id(), request);
    }

    /** The result with that identifier. */
    public Stored<OfficialResult> get(String electionId, String id) {
        return store.get(electionId, id);
    }

    /** The result that was imported last, confirmed or not: a corrected file takes the place of the one before. */
    public Optional<OfficialResult> newest(String electionId) {
        return store.all(electionId).stream().map(Stored::value).reduce((earlier, later) -> later);
    }

    private Result read(byte[] file, List<Finding> findings) {
        try {
            return (Result) format().call(
                            DocumentException.class,
                            extension ->
                                    extension.read(DocumentKind.RESULT, new ByteArrayInputStream(file), findings::add));
        } catch (DocumentException e) {
            throw ProblemException.ofFields(
                    ProblemCode.INVALID_DOCUMENT,
                    e.getMessage() == null ? "Dit bestand is geen uitslag (EML 520)" : e.getMessage(),
                    List.of());
        }
    }

    private static void requireUsable(String documentId, Result read, List<Finding> findings) {
        List<FieldError> errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> new FieldError(finding.location(), finding.code(), finding.message()))
                .toList();
        if (!errors.isEmpty()) {
            throw ProblemException.ofFields(
                    ProblemCode.INVALID_DOCUMENT, "Dit bestand klopt niet; er is niets overgenomen", errors);
        }
        if (!read.election().id().equals(documentId)) {
            throw ProblemException.ofFields(
                    ProblemCode.INVALID_DOCUMENT,
                    "Dit bestand is van verkiezing " + read.election().id() + "; hier hoort " + documentId,
                    List.of(new FieldError("", "OTHER_ELECTION", read.election().id())));
        }
    }

    private ExtensionHandle<ElectionDocumentFormat> format() {
        return plugins.extensions(ElectionDocumentFormat.class).stream()
                .filter(format -> format.call(extension -> extension.reads().contains(DocumentKind.RESULT)))
                .findFirst()
                .orElseThrow(() -> ProblemException.of(
                        ProblemCode.PLUGIN_MISSING, "Er is geen plug-in gestart die uitslagen leest; zie /v1/plugins"));
    }

    /** What the chain keeps of a file. */
    public record Summary(String fingerprint, int lists, int elected, boolean confirmed) {

        static Summary of(OfficialResult result) {
            return new Summary(
                    result.fingerprint().hex(),
                    result.lists().size(),
                    result.lists().stream()
                            .mapToInt(list -> list.elected().size())
                            .sum(),
                    result.fingerprint().isConfirmed());
        }
    }

    /** Path of an imported result. */
    public static String path(String electionId, String id) {
        return Elections.path(electionId) + "/official-results/" + id;
    }
}
