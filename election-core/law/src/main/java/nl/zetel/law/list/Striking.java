package nl.zetel.law.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.numbering.ListId;

/**
 * Strikes candidates ground by ground, each ground on all lists before the next. Who was struck on an earlier ground takes
 * no place any more, so that those after them move up before the highest number is applied.
 */
@LegalBasis("Kieswet I 6(1)")
final class Striking {

    private final List<ListFacts> lists;
    private final StrikeReading reading;
    private final Set<ListId> timely;
    private final Map<ListId, Set<Integer>> struck = new LinkedHashMap<>();
    private final Map<ListId, List<Strike>> strikes = new LinkedHashMap<>();

    Striking(List<ListFacts> lists, SubmissionHours hours, StrikeReading reading) {
        this.lists = lists;
        this.reading = reading;
        this.timely = lists.stream()
                .filter(list -> reading.lateStillCounts()
                        || hours.include(list.submission().at()))
                .map(ListFacts::list)
                .collect(Collectors.toSet());
        for (ListFacts list : lists) {
            struck.put(list.list(), new TreeSet<>());
            strikes.put(list.list(), new ArrayList<>());
        }
    }

    /** The strikes by list. */
    Map<ListId, List<Strike>> run() {
        for (StrikeGround ground : StrikeGround.values()) {
            Map<ListId, List<CandidateFacts>> hit =
                    lists.stream().collect(Collectors.toMap(ListFacts::list, list -> hit(ground, list)));
            hit.forEach((list, candidates) -> candidates.forEach(candidate -> strike(ground, list, candidate)));
        }
        return strikes;
    }

    private List<CandidateFacts> hit(StrikeGround ground, ListFacts list) {
        List<CandidateFacts> standing = standing(list);
        if (ground == StrikeGround.I) {
            return standing.subList(Math.min(list.maximum(), standing.size()), standing.size());
        }
        if (ground == StrikeGround.G) {
            Set<CandidateKey> others = onOtherLists(list);
            return standing.stream()
                    .filter(candidate -> others.contains(candidate.person()))
                    .toList();
        }
        return standing.stream().filter(ground::applies).toList();
    }

    @LegalBasis("Kieswet H 7(2)")
    private Set<CandidateKey> onOtherLists(ListFacts list) {
        if (!timely.contains(list.list())) {
            return Set.of();
        }
        return lists.stream()
                .filter(other -> !other.list().equals(list.list()) && timely.contains(other.list()))
                .flatMap(other -> (reading.struckStillCounts() ? other.candidates() : standing(other)).stream())
                .map(CandidateFacts::person)
                .collect(Collectors.toSet());
    }

    private List<CandidateFacts> standing(ListFacts list) {
        Set<Integer> gone = struck.getOrDefault(list.list(), Set.of());
        return list.candidates().stream()
                .filter(candidate -> !gone.contains(candidate.position()))
                .toList();
    }

    private void strike(StrikeGround ground, ListId list, CandidateFacts candidate) {
        struck.getOrDefault(list, Set.of()).add(candidate.position());
        strikes.getOrDefault(list, List.of()).add(Strike.of(ground, candidate.position()));
    }
}
