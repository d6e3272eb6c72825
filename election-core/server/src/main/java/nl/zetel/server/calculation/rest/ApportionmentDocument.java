package nl.zetel.server.calculation.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import nl.zetel.law.apportionment.ApportionmentInput;
import nl.zetel.law.apportionment.CandidateVotes;
import nl.zetel.law.apportionment.ListVotes;
import nl.zetel.law.apportionment.LotAnswer;
import org.jspecify.annotations.Nullable;

/** What a caller sends to have seats apportioned. */
public record ApportionmentDocument(
        int councilSeats,
        LocalDate electionDay,
        List<ContestList> lists,
        @Nullable List<Drawing> lots) {

    /** A list with the votes on its candidates. */
    public record ContestList(int number, List<Candidate> candidates) {

        ListVotes votes() {
            return new ListVotes(
                    number, candidates.stream().map(Candidate::counted).toList());
        }
    }

    /** A candidate and the votes on them. */
    public record Candidate(int number, long votes, boolean deceased) {

        CandidateVotes counted() {
            return new CandidateVotes(number, votes, deceased);
        }
    }

    /** What a lot gave: a list, or a candidate of a list. */
    public record Drawing(int list, @Nullable Integer candidate) {

        LotAnswer answer() {
            return new LotAnswer(list, candidate == null ? OptionalInt.empty() : OptionalInt.of(candidate));
        }
    }

    ApportionmentInput input() {
        return ApportionmentInput.ofElectionDay(
                councilSeats,
                electionDay,
                lists.stream().map(ContestList::votes).toList(),
                lots == null ? List.of() : lots.stream().map(Drawing::answer).toList());
    }
}
