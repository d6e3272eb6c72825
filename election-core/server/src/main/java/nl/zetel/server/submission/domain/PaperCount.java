package nl.zetel.server.submission.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.list.Home;
import nl.zetel.law.list.Settlement;
import nl.zetel.server.nomination.domain.CandidateList;
import nl.zetel.server.nomination.domain.ListedCandidate;

/**
 * Counts the papers of a list from everything that is known of it.
 *
 * @param list the list
 * @param maximum how many candidates it may hold (H 6)
 * @param declarations its support declarations; empty if it needs none
 * @param deposit its deposit; empty if it needs none
 */
@LegalBasis({"Kieswet H 3", "Kieswet H 4", "Kieswet H 6(2)", "Kieswet H 7(3)", "Kieswet H 9", "Kieswet H 14"})
public record PaperCount(
        CandidateList list, int maximum, Optional<Declarations> declarations, Optional<DepositKnown> deposit) {

    /** Support declarations: how many count, and how many the list needs. */
    public record Declarations(int counted, int required) {}

    /** A deposit: whether it is proven, and what is known of it in words for people. */
    public record DepositKnown(boolean proven, String detail) {}

    /** What is known of each item, in the order of the checklist. */
    public List<KnownPaper> known() {
        List<KnownPaper> known = new ArrayList<>();
        known.add(sheet());
        known.add(authorisation());
        known.add(declarations
                .map(count -> new KnownPaper(
                        ChecklistItem.H_4,
                        count.counted(),
                        count.required(),
                        count.counted() + " van de " + count.required() + " ondersteuningsverklaringen tellen"))
                .orElseGet(() -> none(ChecklistItem.H_4, "ondersteuningsverklaringen zijn niet vereist")));
        known.add(candidates(
                ChecklistItem.H_9, each -> true, each -> each.consent().given(), "instemmingsverklaringen"));
        known.add(candidates(
                ChecklistItem.IDENTITY_COPY,
                each -> !each.consent().sittingMember(),
                each -> each.consent().identityCopy(),
                "kopieën van identiteitsbewijzen"));
        known.add(deposit.map(
                        found -> new KnownPaper(ChecklistItem.DEPOSIT_PROOF, found.proven() ? 1 : 0, 1, found.detail()))
                .orElseGet(() -> none(ChecklistItem.DEPOSIT_PROOF, "een waarborgsom is niet vereist")));
        known.add(candidates(
                ChecklistItem.SETTLEMENT,
                each -> each.home() != Home.MUNICIPALITY,
                each -> each.settlement() != Settlement.NONE,
                "verklaringen van voorgenomen vestiging"));
        return known;
    }

    private KnownPaper sheet() {
        int size = list.candidates().size();
        String many = size + (size == 1 ? " kandidaat" : " kandidaten") + ", ten hoogste " + maximum;
        String beyond = size > maximum ? "; wie verder staat, wordt geschrapt (H 6)" : "";
        return new KnownPaper(ChecklistItem.H_1, Math.min(size, 1), 1, many + beyond);
    }

    private KnownPaper authorisation() {
        if (list.designationId().isEmpty()) {
            return none(ChecklistItem.H_3, "boven de lijst staat geen geregistreerde aanduiding");
        }
        boolean declared = list.agentDeclared();
        return new KnownPaper(
                ChecklistItem.H_3,
                declared ? 1 : 0,
                1,
                declared ? "de machtiging is vastgelegd" : "er is geen geldige machtiging vastgelegd");
    }

    private KnownPaper candidates(
            ChecklistItem item, Predicate<ListedCandidate> needs, Predicate<ListedCandidate> has, String what) {
        int needed = (int) list.candidates().stream().filter(needs).count();
        int there = (int) list.candidates().stream().filter(needs.and(has)).count();
        return needed == 0
                ? none(item, what + " zijn niet vereist")
                : new KnownPaper(item, there, needed, there + " van de " + needed + " " + what);
    }

    private static KnownPaper none(ChecklistItem item, String detail) {
        return new KnownPaper(item, 0, 0, detail);
    }
}
