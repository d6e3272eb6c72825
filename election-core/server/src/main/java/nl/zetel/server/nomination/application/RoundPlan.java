package nl.zetel.server.nomination.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.zetel.api.Bsn;
import nl.zetel.server.nomination.domain.ListedCandidate;
import nl.zetel.server.nomination.domain.RegisterComparison;
import nl.zetel.server.register.application.Question;

/**
 * What is left to do in a round.
 *
 * @param input which round
 * @param candidates all candidates of the list
 * @param todo whom to ask for, with the positions where they stand
 * @param unnumbered positions of candidates of whom no number is known, to be searched for by name
 * @param done how many candidates were checked before
 * @param council the council that is elected
 * @param question what to ask
 */
public record RoundPlan(
        RegisterRoundWork.Input input,
        List<ListedCandidate> candidates,
        Map<Bsn, List<Integer>> todo,
        List<Integer> unnumbered,
        int done,
        RegisterComparison.Council council,
        Question question) {

    /** With the numbers of some who were found by name. */
    RoundPlan finding(Map<Bsn, List<Integer>> found) {
        Map<Bsn, List<Integer>> all = new LinkedHashMap<>();
        todo.forEach((number, positions) -> all.put(number, new ArrayList<>(positions)));
        found.forEach((number, positions) ->
                all.computeIfAbsent(number, n -> new ArrayList<>()).addAll(positions));
        return new RoundPlan(input, candidates, all, List.of(), done, council, question);
    }

    int total() {
        return candidates.size();
    }

    ListedCandidate at(int position) {
        return candidates.get(position - 1);
    }
}
