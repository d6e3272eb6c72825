package nl.zetel.law.apportionment;

import java.util.ArrayList;
import java.util.List;

/** Gives the seats of the lists to their candidates, list by list. */
final class Nomination {

    private final Standings standings;
    private final Contest contest;
    private final Lots lots;

    private Nomination(Standings standings, Lots lots) {
        this.standings = standings;
        this.contest = standings.contest();
        this.lots = lots;
    }

    /** The lists; those after a pending lot have no elected candidates and no ranking. */
    static List<ListOutcome> of(Standings standings, Lots lots) {
        Nomination nomination = new Nomination(standings, lots);
        List<ListOutcome> outcomes = new ArrayList<>(standings.contest().size());
        for (int list = 0; list < standings.contest().size(); list++) {
            outcomes.add(lots.isPending() ? nomination.waiting(list, List.of()) : nomination.nominate(list));
        }
        return outcomes;
    }

    private ListOutcome nominate(int list) {
        int seats = standings.seats(list);
        List<CandidateVotes> candidates = contest.candidates().get(list);
        CandidateVotes[] preferred = PreferenceVotes.candidates(contest, candidates);
        int elected = PreferenceVotes.elect(contest.number(list), preferred, seats, lots);
        List<Elected> order = new ArrayList<>(seats);
        for (int i = 0; i < elected; i++) {
            order.add(new Elected(preferred[i].number(), ElectedBy.PREFERENCE));
        }
        if (lots.isPending()) {
            return waiting(list, order);
        }
        ListOrder.elect(contest, candidates, seats, order);
        List<Integer> ranking = Ranking.of(standings, list, preferred);
        return outcome(list, order, ranking, Ranking.isChanged(candidates, ranking));
    }

    private ListOutcome waiting(int list, List<Elected> elected) {
        return outcome(list, elected, List.of(), false);
    }

    private ListOutcome outcome(int list, List<Elected> elected, List<Integer> ranking, boolean reranked) {
        return new ListOutcome(
                contest.number(list),
                contest.votes()[list],
                standings.full(list),
                standings.seats(list),
                elected,
                ranking,
                reranked);
    }
}
