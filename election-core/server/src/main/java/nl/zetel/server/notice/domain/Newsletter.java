package nl.zetel.server.notice.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.zetel.server.state.Lawful;

/**
 * A newsletter.
 *
 * @param subject its subject, one line
 * @param text its text
 * @param electionId the election it is about; empty if it is about all of the municipality
 * @param group the group that it is for; blank for everybody
 * @param state where it stands
 * @param attachments its files
 * @param jobId the job that sends it; empty while it is a draft
 */
public record Newsletter(
        String subject,
        String text,
        Optional<String> electionId,
        String group,
        State state,
        List<AttachedFile> attachments,
        Optional<String> jobId) {

    /** The most bytes of all files together: what mail servers commonly take, in Base64. */
    public static final long MOST_BYTES = 5L * 1024 * 1024;

    /** Where a newsletter stands. */
    public enum State implements Lawful<State> {
        /** Can still change. */
        DRAFT,
        /** On its way; may wait for another try. */
        SENDING,
        /** Nobody is left to send it to. */
        SENT;

        @Override
        public Set<State> next() {
            return switch (this) {
                case DRAFT -> Set.of(SENDING);
                case SENDING -> Set.of(SENDING, SENT);
                case SENT -> Set.of();
            };
        }
    }

    /**
     * A file.
     *
     * @param id identifier
     * @param fileName its name
     * @param mediaType its media type
     * @param size bytes
     * @param sha256 fingerprint, hexadecimal
     */
    public record AttachedFile(String id, String fileName, String mediaType, long size, String sha256) {}

    /** Takes an absent list for an empty one. */
    public Newsletter {
        attachments = attachments == null ? List.of() : List.copyOf(attachments);
    }

    /** A draft. */
    public static Newsletter draft(String subject, String text, Optional<String> electionId, String group) {
        return new Newsletter(subject, text, electionId, group, State.DRAFT, List.of(), Optional.empty());
    }

    /** The same draft with another content. */
    public Newsletter rewritten(Newsletter other) {
        return new Newsletter(
                other.subject(), other.text(), other.electionId(), other.group(), state, attachments, jobId);
    }

    /** The same with one file more. */
    public Newsletter with(AttachedFile file) {
        List<AttachedFile> files =
                Stream.concat(attachments.stream(), Stream.of(file)).toList();
        return new Newsletter(subject, text, electionId, group, state, files, jobId);
    }

    /** The same in another state. */
    public Newsletter in(State newState) {
        return new Newsletter(subject, text, electionId, group, state.to(newState), attachments, jobId);
    }

    /** The same, sent by that job. */
    public Newsletter by(String newJobId) {
        return new Newsletter(
                subject, text, electionId, group, state.to(State.SENDING), attachments, Optional.of(newJobId));
    }

    /** Bytes of all files. */
    public long bytes() {
        return attachments.stream().mapToLong(AttachedFile::size).sum();
    }
}
