package nl.zetel.server.counting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Finding;
import nl.zetel.api.Severity;
import nl.zetel.api.document.CountHandler;
import nl.zetel.api.document.DocumentKind;
import nl.zetel.api.document.Fingerprint;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.counting.domain.OfficialCount;
import nl.zetel.server.counting.persistence.OfficialCountStore;
import nl.zetel.server.document.application.FingerprintChallenges;
import nl.zetel.server.document.domain.PaperFingerprint;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.plugin.ExtensionHandle;
import nl.zetel.server.plugin.PluginHost;
import nl.zetel.server.problem.FieldError;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.spi.DocumentException;
import nl.zetel.spi.ElectionDocumentFormat;

/** Counts of the official software, imported to be compared. A file counts as a whole or not at all. */
@ApplicationScoped
@Transactional
public class OfficialCounts {

    @Inject
    OfficialCountStore store;

    @Inject
    Elections elections;

    @Inject
    Ballots ballots;

    @Inject
    PluginHost plugins;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    @Inject
    FingerprintChallenges challenges;

    /**
     * Imports a 510b or 510d; the same file a second time gives what it gave the first time. The fingerprint of a 510b
     * stands on paper, so it is confirmed from there; that of a 510d stands nowhere, so whoever imports it vouches for it.
     *
     * @throws ProblemException if the file is no count, contradicts itself, is of another election, or has other lists or
     *     candidates than the ballot
     */
    public Stored<OfficialCount> importFile(String electionId, byte[] file) {
        String documentId = elections.get(electionId).value().documentId();
        return store.byLookup(electionId, Fingerprint.of(file).hex()).stream()
                .findFirst()
                .orElseGet(() -> keep(electionId, file, read(electionId, documentId, file)));
    }

    private Stored<OfficialCount> keep(String electionId, byte[] file, CountImport read) {
        OfficialCount count = read.count(challenges.of(read.kind(), file), current.user(), clock.now());
        Stored<OfficialCount> stored = store.insert(electionId, count);
        audit.record(Change.created(
                "official-count-imported", path(electionId, stored.id()), Entries.ARTICLE, summary(count)));
        return stored;
    }

    /**
     * Somebody typed the hidden groups of the fingerprint from paper; from now on the count is compared.
     *
     * @throws ProblemException if they are not the groups; other groups are hidden then
     */
    public Stored<OfficialCount> confirm(String electionId, String id, List<String> typed) {
        Stored<OfficialCount> before = store.get(electionId, id);
        PaperFingerprint confirmed =
                challenges.confirm(before.value().fingerprint(), typed, other -> hide(electionId, id, other));
        Stored<OfficialCount> after = store.update(before.with(before.value().with(confirmed)));
        audit.record(Change.changed(
                "official-count-confirmed",
                path(electionId, id),
                Entries.ARTICLE,
                summary(before.value()),
                summary(after.value())));
        return after;
    }

    private void hide(String electionId, String id, PaperFingerprint other) {
        Stored<OfficialCount> before = store.get(electionId, id);
        store.update(before.with(before.value().with(other)));
        audit.record(Change.created("official-count-not-confirmed", path(electionId, id), Entries.ARTICLE, ""));
    }

    /** Imported counts in order of import. */
    public Page<Stored<OfficialCount>> page(String electionId, PageRequest request) {
        return store.page(elections.get(electionId).id(), request);
    }

    /** The count with that identifier. */
    public Stored<OfficialCount> get(String electionId, String id) {
        return store.get(electionId, id);
    }

    /** Whether a count was imported of which nobody typed the fingerprint yet. */
    boolean isConfirmationMissing(String electionId) {
        return store.all(electionId).stream()
                .anyMatch(count -> !count.value().fingerprint().isConfirmed());
    }

    /** The confirmed count that was imported last: a corrected file takes the place of the one before. */
    public Optional<OfficialCount> newest(String electionId) {
        return store.all(electionId).stream()
                .map(Stored::value)
                .filter(count -> count.fingerprint().isConfirmed())
                .reduce((earlier, later) -> later);
    }

    private CountImport read(String electionId, String documentId, byte[] file) {
        CountImport reading = new CountImport();
        try {
            format().stream(DocumentException.class, CountHandler.class, reading, (extension, handler) -> {
                extension.readCount(new ByteArrayInputStream(file), handler);
                return extension.format();
            });
        } catch (DocumentException e) {
            throw ProblemException.ofFields(
                    ProblemCode.INVALID_DOCUMENT,
                    e.getMessage() == null ? "Dit bestand is geen telling" : e.getMessage(),
                    List.of());
        }
        refuseErrors(reading.findings());
        if (!reading.electionId().equals(documentId)) {
            throw ProblemException.ofFields(
                    ProblemCode.INVALID_DOCUMENT,
                    "Dit bestand is van verkiezing " + reading.electionId() + "; hier hoort " + documentId,
                    List.of(new FieldError("", "OTHER_ELECTION", reading.electionId())));
        }
        refuse(reading.differencesWith(ballots.of(electionId)));
        return reading;
    }

    private static void refuseErrors(List<Finding> findings) {
        refuse(findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> new FieldError(finding.location(), finding.code(), finding.message()))
                .toList());
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw ProblemException.ofFields(
                    ProblemCode.INVALID_DOCUMENT,
                    "Dit bestand klopt niet: " + errors.get(0).message() + ". Er is niets overgenomen",
                    errors);
        }
    }

    private ExtensionHandle<ElectionDocumentFormat> format() {
        return plugins.extensions(ElectionDocumentFormat.class).stream()
                .filter(format -> format.call(extension -> extension.reads().contains(DocumentKind.COUNT)))
                .findFirst()
                .orElseThrow(() -> ProblemException.of(
                        ProblemCode.PLUGIN_MISSING, "Er is geen plug-in gestart die tellingen leest; zie /v1/plugins"));
    }

    /** What the chain keeps of a file. */
    public record Summary(String kind, String fingerprint, long votes, int stations, boolean confirmed) {}

    private static Summary summary(OfficialCount count) {
        return new Summary(
                count.kind(),
                count.fingerprint().hex(),
                count.total().cast(),
                count.stations().size(),
                count.fingerprint().isConfirmed());
    }

    /** Path of an imported count. */
    public static String path(String electionId, String id) {
        return Elections.path(electionId) + "/official-counts/" + id;
    }
}
