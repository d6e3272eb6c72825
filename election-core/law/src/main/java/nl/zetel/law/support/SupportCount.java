package nl.zetel.law.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.RefusalException;
import nl.zetel.law.Step;
import nl.zetel.law.eligibility.Outcome;
import nl.zetel.law.numbering.ListId;

/**
 * Counts the declarations of an election. A voter signs one; who signed more, for one list or for several, counts
 * nowhere, whatever else is wrong with those declarations.
 */
@LegalBasis({"Kieswet H 4", "Kieswet I 2(1)(a)"})
public final class SupportCount {

    private final List<SupportDeclaration> declarations;
    private final SupportWindow window;
    private final Set<ListId> told;
    private final Map<VoterKey, Long> signatures;

    /**
     * Prepares the count.
     *
     * @param declarations all declarations of the election, for every list
     * @param window when they can be signed
     * @param told the lists that were told that they lack declarations, so that repair is open to them
     * @throws RefusalException {@code DUPLICATE_DECLARATION} if a declaration is given twice
     */
    public SupportCount(List<SupportDeclaration> declarations, SupportWindow window, Set<ListId> told) {
        this.declarations = List.copyOf(declarations);
        checkKeys();
        this.window = window;
        this.told = Set.copyOf(told);
        this.signatures = this.declarations.stream()
                .collect(Collectors.groupingBy(SupportDeclaration::voter, Collectors.counting()));
    }

    /**
     * The outcome for one list.
     *
     * @param list the list
     * @param councilSeats seats of the council
     * @param exemption whether the list is exempt
     */
    public SupportOutcome forList(ListId list, int councilSeats, Exemption exemption) {
        int number = SupportRequirement.declarations(councilSeats);
        int required = exemption.exempt() ? 0 : number;
        List<JudgedDeclaration> judged = declarations.stream()
                .filter(declaration -> declaration.list().equals(list))
                .map(declaration -> new JudgedDeclaration(declaration, reasons(declaration)))
                .toList();
        SupportOutcome outcome = new SupportOutcome(list, required, judged, List.of());
        return new SupportOutcome(list, required, judged, steps(outcome, councilSeats, exemption));
    }

    private void checkKeys() {
        long keys =
                declarations.stream().map(SupportDeclaration::key).distinct().count();
        if (keys < declarations.size()) {
            throw new RefusalException("DUPLICATE_DECLARATION", "Een ondersteuningsverklaring komt twee keer voor");
        }
    }

    private List<SupportReason> reasons(SupportDeclaration declaration) {
        List<SupportReason> reasons = new ArrayList<>();
        addIf(reasons, isOutside(declaration), SupportReason.OUTSIDE_WINDOW);
        addIf(reasons, isRepairNotOpen(declaration), SupportReason.REPAIR_NOT_OPEN);
        addIf(reasons, declaration.voterStatus() == Outcome.NO, SupportReason.NOT_A_VOTER);
        addIf(reasons, declaration.voterStatus() == Outcome.UNDETERMINED, SupportReason.VOTER_UNDETERMINED);
        addIf(reasons, !declaration.endorsed(), SupportReason.NOT_ENDORSED);
        addIf(reasons, !declaration.matchesList(), SupportReason.DIFFERS_FROM_LIST);
        addIf(reasons, hasSignedMore(declaration), SupportReason.SIGNED_MORE_THAN_ONE);
        return reasons;
    }

    private boolean isOutside(SupportDeclaration declaration) {
        return !window.isOpenBeforeExamination(declaration.signedOn()) && !window.isRepairDay(declaration.signedOn());
    }

    private boolean isRepairNotOpen(SupportDeclaration declaration) {
        return !window.isOpenBeforeExamination(declaration.signedOn())
                && window.isRepairDay(declaration.signedOn())
                && !told.contains(declaration.list());
    }

    private boolean hasSignedMore(SupportDeclaration declaration) {
        return signatures.getOrDefault(declaration.voter(), 0L) > 1;
    }

    private static void addIf(List<SupportReason> reasons, boolean condition, SupportReason reason) {
        if (condition) {
            reasons.add(reason);
        }
    }

    private static List<Step> steps(SupportOutcome outcome, int councilSeats, Exemption exemption) {
        Step exempt = Step.of(exemption.article(), exemption.detail());
        if (exemption.exempt()) {
            return List.of(exempt, Step.of(exemption.article(), SupportTexts.of("step.EXEMPT")));
        }
        int none = outcome.declarations().size() - outcome.counted() - outcome.open();
        String result = outcome.isSufficient()
                ? SupportTexts.of("step.ENOUGH")
                : SupportTexts.of("step.MISSING", outcome.missing());
        return List.of(
                exempt,
                Step.of("Kieswet H 4(1)", SupportTexts.of("step.REQUIRED", councilSeats, outcome.required())),
                Step.of("Kieswet I 2(1)(a)", SupportTexts.of("step.COUNTED", outcome.counted(), outcome.open(), none)),
                Step.of("Kieswet I 2(1)(a)", result));
    }
}
