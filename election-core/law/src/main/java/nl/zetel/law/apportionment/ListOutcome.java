package nl.zetel.law.apportionment;

import java.util.List;

/**
 * What a list got.
 *
 * @param number its number
 * @param votes its votes, those on deceased candidates included
 * @param fullSeats full seats ("volle zetels") that it kept
 * @param seats all its seats
 * @param elected elected candidates in the order of election; empty as long as a lot has to be drawn first
 * @param ranking all living candidates in the order of P 19; empty as long as a lot has to be drawn first
 * @param reranked whether the ranking differs from the list as it was submitted
 */
public record ListOutcome(
        int number,
        long votes,
        int fullSeats,
        int seats,
        List<Elected> elected,
        List<Integer> ranking,
        boolean reranked) {

    /** Copies the lists. */
    public ListOutcome {
        elected = List.copyOf(elected);
        ranking = List.copyOf(ranking);
    }
}
