package nl.zetel.server.submission.domain;

import java.util.List;
import java.util.Optional;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.eligibility.Assessment;
import nl.zetel.law.eligibility.Outcome;
import nl.zetel.law.eligibility.Reason;

/**
 * What the population register said of who hands in a list, beside what the clerk saw. The number by which it was asked is
 * not kept.
 *
 * @param outcome whether the register says that the visitor is a voter
 * @param reasons why not, or why not surely
 * @param seen what the clerk found, if the clerk said so
 */
@LegalBasis("Kieswet H 3(1)")
public record VoterCheck(Outcome outcome, List<Reason> reasons, Optional<Outcome> seen) {

    /** Copies the list. */
    public VoterCheck {
        reasons = List.copyOf(reasons);
    }

    /** What the register said, beside what the clerk saw. */
    public static VoterCheck of(Assessment assessment, Optional<Outcome> seen) {
        return new VoterCheck(assessment.outcome(), assessment.reasons(), seen);
    }

    /** Whether the register decides: it says yes or no. */
    public boolean decides() {
        return outcome != Outcome.UNDETERMINED;
    }

    /** Whether the visitor is a voter: what the register says, and what the clerk found where the register leaves it open. */
    public Outcome entitled() {
        return decides() ? outcome : seen.orElse(Outcome.UNDETERMINED);
    }

    /** How the clerk and the register differ, in words for people; empty if they do not. */
    public Optional<String> contradiction() {
        return seen.filter(found -> decides() && found != Outcome.UNDETERMINED && found != outcome)
                .map(found -> found == Outcome.YES
                        ? "De balie vond dat de bezoeker kiezer is; volgens de basisregistratie is dat niet zo."
                        : "De balie vond dat de bezoeker geen kiezer is; volgens de basisregistratie is dat wel zo.");
    }
}
