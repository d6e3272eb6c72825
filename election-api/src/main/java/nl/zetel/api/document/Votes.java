package nl.zetel.api.document;

import java.util.List;
import java.util.Map;

/**
 * Votes and ballots of one polling station or of all together.
 *
 * @param lists votes per list, in the document's order
 * @param eligibleVoters eligible voters ("kiesgerechtigden"); 0 in many documents
 * @param totalCounted votes on candidates
 * @param blank blank ballots ("blanco")
 * @param invalid invalid ballots ("ongeldig")
 * @param uncounted admitted voters and differences, by reason, in the document's order
 */
public record Votes(
        List<ListVotes> lists,
        long eligibleVoters,
        long totalCounted,
        long blank,
        long invalid,
        Map<UncountedReason, Long> uncounted) {

    /** Copies the lists; the order of the reasons is kept. */
    public Votes {
        lists = List.copyOf(lists);
        uncounted = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(uncounted));
    }

    /**
     * Votes on one list.
     *
     * @param list list number
     * @param designation designation as the document writes it; blank for an unnamed list
     * @param total votes on the list
     * @param candidates votes per candidate, in the order of the list
     */
    public record ListVotes(int list, String designation, long total, List<CandidateVotes> candidates) {

        /** Copies the list. */
        public ListVotes {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * Votes on one candidate.
     *
     * @param candidate number on the list
     * @param votes votes
     */
    public record CandidateVotes(int candidate, long votes) {}

    /** What a count says beside the votes. The text is the one of EML_NL. */
    public enum UncountedReason {
        VALID_POLL_CARDS("geldige stempassen"),
        VALID_PROXIES("geldige volmachtbewijzen"),
        VALID_VOTER_CARDS("geldige kiezerspassen"),
        ADMITTED_VOTERS("toegelaten kiezers"),
        MORE_BALLOTS("meer getelde stembiljetten"),
        FEWER_BALLOTS("minder getelde stembiljetten"),
        TAKEN_BALLOTS("meegenomen stembiljetten"),
        TOO_FEW_ISSUED("te weinig uitgereikte stembiljetten"),
        TOO_MANY_ISSUED("te veel uitgereikte stembiljetten"),
        NO_POSTAL_BALLOTS("geen briefstembiljetten"),
        TOO_MANY_POSTAL_BALLOTS("te veel briefstembiljetten"),
        LOST_BALLOTS("kwijtgeraakte stembiljetten"),
        NO_EXPLANATION("geen verklaring"),
        OTHER_EXPLANATION("andere verklaring");

        private final String text;

        UncountedReason(String text) {
            this.text = text;
        }

        /** The text as documents write it. */
        public String text() {
            return text;
        }
    }
}
