package nl.zetel.server.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.document.Fingerprint;
import nl.zetel.law.designation.RequestDocument;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.designation.domain.DesignationCase;
import nl.zetel.server.designation.domain.FileKind;
import nl.zetel.server.designation.domain.RequestFile;
import nl.zetel.server.designation.domain.RequestFileContent;
import nl.zetel.server.designation.domain.RequestState;
import nl.zetel.server.designation.persistence.RequestFileContentStore;
import nl.zetel.server.designation.persistence.RequestFileStore;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Stored;
import nl.zetel.server.store.TextCipher;

/** Files that came with a request to register a designation: kept encrypted, and destroyed with the request. */
@ApplicationScoped
@Transactional
public class RequestFiles {

    private static final String ARTICLE = "Kieswet G 3(3)";
    private static final int MOST = 20;

    @Inject
    RequestFileStore store;

    @Inject
    RequestFileContentStore contents;

    @Inject
    DesignationRequests requests;

    @Inject
    TextCipher cipher;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    /**
     * Adds a file to a request that nobody decided on yet.
     *
     * @param mediaType media type that the caller gave it; it has to be what is in it
     */
    public Stored<RequestFile> add(
            String electionId, String requestId, Optional<RequestDocument> document, String mediaType, byte[] bytes) {
        requireUndecided(requests.lock(electionId, requestId).value());
        FileKind kind = kind(mediaType, bytes);
        String fingerprint = Fingerprint.of(bytes).hex();
        List<Stored<RequestFile>> there = standing(requestId);
        if (there.stream().anyMatch(file -> file.value().fingerprint().equals(fingerprint))) {
            throw ProblemException.of(ProblemCode.ALREADY_EXISTS, "Dit bestand is al bij dit verzoek gevoegd");
        }
        if (there.size() >= MOST) {
            throw ProblemException.notNow(
                    "Bij dit verzoek staan " + MOST + " bestanden, en meer kan niet",
                    Possible.after("Verwijder eerst een bestand dat er niet hoort (removals)"));
        }
        RequestFile file = new RequestFile(
                document, kind, bytes.length, fingerprint, current.user(), clock.now(), Optional.empty());
        Stored<RequestFile> stored = store.insert(requestId, file);
        contents.insert(stored.id(), new RequestFileContent(cipher.encrypt(bytes)));
        audit.record(
                Change.created("request-file-added", path(electionId, requestId, stored.id()), ARTICLE, summary(file)));
        return stored;
    }

    /** The files of a request in order; those that were removed too. */
    public List<Stored<RequestFile>> all(String electionId, String requestId) {
        return store.all(requests.get(electionId, requestId).id());
    }

    /** The file with that identifier. */
    public Stored<RequestFile> get(String electionId, String requestId, String id) {
        return store.get(requests.get(electionId, requestId).id(), id);
    }

    /** Its bytes. @throws ProblemException if it was removed */
    public byte[] content(Stored<RequestFile> file) {
        if (!file.value().stands()) {
            throw ProblemException.of(ProblemCode.NOT_FOUND, "Dit bestand is verwijderd");
        }
        return cipher.decryptBytes(contents.all(file.id()).get(0).value().encrypted());
    }

    /** Removes a file that was added by mistake: its content is gone, that it was there stays. */
    public Stored<RequestFile> remove(String electionId, String requestId, String id, String reason) {
        requireUndecided(requests.lock(electionId, requestId).value());
        Stored<RequestFile> before = store.lock(store.get(requestId, id).id());
        before.value().removal().ifPresent(removal -> {
            throw ProblemException.notNow(
                    "Dit bestand is op " + Possible.text(removal.at()) + " al verwijderd",
                    Possible.never("De inhoud is weg; er hoeft niets meer te gebeuren"));
        });
        contents.all(id).forEach(contents::destroy);
        Stored<RequestFile> after = store.update(
                before.with(before.value().removed(new RequestFile.Removal(reason, current.user(), clock.now()))));
        audit.record(Change.changed(
                        "request-file-removed",
                        path(electionId, requestId, id),
                        ARTICLE,
                        summary(before.value()),
                        summary(after.value()))
                .because(reason));
        return after;
    }

    /** Destroys every file of a request, for good. */
    static void destroy(RequestFileStore files, RequestFileContentStore contents, String requestId) {
        files.all(requestId).forEach(file -> {
            contents.all(file.id()).forEach(contents::destroy);
            files.destroy(file);
        });
    }

    private List<Stored<RequestFile>> standing(String requestId) {
        return store.all(requestId).stream()
                .filter(file -> file.value().stands())
                .toList();
    }

    private static FileKind kind(String mediaType, byte[] bytes) {
        FileKind kind = FileKind.of(bytes)
                .orElseThrow(() -> ProblemException.of(
                        ProblemCode.INVALID_DOCUMENT,
                        "Dit is geen PDF, PNG of JPEG; zet het bestand om en stuur het opnieuw"));
        if (!kind.mediaType().equals(mediaType)) {
            throw ProblemException.of(
                    ProblemCode.INVALID_DOCUMENT,
                    "Dit bestand is volgens de inhoud " + kind.mediaType() + " en niet " + mediaType);
        }
        if (!kind.isWhole(bytes)) {
            throw ProblemException.of(
                    ProblemCode.INVALID_DOCUMENT, "Dit bestand is afgebroken: het einde ontbreekt; stuur het opnieuw");
        }
        return kind;
    }

    private static void requireUndecided(DesignationCase request) {
        if (!request.state().open() && request.state() != RequestState.PUT_ASIDE) {
            throw RequestRefusals.closed(request);
        }
    }

    /** What the chain keeps of a file: what it is, not what is in it. */
    public record Summary(String document, FileKind kind, long size, String fingerprint, boolean stands) {}

    private static Summary summary(RequestFile file) {
        return new Summary(
                file.document().map(Enum::name).orElse(""),
                file.kind(),
                file.size(),
                file.fingerprint(),
                file.stands());
    }

    /** Path of a file. */
    public static String path(String electionId, String requestId, String id) {
        return DesignationRequests.path(electionId, requestId) + "/files/" + id;
    }
}
