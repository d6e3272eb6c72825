package nl.zetel.law.designation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.zetel.api.Finding;
import nl.zetel.api.Severity;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.Step;

/**
 * A combined designation ("samengevoegde aanduiding"): formed from registered designations of two or more groups, or
 * from abbreviations of them.
 *
 * @param nominationDay day of nomination of the election
 * @param designation the combined designation
 * @param components the designations that it is formed from
 */
@LegalBasis("Kieswet H 3(3)")
public record CombinedDesignation(LocalDate nominationDay, DesignationText designation, List<Component> components) {

    /** Copies the list. */
    public CombinedDesignation {
        components = List.copyOf(components);
    }

    /**
     * A designation that the combined one is formed from.
     *
     * @param designation the designation as it is registered
     * @param abbreviation the abbreviation that was used, if one was
     * @param registered whether it is registered for this election (G 1–G 4)
     * @param agentDeclared whether its authorised agent's declaration was handed in
     */
    public record Component(
            DesignationText designation, Optional<String> abbreviation, boolean registered, boolean agentDeclared) {}

    /**
     * What the rules find.
     *
     * @param proposal what is proposed
     * @param count characters in each reading
     * @param findings what is missing or has to be looked at
     * @param steps how that was found
     */
    public record Review(Proposal proposal, CharacterCount count, List<Finding> findings, List<Step> steps) {

        /** Copies the lists. */
        public Review {
            findings = List.copyOf(findings);
            steps = List.copyOf(steps);
        }
    }

    /**
     * Reviews the combined designation.
     *
     * @throws nl.zetel.law.RefusalException {@code NO_RULESET} if no ruleset covers the election
     */
    @LegalBasis({"Kieswet H 3(3)", "Kieswet I 2(1) i"})
    public Review review() {
        CharacterCount count = CharacterCount.of(
                designation,
                DesignationParameters.forNominationDay(nominationDay).mostCharacters());
        List<Finding> findings = new ArrayList<>(ofComponents());
        if (count.verdict() != Verdict.CLEAR) {
            String message = text("length." + count.verdict(), count.limit());
            findings.add(new Finding(severity(count.verdict()), "DESIGNATION_TOO_LONG", "", message));
        }
        return new Review(proposal(findings), count, findings, steps(findings, count));
    }

    private List<Finding> ofComponents() {
        List<Finding> findings = new ArrayList<>();
        if (components.size() < 2) {
            findings.add(Finding.error("TOO_FEW_COMPONENTS", "", text("combined.components")));
        }
        String compact = FoldedText.of(designation.value()).compact();
        for (int i = 0; i < components.size(); i++) {
            ofComponent(components.get(i), compact, String.format(Locale.ROOT, "components[%d]", i), findings);
        }
        return findings;
    }

    private static void ofComponent(Component component, String combined, String location, List<Finding> findings) {
        if (!component.registered) {
            findings.add(Finding.error(
                    "COMPONENT_NOT_REGISTERED", location, text("combined.unregistered", component.designation)));
        }
        if (!component.agentDeclared) {
            findings.add(Finding.error(
                    "AGENT_DECLARATION_MISSING", location, text("combined.agent", component.designation)));
        }
        if (!recognised(component, combined)) {
            findings.add(Finding.warning(
                    "COMPONENT_NOT_RECOGNISED", location, text("combined.unrecognised", component.designation)));
        }
    }

    private static boolean recognised(Component component, String combined) {
        return combined.contains(FoldedText.of(component.designation.value()).compact())
                || component
                        .abbreviation
                        .map(text -> FoldedText.of(text).compact())
                        .filter(text -> !text.isEmpty() && combined.contains(text))
                        .isPresent();
    }

    private static List<Step> steps(List<Finding> findings, CharacterCount count) {
        List<Step> steps = new ArrayList<>();
        for (Finding finding : findings) {
            if (!finding.code().equals("DESIGNATION_TOO_LONG")) {
                steps.add(Step.of("Kieswet H 3(3)", finding.message()).with("oordeel", finding.severity()));
            }
        }
        if (steps.isEmpty()) {
            steps.add(Step.of("Kieswet H 3(3)", text("combined.complete")));
        }
        Step length = Step.of("Kieswet H 3(3)", text("length." + count.verdict(), count.limit()))
                .with("oordeel", count.verdict());
        steps.add(ReviewCalculation.withCount(length, count));
        return steps;
    }

    private static Proposal proposal(List<Finding> findings) {
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return Proposal.REFUSE;
        }
        return findings.isEmpty() ? Proposal.ACCEPT : Proposal.REVIEW;
    }

    private static Severity severity(Verdict verdict) {
        return verdict == Verdict.REFUSE ? Severity.ERROR : Severity.WARNING;
    }

    private static String text(String key, Object... values) {
        return ReviewCalculation.TEXTS.get(key, values);
    }
}
