package nl.zetel.server.web;

import java.util.List;
import java.util.Set;
import nl.zetel.server.problem.ProblemCode;

/** Which refusals weigh enough by law to stand in the audit chain: the one place that says so. */
final class LegalWeight {

    /** Refusals that always do: the second pair of eyes, terms, rules of law, and files that are not what they should be. */
    private static final Set<ProblemCode> ALWAYS = Set.of(
            ProblemCode.FOUR_EYES,
            ProblemCode.DEADLINE_PASSED,
            ProblemCode.TOO_EARLY,
            ProblemCode.REFUSED_BY_LAW,
            ProblemCode.INVALID_DOCUMENT);

    /** Reasons that do wherever they stand: another fingerprint, an answer to a lot that nobody asks for. */
    private static final Set<String> REASONS = Set.of("OTHER_FINGERPRINT", "LOT_NOT_AN_OPTION");

    /** Numbers that no report can have; of weight where votes are counted. */
    private static final Set<String> NUMBERS = Set.of("TOO_LARGE", "TOO_SMALL");

    private static final String COUNTING = "counting";

    private LegalWeight() {}

    /**
     * Whether a refusal is of legal weight.
     *
     * @param tags tags of the operation in the contract
     * @param code what was answered
     * @param namesArticle whether the refusal names an article
     * @param reasons codes of what was wrong with fields or files
     */
    static boolean of(List<String> tags, ProblemCode code, boolean namesArticle, List<String> reasons) {
        return ALWAYS.contains(code)
                || namesArticle
                || reasons.stream().anyMatch(REASONS::contains)
                || tags.contains(COUNTING) && reasons.stream().anyMatch(NUMBERS::contains);
    }
}
