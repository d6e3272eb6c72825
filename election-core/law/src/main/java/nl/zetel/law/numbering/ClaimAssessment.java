package nl.zetel.law.numbering;

import java.util.stream.Collectors;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.RefusalException;
import nl.zetel.law.Ruleset;
import nl.zetel.law.Step;

/** Assesses which lists come first, and with how many votes. Votes are added, never seats. */
@LegalBasis({"Kieswet I 14(1)", "Kieswet I 14(2)", "Kieswet H 4(8)"})
final class ClaimAssessment {

    private final Ruleset ruleset;

    ClaimAssessment(Ruleset ruleset) {
        this.ruleset = ruleset;
    }

    AssessedClaim assess(ListToNumber list) {
        boolean proposed = conditionMet(list.claim());
        boolean applied = list.ruling().map(Ruling::conditionMet).orElse(proposed);
        if (applied && list.claim().previous().stream().noneMatch(PreviousList::seated)) {
            throw new RefusalException(
                    "RULING_NOT_POSSIBLE",
                    "Lijst " + list.id() + " kan niet voorgaan: aan geen eerdere lijst is een zetel toegekend");
        }
        return new AssessedClaim(
                list.id(), article(list.claim()), proposed, applied, votes(list.claim()), list.ruling());
    }

    Step step(ListToNumber list, AssessedClaim claim) {
        String what = claim.applied()
                ? "Lijst " + list.id() + " hoort bij de eerst te nummeren lijsten"
                : "Lijst " + list.id() + " hoort bij de overige lijsten";
        Step step = Step.of(claim.article(), what).with("stemmen", sum(list.claim()));
        return claim.ruling()
                .map(ruling -> step.with("voorstel", claim.proposed() ? "voldaan" : "niet voldaan")
                        .with("oordeel", ruling.conditionMet() ? "voldaan" : "niet voldaan")
                        .with("reden", ruling.reason()))
                .orElse(step);
    }

    private boolean conditionMet(Claim claim) {
        if (claim instanceof Claim.MergedGroups merged) {
            return merged.previous().stream().allMatch(PreviousList::seated);
        }
        if (claim instanceof Claim.SuccessorOfCombined) {
            return successorsFirst() && anySeated(claim);
        }
        return anySeated(claim);
    }

    /** I 14(2) names H 4(8) a and b; from 2023 on it names c too. */
    private boolean successorsFirst() {
        return switch (ruleset) {
            case R2014, R2018, COVID, R2022 -> false;
            case R2023, R2026 -> true;
        };
    }

    private static boolean anySeated(Claim claim) {
        return claim.previous().stream().anyMatch(PreviousList::seated);
    }

    private static long votes(Claim claim) {
        return claim.previous().stream()
                .filter(PreviousList::seated)
                .mapToLong(PreviousList::votes)
                .sum();
    }

    private static String sum(Claim claim) {
        String terms = claim.previous().stream()
                .filter(PreviousList::seated)
                .map(list -> String.valueOf(list.votes()))
                .collect(Collectors.joining(" + "));
        return terms.contains("+") ? terms + " = " + votes(claim) : terms.isEmpty() ? "0" : terms;
    }

    private static String article(Claim claim) {
        if (claim instanceof Claim.None) {
            return "Kieswet I 14(3)";
        }
        return claim instanceof Claim.SameDesignation ? "Kieswet I 14(1)" : "Kieswet I 14(2)";
    }
}
