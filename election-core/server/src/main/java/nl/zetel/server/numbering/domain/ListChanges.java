package nl.zetel.server.numbering.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a judgment changed in published lists, in sentences for everybody; only of what is published anyway. */
public final class ListChanges {

    private final List<String> sentences = new ArrayList<>();

    private ListChanges() {}

    /** What differs between the lists as they were published and as they are now, in the order of their numbers. */
    public static List<String> between(List<NumberedCandidateList> published, List<NumberedCandidateList> now) {
        ListChanges changes = new ListChanges();
        Map<String, NumberedCandidateList> newer =
                now.stream().collect(Collectors.toMap(NumberedCandidateList::listId, Function.identity()));
        for (NumberedCandidateList list : published) {
            NumberedCandidateList changed = newer.remove(list.listId());
            if (changed == null) {
                changes.sentences.add(list.called() + " is ongeldig en doet niet mee; haar nummer blijft leeg.");
            } else {
                changes.compare(list, changed);
            }
        }
        now.stream()
                .filter(list -> newer.containsKey(list.listId()))
                .forEach(list -> changes.sentences.add(list.called() + " is alsnog geldig, met "
                        + list.candidates().size() + " kandidaten."));
        return List.copyOf(changes.sentences);
    }

    private void compare(NumberedCandidateList before, NumberedCandidateList after) {
        if (!before.designation().equals(after.designation())) {
            sentences.add(
                    after.designation().isBlank()
                            ? "Boven lijst " + after.number() + " staat geen aanduiding meer; dat was \""
                                    + before.designation() + "\"."
                            : "Boven lijst " + after.number() + " staat \"" + after.designation() + "\".");
        }
        Map<Integer, NumberedCandidate> older = byPlace(before);
        byPlace(after).forEach((place, candidate) -> {
            NumberedCandidate earlier = older.remove(place);
            if (earlier == null) {
                sentences.add("Op lijst " + after.number() + " staat alsnog: " + candidate.name());
            } else if (!earlier.name().equals(candidate.name())) {
                sentences.add("Op lijst " + after.number() + " staat in plaats van " + earlier.name() + ": "
                        + candidate.name());
            }
        });
        older.values()
                .forEach(candidate ->
                        sentences.add("Van lijst " + after.number() + " is geschrapt: " + candidate.name()));
    }

    private static Map<Integer, NumberedCandidate> byPlace(NumberedCandidateList list) {
        Map<Integer, NumberedCandidate> all = new LinkedHashMap<>();
        list.candidates().forEach(candidate -> all.put(candidate.submittedPosition(), candidate));
        return all;
    }
}
