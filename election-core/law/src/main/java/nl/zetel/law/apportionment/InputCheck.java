package nl.zetel.law.apportionment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import nl.zetel.law.RefusalException;

/** Refuses what cannot be calculated, and puts lists and candidates in the order of their numbers. */
final class InputCheck {

    static final long MAX_VOTES = 999_999_999;
    static final int MAX_SEATS = 99_999;
    /** Seats times lists: keeps the steps of a hostile request within memory. */
    static final long MAX_SIZE = 2_000_000;

    private InputCheck() {}

    static Contest contest(ApportionmentInput input, ApportionmentRules rules) {
        checkSize(input);
        List<ListVotes> lists = ordered(input.lists(), ListVotes::number, "DUPLICATE_LIST");
        long[] votes = new long[lists.size()];
        List<List<CandidateVotes>> candidates = new ArrayList<>(votes.length);
        long total = 0;
        for (int i = 0; i < votes.length; i++) {
            ListVotes list = lists.get(i);
            candidates.add(ordered(list.candidates(), CandidateVotes::number, "DUPLICATE_CANDIDATE"));
            votes[i] = votes(list);
            total += votes[i];
        }
        checkTotal(total);
        return Contest.of(rules, input.seats(), lists, votes, candidates);
    }

    private static void checkSize(ApportionmentInput input) {
        if (input.seats() < 1) {
            throw new RefusalException("NO_SEATS", "Het aantal raadszetels moet ten minste 1 zijn.");
        }
        if (input.lists().isEmpty()) {
            throw new RefusalException("NO_LISTS", "Er is geen enkele kandidatenlijst opgegeven.");
        }
        if (input.seats() > MAX_SEATS || (long) input.seats() * input.lists().size() > MAX_SIZE) {
            throw new RefusalException("TOO_LARGE", "Dit aantal zetels en lijsten is te groot om te verdelen.");
        }
    }

    private static long votes(ListVotes list) {
        long votes = 0;
        List<CandidateVotes> candidates = list.candidates();
        for (int i = 0; i < candidates.size(); i++) {
            CandidateVotes candidate = candidates.get(i);
            if (candidate.votes() < 0) {
                throw new RefusalException("NEGATIVE_VOTES", negative(list.number(), candidate.number()));
            }
            checkMaximum(candidate.votes());
            votes += candidate.votes();
        }
        return votes;
    }

    private static void checkTotal(long votes) {
        if (votes == 0) {
            throw new RefusalException(
                    "NO_VALID_VOTES", "Er is geen enkele geldige stem uitgebracht; neem contact op met de Kiesraad.");
        }
        checkMaximum(votes);
    }

    private static void checkMaximum(long votes) {
        if (votes > MAX_VOTES) {
            throw new RefusalException("TOO_MANY_VOTES", "Het aantal stemmen is hoger dan " + MAX_VOTES + ".");
        }
    }

    /** The elements ascending by number; the list itself where it is in that order already. */
    private static <T> List<T> ordered(List<T> elements, ToIntFunction<T> number, String duplicate) {
        if (isAscending(elements, number)) {
            return elements;
        }
        List<T> sorted = new ArrayList<>(elements);
        sorted.sort(Comparator.comparingInt(number));
        if (!isAscending(sorted, number)) {
            throw unordered(sorted, number, duplicate);
        }
        return sorted;
    }

    private static <T> boolean isAscending(List<T> elements, ToIntFunction<T> number) {
        int previous = 0;
        for (int i = 0; i < elements.size(); i++) {
            int current = number.applyAsInt(elements.get(i));
            if (current <= previous) {
                return false;
            }
            previous = current;
        }
        return true;
    }

    /** Sorted elements that still do not ascend from 1: a number below 1, or one that stands there twice. */
    private static <T> RefusalException unordered(List<T> sorted, ToIntFunction<T> number, String duplicate) {
        int first = number.applyAsInt(sorted.get(0));
        if (first < 1) {
            return new RefusalException(
                    "INVALID_NUMBER", "Lijsten en kandidaten zijn genummerd vanaf 1; " + first + " kan niet.");
        }
        return new RefusalException(duplicate, "Een nummer komt meer dan eens voor in dezelfde opsomming.");
    }

    private static String negative(int list, int candidate) {
        return "Kandidaat " + candidate + " van lijst " + list + " heeft een negatief aantal stemmen.";
    }
}
