package nl.zetel.server.paper.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.list.Consent;
import nl.zetel.law.list.Settlement;
import nl.zetel.server.nomination.domain.ListedCandidate;
import nl.zetel.server.nomination.domain.Representative;

/**
 * What recorded papers mean for a list: what was recorded comes before what the group said of itself. Where nothing was
 * recorded of a kind, the group's word stands until the examination.
 */
@LegalBasis({"Kieswet H 3", "Kieswet H 7(3)", "Kieswet H 9", "Kieswet H 10"})
public final class PaperMarks {

    private final List<ListPaper> papers;

    private PaperMarks(List<ListPaper> papers) {
        this.papers = papers;
    }

    /** What these papers, in the order in which they were recorded, mean; those that were withdrawn mean nothing. */
    public static PaperMarks of(List<ListPaper> papers) {
        return new PaperMarks(papers.stream().filter(ListPaper::stands).toList());
    }

    /**
     * Whether the agents of all groups authorised the designation; empty if nothing was recorded of any.
     *
     * @param designationIds the registered designations behind what stands above the list
     */
    @LegalBasis({"Kieswet H 3(2)", "Kieswet H 3(3)"})
    public Optional<Boolean> authorised(List<String> designationIds) {
        List<ListPaper.Authorisation> recorded = papers.stream()
                .flatMap(paper -> paper.authorisation().stream())
                .filter(authorisation -> designationIds.contains(authorisation.designationId()))
                .toList();
        if (recorded.isEmpty()) {
            return Optional.empty();
        }
        Set<String> counting = recorded.stream()
                .filter(authorisation -> authorisation.capacity() != ListPaper.Capacity.NOT_REGISTERED)
                .map(ListPaper.Authorisation::designationId)
                .collect(Collectors.toSet());
        return Optional.of(counting.containsAll(designationIds));
    }

    /** The candidate with everything that was recorded. */
    public ListedCandidate on(ListedCandidate candidate, PersonMark mark) {
        ListedCandidate marked = newest(PaperKind.CONSENT, mark)
                .flatMap(ListPaper::consent)
                .map(said -> consenting(candidate, said))
                .orElse(candidate);
        marked = newest(PaperKind.SETTLEMENT, mark)
                .map(ListPaper::alsoElsewhere)
                .map(PaperMarks::settlement)
                .map(marked::settling)
                .orElse(marked);
        Optional<ListPaper.IdentityCheck> seen =
                newest(PaperKind.IDENTITY_CHECK, mark).flatMap(ListPaper::identity);
        return seen.isPresent() ? marked.consenting(copied(marked.consent(), seen.get())) : marked;
    }

    /** The newest paper of that kind of that candidate. */
    public Optional<ListPaper> newest(PaperKind kind, PersonMark mark) {
        return papers.stream()
                .filter(paper -> paper.kind() == kind)
                .filter(paper -> paper.candidate().filter(mark::isSameAs).isPresent())
                .reduce((first, second) -> second);
    }

    private static ListedCandidate consenting(ListedCandidate candidate, ListPaper.ConsentContent said) {
        Consent consent = new Consent(
                true,
                candidate.consent().identityCopy(),
                said.sittingMember(),
                said.address().isPresent());
        boolean represented = said.representedBy()
                .filter(Representative::isComplete)
                .filter(Representative::livesInTheNetherlands)
                .isPresent();
        return candidate.consenting(consent).reachedAt(said.address(), represented, said.representedBy());
    }

    private static Consent copied(Consent consent, ListPaper.IdentityCheck seen) {
        return new Consent(consent.given(), seen.matches(), consent.sittingMember(), consent.address());
    }

    private static Settlement settlement(boolean alsoElsewhere) {
        return alsoElsewhere ? Settlement.ALSO_ELSEWHERE : Settlement.DECLARED;
    }
}
