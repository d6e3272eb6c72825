package nl.zetel.server.election.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Finding;
import nl.zetel.api.Severity;
import nl.zetel.api.document.Count;
import nl.zetel.api.document.DocumentKind;
import nl.zetel.api.document.Result;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.document.application.FingerprintChallenges;
import nl.zetel.server.document.domain.PaperFingerprint;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.election.domain.PreviousResultCheck;
import nl.zetel.server.election.domain.PreviousResultImport;
import nl.zetel.server.election.domain.PreviousResultImport.Acceptance;
import nl.zetel.server.election.domain.PreviousResultImport.ReadFile;
import nl.zetel.server.election.domain.PreviousResultImport.State;
import nl.zetel.server.election.persistence.PreviousResultStore;
import nl.zetel.server.problem.FieldError;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;

/** The previous election from its files: read with findings first, and the base of the election once somebody accepts. */
@ApplicationScoped
@Transactional
public class PreviousResults {

    private static final String ARTICLE = "Kieswet H 4(8), H 6, H 14(2), I 14";

    @Inject
    PreviousResultStore store;

    @Inject
    Elections elections;

    @Inject
    PreviousResultFiles files;

    @Inject
    FingerprintChallenges challenges;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    @Inject
    AuditTrail audit;

    /**
     * Reads a result (520) and a count; the election does not change.
     *
     * @param countKind {@link DocumentKind#TOTAL_COUNT} or {@link DocumentKind#COUNT}
     * @throws ProblemException if a file cannot be read, or the two do not belong together or to this council
     */
    public Stored<PreviousResultImport> read(String electionId, byte[] result, byte[] count, DocumentKind countKind) {
        Election election = elections.get(electionId).value();
        List<Finding> findings = new ArrayList<>();
        Result seats = (Result) files.read(DocumentKind.RESULT, result, findings);
        Count votes = (Count) files.read(countKind, count, findings);
        PreviousResultCheck.Outcome outcome = PreviousResultCheck.of(election, current.municipality(), seats, votes);
        findings.addAll(outcome.findings());
        refuseErrors(findings);
        Stored<PreviousResultImport> stored = store.insert(
                electionId,
                new PreviousResultImport(
                        State.READ,
                        votes.election().id(),
                        outcome.previous(),
                        findings,
                        List.of(file(DocumentKind.RESULT, result), file(countKind, count)),
                        current.user(),
                        clock.now(),
                        Optional.empty()));
        audit.record(Change.created(
                "previous-result-read",
                path(electionId, stored.id()),
                ARTICLE,
                stored.value().summary()));
        return stored;
    }

    private ReadFile file(DocumentKind kind, byte[] file) {
        return new ReadFile(kind.code(), challenges.of(kind, file));
    }

    /**
     * Somebody typed the hidden groups of a file's fingerprint from paper.
     *
     * @param kind code of the document, such as {@code 520}
     * @throws ProblemException if they are not the groups, and others are hidden then; or there is no file of that kind
     */
    public Stored<PreviousResultImport> confirm(String electionId, String id, String kind, List<String> typed) {
        Stored<PreviousResultImport> before = store.get(electionId, id);
        PaperFingerprint shown = before.value()
                .file(kind)
                .map(ReadFile::fingerprint)
                .orElseThrow(() -> ProblemException.ofField(
                        "/kind", "UNKNOWN", "Er is geen " + kind + " ingelezen; zie files van de ingelezen uitslag"));
        PaperFingerprint confirmed = challenges.confirm(shown, typed, other -> hide(electionId, id, kind, other));
        Stored<PreviousResultImport> after =
                store.update(before.with(before.value().with(kind, confirmed)));
        audit.record(Change.changed(
                "previous-result-confirmed",
                path(electionId, id),
                ARTICLE,
                before.value().summary(),
                after.value().summary()));
        return after;
    }

    private void hide(String electionId, String id, String kind, PaperFingerprint other) {
        Stored<PreviousResultImport> before = store.get(electionId, id);
        store.update(before.with(before.value().with(kind, other)));
        audit.record(Change.created("previous-result-not-confirmed", path(electionId, id), ARTICLE, ""));
    }

    /**
     * Makes an import the base of its election.
     *
     * @param reason why its warnings do not matter
     * @throws ProblemException if it counts already, a fingerprint is not confirmed, or it has warnings and no reason
     */
    public Stored<PreviousResultImport> accept(String electionId, String id, String reason) {
        Stored<PreviousResultImport> before =
                store.lock(store.get(electionId, id).id());
        if (before.value().state() == State.ACCEPTED) {
            throw ProblemException.notNow(
                    "Deze uitslag is al overgenomen",
                    Possible.never("Lees een ander bestand in om haar te vervangen (previous-result-imports)"));
        }
        requireConfirmed(before.value());
        boolean warned = before.value().findings().stream().anyMatch(found -> found.severity() == Severity.WARNING);
        if (warned && reason.isBlank()) {
            throw ProblemException.ofField(
                    "/reason", "MISSING", "Er zijn waarschuwingen; geef de reden waarom de uitslag toch klopt");
        }
        Stored<PreviousResultImport> after = store.update(
                before.with(before.value().accepted(new Acceptance(current.user(), clock.now(), reason.strip()))));
        Stored<Election> election = elections.get(electionId);
        elections.change(election, election.value().withPrevious(after.value().previous()));
        audit.record(Change.changed(
                        "previous-result-accepted",
                        path(electionId, id),
                        ARTICLE,
                        before.value().summary(),
                        after.value().summary())
                .because(reason));
        return after;
    }

    private static void requireConfirmed(PreviousResultImport read) {
        if (!read.unconfirmed().isEmpty()) {
            throw ProblemException.notNow(
                    ARTICLE,
                    "De vingerafdruk is nog niet bevestigd van: " + String.join(", ", read.unconfirmed()),
                    Possible.after(
                            "Neem eerst de verborgen groepen van het papier over (confirmations), of typ de vorige uitslag"
                                    + " over bij de verkiezing (previous) als dat papier er niet is"));
        }
    }

    /** Imports of an election in the order of reading. */
    public Page<Stored<PreviousResultImport>> page(String electionId, PageRequest request) {
        return store.page(elections.get(electionId).id(), request);
    }

    /** The import with that identifier. */
    public Stored<PreviousResultImport> get(String electionId, String id) {
        return store.get(electionId, id);
    }

    private static void refuseErrors(List<Finding> findings) {
        List<FieldError> errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> new FieldError(finding.location(), finding.code(), finding.message()))
                .toList();
        if (!errors.isEmpty()) {
            throw ProblemException.ofFields(
                    ProblemCode.INVALID_DOCUMENT, errors.get(0).message() + "; er is niets overgenomen", errors);
        }
    }

    /** Path of an import. */
    public static String path(String electionId, String id) {
        return Elections.path(electionId) + "/previous-result-imports/" + id;
    }
}
