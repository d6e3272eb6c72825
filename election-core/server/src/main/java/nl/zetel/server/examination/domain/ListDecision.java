package nl.zetel.server.examination.domain;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The committee's decision on a list (I 4). Personal data.
 *
 * @param valid whether the list is valid
 * @param grounds on which grounds it is not
 * @param reason reason
 * @param struck candidates who were struck
 * @param designation what stands above the list from now on; blank if nothing does
 * @param designationChanges how that came about; empty if it stayed
 * @param publishGender whether genders are published
 * @param language language of publication
 * @param candidates candidates who stay
 * @param by member of the committee who recorded it
 * @param at when
 * @param appealId the appeal whose judgment this is (I 7(4)); absent for the committee's own decision
 */
public record ListDecision(
        boolean valid,
        List<Part> grounds,
        String reason,
        List<StruckCandidate> struck,
        String designation,
        List<Part> designationChanges,
        boolean publishGender,
        String language,
        List<DecidedCandidate> candidates,
        String by,
        OffsetDateTime at,
        Optional<String> appealId) {

    /** Copies the lists. */
    public ListDecision {
        grounds = List.copyOf(grounds);
        struck = List.copyOf(struck);
        designationChanges = List.copyOf(designationChanges);
        candidates = List.copyOf(candidates);
    }

    /** The same as the judgment on that appeal. */
    public ListDecision judgedOn(String appeal) {
        return new ListDecision(
                valid,
                grounds,
                reason,
                struck,
                designation,
                designationChanges,
                publishGender,
                language,
                candidates,
                by,
                at,
                Optional.of(appeal));
    }

    /**
     * A part of a decision.
     *
     * @param article the paragraph
     * @param detail one Dutch sentence
     */
    public record Part(String article, String detail) {}

    /**
     * A candidate who was struck.
     *
     * @param position position as handed in
     * @param article the paragraph
     * @param detail one Dutch sentence
     */
    public record StruckCandidate(int position, String article, String detail) {}

    /** Does not show personal data. */
    @Override
    public String toString() {
        return "ListDecision[valid=" + valid + "]";
    }
}
