package nl.zetel.server.presubmission.domain;

import nl.zetel.api.Severity;

/**
 * The days that advice names, in words.
 *
 * @param submission when lists are handed in
 * @param repair until when omissions are repaired
 */
public record AdviceMoments(String submission, String repair) {

    String advice(CompletenessStep step, Severity severity, boolean repairable) {
        if (severity == Severity.INFO && !repairable) {
            return "Ter informatie.";
        }
        if (repairable) {
            return switch (step) {
                case DRAFT -> "Dit hoort bij de lijst als zij wordt ingeleverd, op " + submission + ".";
                case PRE_SUBMISSION ->
                    "Dit is nu nog geen verzuim. Breng het in orde voor de inlevering op " + submission + ".";
                case SUBMISSION ->
                    "Ontbreekt dit bij de inlevering, dan is het een verzuim; herstel kan tot en met " + repair + ".";
                case EXAMINATION -> "Dit is een verzuim; herstel kan tot en met " + repair + ".";
            };
        }
        boolean before = step == CompletenessStep.DRAFT || step == CompletenessStep.PRE_SUBMISSION;
        if (severity == Severity.ERROR) {
            return before
                    ? "Los dit op voor de inlevering op " + submission + "; daarna kan het niet meer worden hersteld."
                    : "Dit kan niet worden hersteld; het stembureau beslist erover.";
        }
        return before ? "Kijk hiernaar voor de inlevering op " + submission + "." : "Hier kijkt het stembureau naar.";
    }
}
