package nl.zetel.law.designation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.Step;
import nl.zetel.law.calendar.Shift;
import nl.zetel.law.calendar.Terms;

/**
 * Whether a designation of the national or provincial register also counts for the council ("doorwerking"): it does,
 * unless the committee finds that it is wholly or mainly equal to one that another group registered here.
 *
 * @param counts whether it counts as far as the rules see; a conflict is for the committee
 * @param conflict the municipal designation that it looks like most, if there is one
 * @param steps how that was found
 */
@LegalBasis("Kieswet G 4")
public record CarryOver(boolean counts, Optional<SimilarDesignation> conflict, List<Step> steps) {

    private static final int DAYS_TO_DECIDE = 14;

    /** Copies the steps. */
    public CarryOver {
        steps = List.copyOf(steps);
    }

    /** Reviews a published designation against the municipal register. */
    @LegalBasis({"Kieswet G 4(1)", "Kieswet G 4(2)"})
    public static CarryOver of(KnownDesignation published, List<KnownDesignation> municipalRegister) {
        DesignationLikeness mine = DesignationLikeness.of(published.designation());
        Optional<SimilarDesignation> conflict = municipalRegister.stream()
                .filter(other -> !sameGroup(published, other))
                .flatMap(other -> mine
                        .to(DesignationLikeness.of(other.designation()))
                        .map(likeness -> new SimilarDesignation(other, likeness))
                        .stream())
                .min(Comparator.comparing(
                                (SimilarDesignation other) -> other.likeness().kind())
                        .thenComparing(other -> other.known().designation().value()));
        Step step = conflict.map(CarryOver::conflictStep)
                .orElseGet(() -> Step.of("Kieswet G 4(1)", ReviewCalculation.TEXTS.get("carry.over")));
        return new CarryOver(conflict.isEmpty(), conflict, List.of(step));
    }

    /** The last day on which the committee decides that a published designation does not count here. */
    @LegalBasis("Kieswet G 4(3)")
    public static Shift decisionUntil(LocalDate publishedOn, Terms terms) {
        return terms.end(publishedOn, DAYS_TO_DECIDE);
    }

    private static Step conflictStep(SimilarDesignation other) {
        String what =
                "‘" + other.known().designation() + "’ " + other.likeness().reason();
        return Step.of("Kieswet G 4(2)", ReviewCalculation.TEXTS.get("carry.conflict", what))
                .with("gelijkenis", other.likeness().kind());
    }

    private static boolean sameGroup(KnownDesignation one, KnownDesignation other) {
        String group = FoldedText.of(one.group()).compact();
        return !group.isEmpty() && group.equals(FoldedText.of(other.group()).compact());
    }
}
