package nl.zetel.server.settlement.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A message between committees about candidates who are no residents of the municipality in which they stand. Personal data.
 *
 * @param kind what it is
 * @param municipality name of the other municipality
 * @param on when it was made or received
 * @param candidates whom it is about
 * @param documentId the message, if it was made here
 */
public record SettlementReport(
        Kind kind, String municipality, LocalDate on, List<ReportedCandidate> candidates, Optional<String> documentId) {

    /** Copies the list. */
    public SettlementReport {
        candidates = List.copyOf(candidates);
    }

    /** What a message between committees is. */
    public enum Kind {
        /** To the committee of the municipality where candidates of ours live (I 1(2)). */
        REPORT_SENT("Kieswet I 1(2)"),
        /** From another committee, about residents of ours who stand there (I 1(2)). */
        REPORT_RECEIVED("Kieswet I 1(2)"),
        /** To a committee that reported a resident of ours, of whom another reported too (I 1(3)). */
        NOTICE_SENT("Kieswet I 1(3)"),
        /** From the committee where a candidate of ours lives: others reported the candidate too (I 1(3)). */
        NOTICE_RECEIVED("Kieswet I 1(3)");

        private final String article;

        Kind(String article) {
            this.article = article;
        }

        /** The paragraph that asks for it. */
        public String article() {
            return article;
        }

        /** Whether it came from another committee. */
        public boolean received() {
            return this == REPORT_RECEIVED || this == NOTICE_RECEIVED;
        }
    }

    /** Does not show personal data. */
    @Override
    public String toString() {
        return "SettlementReport[" + kind + "]";
    }
}
