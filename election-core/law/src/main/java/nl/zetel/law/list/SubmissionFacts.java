package nl.zetel.law.list;

import java.time.LocalDateTime;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.eligibility.Outcome;

/**
 * How a list was handed in.
 *
 * @param at when, in local time
 * @param onModel whether it is on the form that the law prescribes (model H 1)
 * @param inPerson whether the submitter came in person
 * @param entitled whether the submitter may vote in this election
 * @param identified whether the submitter showed an identity document
 * @param substitutes number of persons named to repair omissions in the submitter's place
 */
@LegalBasis({"Kieswet H 1", "Kieswet H 3(1)", "Kieswet H 5"})
public record SubmissionFacts(
        LocalDateTime at, boolean onModel, boolean inPerson, Outcome entitled, boolean identified, int substitutes) {

    /** Handed in at that time by an entitled voter in person, with one substitute. */
    public static SubmissionFacts regular(LocalDateTime at) {
        return new SubmissionFacts(at, true, true, Outcome.YES, true, 1);
    }

    /** Certainly not handed in by an entitled voter in person. */
    boolean isByUnentitled() {
        return !inPerson || entitled == Outcome.NO;
    }
}
