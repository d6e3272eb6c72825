package nl.zetel.server.examination.domain;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Evidence on which a candidate is struck.
 *
 * @param kind of what
 * @param position position of the candidate
 * @param note which document or notice
 * @param at when
 * @param by who recorded it
 * @param settlementReportId the notice of another committee that shows it, if one does (I 1(3))
 */
public record Evidence(
        Kind kind, int position, String note, OffsetDateTime at, String by, Optional<String> settlementReportId) {

    /** What evidence is of. */
    public enum Kind {
        /** A document of the candidate's death was handed in (I 6(1)(h)). */
        DEATH("death-documented", "Kieswet I 6(1)(h)"),
        /** The candidate declared to settle in another municipality too (I 6(1)(f)). */
        SETTLEMENT_ELSEWHERE("settlement-elsewhere-documented", "Kieswet I 6(1)(f)");

        private final String action;
        private final String article;

        Kind(String action, String article) {
            this.action = action;
            this.article = article;
        }

        /** What the chain calls it when it is recorded. */
        public String action() {
            return action;
        }

        /** The paragraph under which the candidate is struck. */
        public String article() {
            return article;
        }
    }
}
