package nl.zetel.law.list;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nl.zetel.law.list.ListFacts.Deposit;
import nl.zetel.law.numbering.ListId;
import nl.zetel.law.support.SupportOutcome;

/** Lists of the election of 2018 with which nothing is wrong, and ways to spoil them. */
final class Lists {

    static final LocalDate NOMINATION = LocalDate.of(2018, 2, 5);
    static final SubmissionHours HOURS = SubmissionHours.on(NOMINATION);
    static final LocalDateTime NOON = NOMINATION.atTime(12, 0);

    private Lists() {}

    static ListFacts list(String id, CandidateFacts... candidates) {
        return new ListFacts(
                new ListId(id),
                SubmissionFacts.regular(NOON),
                new DesignationFacts.Single(id, Optional.of(id), true),
                List.of(candidates),
                50,
                Optional.empty(),
                Deposit.EXEMPT);
    }

    static ListFacts list(String id, List<CandidateFacts> candidates) {
        return list(id, candidates.toArray(CandidateFacts[]::new));
    }

    static List<CandidateFacts> candidates(String prefix, int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(i -> candidate(i, prefix + i))
                .toList();
    }

    static CandidateFacts candidate(int position, String person) {
        return CandidateFacts.complete(position, new CandidateKey(person));
    }

    static ListFacts submitted(ListFacts list, SubmissionFacts submission) {
        return new ListFacts(
                list.list(),
                submission,
                list.designation(),
                list.candidates(),
                list.maximum(),
                list.support(),
                list.deposit());
    }

    static ListFacts named(ListFacts list, DesignationFacts designation) {
        return new ListFacts(
                list.list(),
                list.submission(),
                designation,
                list.candidates(),
                list.maximum(),
                list.support(),
                list.deposit());
    }

    static ListFacts paying(ListFacts list, Deposit deposit) {
        return new ListFacts(
                list.list(),
                list.submission(),
                list.designation(),
                list.candidates(),
                list.maximum(),
                list.support(),
                deposit);
    }

    static ListFacts supported(ListFacts list, SupportOutcome support) {
        return new ListFacts(
                list.list(),
                list.submission(),
                list.designation(),
                list.candidates(),
                list.maximum(),
                Optional.of(support),
                list.deposit());
    }

    static ListProposal proposal(ListFacts list) {
        return proposals(list).get(0);
    }

    static List<ListProposal> proposals(ListFacts... lists) {
        return new Examination(List.of(lists), HOURS, StrikeReading.STANDARD).proposals();
    }

    static ListFacts first(UnaryOperator<CandidateFacts> change) {
        return list("A", change.apply(candidate(1, "a1")), candidate(2, "a2"));
    }
}
