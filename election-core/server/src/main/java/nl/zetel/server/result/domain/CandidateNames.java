package nl.zetel.server.result.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zetel.api.document.CandidateName;
import nl.zetel.server.numbering.domain.NumberedCandidate;
import nl.zetel.server.numbering.domain.NumberedCandidateList;

/** Names of lists and candidates as they stood on the ballot; what is public about them, no more. */
public final class CandidateNames {

    private final List<NumberedCandidateList> lists;
    private final Map<String, NumberedCandidate> candidates = new HashMap<>();

    private CandidateNames(List<NumberedCandidateList> lists) {
        this.lists = List.copyOf(lists);
        lists.forEach(list -> list.candidates()
                .forEach(candidate -> candidates.put(key(list.number(), candidate.position()), candidate)));
    }

    /** The names on these lists. */
    public static CandidateNames of(List<NumberedCandidateList> lists) {
        return new CandidateNames(lists);
    }

    /** The list with that number. */
    public Optional<NumberedCandidateList> list(int number) {
        return lists.stream().filter(list -> list.number() == number).findFirst();
    }

    /** The designation of the list with that number; blank if it has none. */
    public String designation(int number) {
        return list(number).map(NumberedCandidateList::designation).orElse("");
    }

    /** The candidate at that position. */
    public Optional<NumberedCandidate> candidate(int list, int position) {
        return Optional.ofNullable(candidates.get(key(list, position)));
    }

    /** The candidate's name in one line, such as {@code Vries, A.B. de (Anna)}. */
    public String name(int list, int position) {
        return candidate(list, position)
                .map(found -> text(found.candidate().name()))
                .orElse("kandidaat " + position);
    }

    private static String text(CandidateName name) {
        String initials = (name.initials() + " " + name.prefix()).strip();
        return name.surname()
                + (initials.isEmpty() ? "" : ", " + initials)
                + (name.firstName().isBlank() ? "" : " (" + name.firstName() + ")");
    }

    private static String key(int list, int position) {
        return list + "/" + position;
    }
}
