package nl.zetel.law.list;

import java.util.ArrayList;
import java.util.List;
import nl.zetel.api.Finding;
import nl.zetel.law.eligibility.Outcome;
import nl.zetel.law.support.SupportOutcome;

/** What a person has to decide before the rules can propose anything. */
final class OpenQuestions {

    private OpenQuestions() {}

    static List<Finding> of(ListFacts list) {
        List<Finding> questions = new ArrayList<>();
        if (list.submission().entitled() == Outcome.UNDETERMINED) {
            questions.add(warning("SUBMITTER_UNDETERMINED", "submission"));
        }
        if (list.support().filter(OpenQuestions::dependsOnOpen).isPresent()) {
            questions.add(warning("SUPPORT_UNDETERMINED", "support"));
        }
        for (CandidateFacts candidate : list.candidates()) {
            if (candidate.ageInTerm() == Outcome.UNDETERMINED) {
                questions.add(warning("AGE_UNDETERMINED", ListDocuments.location(candidate.position())));
            }
            if (candidate.death() == CandidateFacts.Death.REPORTED) {
                questions.add(warning("DEATH_REPORTED", ListDocuments.location(candidate.position())));
            }
        }
        return questions;
    }

    private static boolean dependsOnOpen(SupportOutcome outcome) {
        return !outcome.isSufficient() && outcome.counted() + outcome.open() >= outcome.required();
    }

    private static Finding warning(String code, String location) {
        return Finding.warning(code, location, ListTexts.of(code));
    }
}
