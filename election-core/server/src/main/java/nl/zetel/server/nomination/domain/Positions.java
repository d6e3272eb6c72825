package nl.zetel.server.nomination.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Another order of the candidates of a list.
 *
 * @param current for each new position, counted from 1, the position where that candidate stands now
 */
public record Positions(List<Integer> current) {

    /** Copies the list. */
    public Positions {
        current = List.copyOf(current);
    }

    /** What is wrong with it for a list of that many candidates, in words for people; empty if nothing is. */
    public Optional<String> flaw(int candidates) {
        boolean each = current.stream()
                .sorted()
                .toList()
                .equals(IntStream.rangeClosed(1, candidates).boxed().toList());
        return each
                ? Optional.empty()
                : Optional.of("Noem elke plaats van 1 tot en met " + candidates
                        + " precies een keer, in de nieuwe volgorde; gelezen zijn er " + current.size());
    }

    /** The candidates in the new order. */
    public List<ListedCandidate> of(List<ListedCandidate> candidates) {
        return current.stream().map(position -> candidates.get(position - 1)).toList();
    }

    /** Where the candidate goes who stands at that position now. */
    public int newPosition(int position) {
        return current.indexOf(position) + 1;
    }
}
