package nl.zetel.server.calculation.rest;

import java.util.List;
import nl.zetel.law.eligibility.Assessment;
import nl.zetel.law.eligibility.Outcome;
import nl.zetel.law.eligibility.Reason;

/** The right to vote as its caller sees it: all that stands in its way. */
public record VoterView(Outcome outcome, List<Reason> reasons) {

    static VoterView of(Assessment assessment) {
        return new VoterView(assessment.outcome(), assessment.reasons());
    }
}
