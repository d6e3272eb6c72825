package nl.zetel.law.counting;

import java.util.OptionalInt;

/**
 * A field of the certified report that a finding is about.
 *
 * @param kind which field
 * @param list number of the list, where the field belongs to one
 * @param candidate number of the candidate, where the field belongs to one
 */
public record CountField(Kind kind, OptionalInt list, OptionalInt candidate) {

    /** The fields; those with one letter have it in the report too. */
    public enum Kind {
        /** Poll cards. */
        A,
        /** Proxy certificates. */
        B,
        /** Voter cards. */
        C,
        /** Admitted voters. */
        D,
        /** Votes on candidates; with a list its line E.x. */
        E,
        /** Blank ballots. */
        F,
        /** Invalid ballots. */
        G,
        /** Votes cast. */
        H,
        /** More ballots counted. */
        I,
        /** Fewer ballots counted. */
        J,
        /** Eligible voters. */
        Z,
        /** The boxes at the comparison of D and H. */
        COMPARISON,
        /** The boxes at the explanation of the difference. */
        EXPLANATION,
        /** The boxes at the extra investigation of a central count. */
        INVESTIGATION,
        /** The boxes at the differences of a central count with the station's own. */
        STATION_RESULTS,
        /** The boxes about a station's report: corrigendum and insert sheet. */
        ABOUT_REPORT,
        /** The boxes on the insert sheet about checks and corrections. */
        CORRECTIONS,
        /** The total at the foot of a list. */
        LIST_TOTAL,
        /** The votes on a candidate. */
        CANDIDATE
    }

    static CountField of(Kind kind) {
        return new CountField(kind, OptionalInt.empty(), OptionalInt.empty());
    }

    static CountField ofList(Kind kind, int list) {
        return new CountField(kind, OptionalInt.of(list), OptionalInt.empty());
    }

    static CountField ofCandidate(int list, int candidate) {
        return new CountField(Kind.CANDIDATE, OptionalInt.of(list), OptionalInt.of(candidate));
    }
}
