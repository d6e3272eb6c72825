package nl.zetel.law.appointment;

import static nl.zetel.law.appointment.Circumstance.LEAVES_THIS_SEAT;
import static nl.zetel.law.appointment.Circumstance.MEMBER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.zetel.law.apportionment.ApportionmentInput;
import nl.zetel.law.apportionment.CandidateVotes;
import nl.zetel.law.apportionment.ListVotes;

/** Small councils for successions. */
final class Councils {

    static final LocalDate NOMINATION = LocalDate.of(2018, 2, 5);

    private Councils() {}

    /** Without votes that matter. */
    static SuccessionInput of(Vacancy vacancy, List<RankedList> lists) {
        return new SuccessionInput(
                vacancy,
                lists,
                new ApportionmentInput(vacancy.councilSeats(), NOMINATION, List.of(), List.of()),
                List.of());
    }

    /** Lists with that many votes, all on the first candidate, and that many candidates each. */
    static ApportionmentInput election(int seats, int candidates, long... votes) {
        List<ListVotes> lists = new ArrayList<>();
        for (int i = 0; i < votes.length; i++) {
            long first = votes[i];
            lists.add(new ListVotes(
                    i + 1,
                    IntStream.rangeClosed(1, candidates)
                            .mapToObj(number -> CandidateVotes.of(number, number == 1 ? first : 0))
                            .toList()));
        }
        return new ApportionmentInput(seats, NOMINATION, lists, List.of());
    }

    /** A list with that many members and then that many possible successors. */
    static RankedList list(int number, int members, int successors) {
        return new RankedList(
                number,
                IntStream.rangeClosed(1, members + successors)
                        .mapToObj(i -> i <= members ? RankedCandidate.of(i, MEMBER) : RankedCandidate.of(i))
                        .toList());
    }

    /** A list whose only member leaves and on which nobody else is left. */
    static RankedList exhausted(int number) {
        return new RankedList(number, List.of(RankedCandidate.of(1, MEMBER, LEAVES_THIS_SEAT)));
    }
}
