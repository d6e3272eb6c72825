package nl.zetel.server.counting.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.zetel.law.counting.Admission;
import nl.zetel.law.counting.Ballots;
import nl.zetel.law.counting.CountKind;
import nl.zetel.law.counting.Difference;
import nl.zetel.law.counting.ListCount;
import nl.zetel.law.counting.PollingStationCount;
import nl.zetel.law.counting.ReportQuestions;

/**
 * The certified report ("proces-verbaal") of a station, as somebody typed it. An empty field is 0.
 *
 * @param pollCards A: valid poll cards
 * @param proxies B: valid proxy certificates
 * @param voterCards C: valid voter cards; 0 in a municipal council election
 * @param admitted D: admitted voters
 * @param votesOnCandidates E: votes on candidates
 * @param blank F: blank ballots
 * @param invalid G: invalid ballots
 * @param cast H: votes cast
 * @param comparison boxes at the comparison of D and H
 * @param more I: more ballots
 * @param fewer J: fewer ballots
 * @param explained boxes at the question whether the difference is explained
 * @param explanation the explanation as the report gives it; blank if it gives none
 * @param lists votes per list, ascending by number
 * @param questions answers to the questions beside the numbers; absent where the form asks none
 */
public record EnteredCount(
        long pollCards,
        long proxies,
        long voterCards,
        long admitted,
        long votesOnCandidates,
        long blank,
        long invalid,
        long cast,
        Set<Difference.Comparison> comparison,
        long more,
        long fewer,
        Set<Difference.Answer> explained,
        String explanation,
        List<ListCount> lists,
        Optional<ReportQuestions> questions) {

    /** Copies the collections and puts the lists in order. */
    public EnteredCount {
        comparison = new TreeSet<>(comparison);
        explained = new TreeSet<>(explained);
        lists = lists.stream()
                .sorted(Comparator.comparingInt(ListCount::number))
                .toList();
    }

    /** The same with these lists. */
    public EnteredCount with(List<ListCount> newLists) {
        return with(newLists, questions);
    }

    /** The same with every question unanswered, if nothing was typed of them. */
    public EnteredCount asked() {
        return questions.isPresent() ? this : with(lists, Optional.of(ReportQuestions.none()));
    }

    private EnteredCount with(List<ListCount> newLists, Optional<ReportQuestions> newQuestions) {
        return new EnteredCount(
                pollCards,
                proxies,
                voterCards,
                admitted,
                votesOnCandidates,
                blank,
                invalid,
                cast,
                comparison,
                more,
                fewer,
                explained,
                explanation,
                newLists,
                newQuestions);
    }

    /**
     * The same as the law's checks take it.
     *
     * @param station the station that it is of
     * @throws nl.zetel.law.RefusalException if a number is out of range, or a list or candidate stands there twice
     */
    public PollingStationCount of(PollingStation station) {
        return of(
                station.number(),
                station.procedure(),
                station.eligibleVoters().orElse(0).longValue());
    }

    private PollingStationCount of(String station, CountKind kind, long eligible) {
        return new PollingStationCount(
                station,
                kind,
                new Admission(pollCards, proxies, voterCards, admitted, eligible),
                new Ballots(votesOnCandidates, blank, invalid, cast),
                new Difference(comparison, more, fewer, explained),
                lists,
                questions);
    }
}
