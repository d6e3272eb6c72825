package nl.zetel.server.election.domain;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Finding;

/**
 * The result of a previous election as it was read from a result (EML 520) and a count (EML 510d or 510b). It becomes the
 * base of exemptions, numbering and numbers of candidates when somebody accepts it.
 *
 * @param state where it stands
 * @param documentId election of the files, such as {@code GR2014_Westerveld}
 * @param previous what was read
 * @param findings what a person should know of the files
 * @param resultFingerprint SHA-256 of the result's bytes
 * @param countFingerprint SHA-256 of the count's bytes
 * @param importedBy who brought the files
 * @param importedAt when
 * @param acceptance who accepted it; empty as long as nobody did
 */
public record PreviousResultImport(
        State state,
        String documentId,
        PreviousElection previous,
        List<Finding> findings,
        String resultFingerprint,
        String countFingerprint,
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

    /** Copies the list. */
    public PreviousResultImport {
        findings = List.copyOf(findings);
    }

    /** The same, accepted. */
    public PreviousResultImport accepted(Acceptance by) {
        return new PreviousResultImport(
                State.ACCEPTED,
                documentId,
                previous,
                findings,
                resultFingerprint,
                countFingerprint,
                importedBy,
                importedAt,
                Optional.of(by));
    }

    /** What the audit chain keeps: the two files, and whose result they are. */
    public record Summary(State state, String documentId, String resultFingerprint, String countFingerprint) {}

    /** What the audit chain keeps. */
    public Summary summary() {
        return new Summary(state, documentId, resultFingerprint, countFingerprint);
    }
}
