package nl.zetel.server.designation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.designation.CombinedDesignation;
import nl.zetel.law.designation.DesignationText;

/**
 * A combined designation ("samengevoegde aanduiding", Kieswet H 3(3)) and the committee's decision on it.
 *
 * @param text the combined designation
 * @param components what it is formed from
 * @param enteredBy who entered it
 * @param decision the committee's decision
 */
public record Combination(
        String text, List<Component> components, String enteredBy, Optional<CommitteeDecision> decision) {

    /** Copies the list. */
    public Combination {
        components = List.copyOf(components);
    }

    /**
     * A designation that it is formed from.
     *
     * @param designationId identifier of the registered designation
     * @param designation its text
     * @param abbreviation the abbreviation that was used; blank if none
     * @param agentDeclared whether its agent's declaration (H 3-2) was handed in
     */
    public record Component(String designationId, String designation, String abbreviation, boolean agentDeclared) {}

    /** Whether it may stand above a list. */
    public boolean accepted() {
        return decision.filter(CommitteeDecision::accepted).isPresent();
    }

    /** What the law says of it. */
    public CombinedDesignation.Review review(LocalDate nominationDay) {
        return new CombinedDesignation(
                        nominationDay,
                        new DesignationText(text),
                        components.stream().map(Combination::lawComponent).toList())
                .review();
    }

    private static CombinedDesignation.Component lawComponent(Component component) {
        return new CombinedDesignation.Component(
                new DesignationText(component.designation),
                component.abbreviation.isBlank() ? Optional.empty() : Optional.of(component.abbreviation),
                true,
                component.agentDeclared);
    }
}
