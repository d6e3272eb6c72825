package nl.zetel.law.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zetel.api.Finding;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.numbering.ListId;

/**
 * The examination of all lists of an election ("onderzoek van de kandidatenlijsten"): what to strike, which lists are
 * invalid, which designations stay. Proposals for the committee's decision (I 4), from the facts as they are after the
 * repair of omissions.
 */
@LegalBasis({"Kieswet I 4", "Kieswet I 5", "Kieswet I 6"})
public final class Examination {

    private final List<ListFacts> lists;
    private final SubmissionHours hours;
    private final StrikeReading reading;

    /**
     * Prepares the examination.
     *
     * @param lists all lists that were handed in, late ones too
     * @param hours when lists could be handed in
     * @param reading how names on several lists are read
     * @throws nl.zetel.law.RefusalException {@code DUPLICATE_LIST} if a list is given twice
     */
    public Examination(List<ListFacts> lists, SubmissionHours hours, StrikeReading reading) {
        this.lists = List.copyOf(lists);
        this.hours = hours;
        this.reading = reading;
        ListFacts.requireEachOnce(lists);
    }

    /** The proposals, in the order of the lists. */
    public List<ListProposal> proposals() {
        Map<ListId, List<Strike>> strikes = new Striking(lists, hours, reading).run();
        return lists.stream()
                .map(list -> proposal(list, strikes.getOrDefault(list.list(), List.of())))
                .toList();
    }

    private ListProposal proposal(ListFacts list, List<Strike> strikes) {
        DesignationRules rules = new DesignationRules(lists, hours, reading);
        Optional<DesignationStrike> struck = rules.strike(list);
        List<RemainingCandidate> remaining = remaining(list, strikes);
        return new ListProposal(
                list.list(),
                strikes,
                remaining,
                struck,
                struck.isPresent() ? Optional.empty() : DesignationRules.correction(list),
                Invalidity.of(list, hours, remaining.isEmpty()),
                questions(list, struck.isPresent()));
    }

    private static List<RemainingCandidate> remaining(ListFacts list, List<Strike> strikes) {
        Set<Integer> gone = strikes.stream().map(Strike::position).collect(Collectors.toSet());
        List<RemainingCandidate> remaining = new ArrayList<>();
        for (CandidateFacts candidate : list.candidates()) {
            if (!gone.contains(candidate.position())) {
                remaining.add(new RemainingCandidate(candidate.position(), remaining.size() + 1));
            }
        }
        return remaining;
    }

    private static List<Finding> questions(ListFacts list, boolean designationStruck) {
        List<Finding> questions = new ArrayList<>(OpenQuestions.of(list));
        if (designationStruck && list.isExempt()) {
            questions.add(Finding.warning(
                    "EXEMPTION_WITHOUT_DESIGNATION", "", ListTexts.of("EXEMPTION_WITHOUT_DESIGNATION")));
        }
        return questions;
    }
}
