package nl.zetel.server.nomination.application;

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
 * @param done how many candidates were checked before
 * @param council the council that is elected
 * @param question what to ask
 */
public record RoundPlan(
        RegisterRoundWork.Input input,
        List<ListedCandidate> candidates,
        Map<Bsn, List<Integer>> todo,
        int done,
        RegisterComparison.Council council,
        Question question) {

    int total() {
        return candidates.size();
    }

    ListedCandidate at(int position) {
        return candidates.get(position - 1);
    }
}
