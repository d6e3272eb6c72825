package nl.zetel.server.election.domain;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Finding;
import nl.zetel.server.document.domain.PaperFingerprint;

/**
 * The result of a previous election as it was read from a result (EML 520) and a count (EML 510d or 510b). It becomes the
 * base of exemptions, numbering and numbers of candidates when somebody accepts it.
 *
 * @param state where it stands
 * @param documentId election of the files, such as {@code GR2014_Westerveld}
 * @param previous what was read
 * @param findings what a person should know of the files
 * @param files the result and the count, in that order
 * @param importedBy who brought the files
 * @param importedAt when
 * @param acceptance who accepted it; empty as long as nobody did
 */
public record PreviousResultImport(
        State state,
        String documentId,
        PreviousElection previous,
        List<Finding> findings,
        List<ReadFile> files,
        String importedBy,
        OffsetDateTime importedAt,
        Optional<Acceptance> acceptance) {

    /** Where an import stands. */
    public enum State {
        /** Read, and nothing more. */
        READ,
        /** The base of the election. */
        ACCEPTED
    }

    /**
     * That it counts from now on.
     *
     * @param by who accepted it
     * @param at when
     * @param reason why its warnings do not matter; blank if there were none
     */
    public record Acceptance(String by, OffsetDateTime at, String reason) {}

    /**
     * A file.
     *
     * @param kind code of the document: {@code 520}, {@code 510b} or {@code 510d}
     * @param fingerprint its fingerprint; the import is not accepted before those of both files are confirmed
     */
    public record ReadFile(String kind, PaperFingerprint fingerprint) {}

    /** Copies the lists. */
    public PreviousResultImport {
        findings = List.copyOf(findings);
        files = List.copyOf(files);
    }

    /** The file of that kind, if it was read. */
    public Optional<ReadFile> file(String kind) {
        return files.stream().filter(file -> file.kind().equals(kind)).findFirst();
    }

    /** Kinds of the files of which nobody typed the fingerprint yet. */
    public List<String> unconfirmed() {
        return files.stream()
                .filter(file -> !file.fingerprint().isConfirmed())
                .map(ReadFile::kind)
                .toList();
    }

    /** The same with what became of the fingerprint of a file. */
    public PreviousResultImport with(String kind, PaperFingerprint fingerprint) {
        List<ReadFile> changed = files.stream()
                .map(file -> file.kind().equals(kind) ? new ReadFile(kind, fingerprint) : file)
                .toList();
        return new PreviousResultImport(
                state, documentId, previous, findings, changed, importedBy, importedAt, acceptance);
    }

    /** The same, accepted. */
    public PreviousResultImport accepted(Acceptance by) {
        return new PreviousResultImport(
                State.ACCEPTED, documentId, previous, findings, files, importedBy, importedAt, Optional.of(by));
    }

    /** What the audit chain keeps: the two files, and whose result they are. */
    public record Summary(State state, String documentId, List<ReadFile> files) {}

    /** What the audit chain keeps. */
    public Summary summary() {
        return new Summary(state, documentId, files);
    }
}
