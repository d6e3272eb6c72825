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

    /**
     * Copies the lists; the order of the reasons is kept.
     *
     * @param lists votes per list, in the document's order
     * @param eligibleVoters eligible voters ("kiesgerechtigden"); 0 in many documents
     * @param totalCounted votes on candidates
     * @param blank blank ballots ("blanco")
     * @param invalid invalid ballots ("ongeldig")
     * @param uncounted admitted voters and differences, by reason, in the document's order
     */
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

        /**
         * Copies the list.
         *
         * @param list list number
         * @param designation designation as the document writes it; blank for an unnamed list
         * @param total votes on the list
         * @param candidates votes per candidate, in the order of the list
         */
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
        /** Voters with a valid poll card. */
        VALID_POLL_CARDS("geldige stempassen"),
        /** Valid proxies. */
        VALID_PROXIES("geldige volmachtbewijzen"),
        /** Voters with a valid voter card, who vote outside their own municipality. */
        VALID_VOTER_CARDS("geldige kiezerspassen"),
        /** Voters who were admitted to the vote: the sum of the three before. */
        ADMITTED_VOTERS("toegelaten kiezers"),
        /** More ballots were counted than voters admitted, by this many. */
        MORE_BALLOTS("meer getelde stembiljetten"),
        /** Fewer ballots were counted than voters admitted, by this many. */
        FEWER_BALLOTS("minder getelde stembiljetten"),
        /** Explanation of a difference: ballots that voters took away. */
        TAKEN_BALLOTS("meegenomen stembiljetten"),
        /** Explanation of a difference: too few ballots were handed out. */
        TOO_FEW_ISSUED("te weinig uitgereikte stembiljetten"),
        /** Explanation of a difference: too many ballots were handed out. */
        TOO_MANY_ISSUED("te veel uitgereikte stembiljetten"),
        /** Explanation of a difference: envelopes without a postal ballot. */
        NO_POSTAL_BALLOTS("geen briefstembiljetten"),
        /** Explanation of a difference: envelopes with too many postal ballots. */
        TOO_MANY_POSTAL_BALLOTS("te veel briefstembiljetten"),
        /** Explanation of a difference: ballots that were lost. */
        LOST_BALLOTS("kwijtgeraakte stembiljetten"),
        /** A difference for which there is no explanation. */
        NO_EXPLANATION("geen verklaring"),
        /** A difference with another explanation. */
        OTHER_EXPLANATION("andere verklaring");

        private final String text;

        UncountedReason(String text) {
            this.text = text;
        }

        /** {@return the text as documents write it} */
        public String text() {
            return text;
        }
    }
}
