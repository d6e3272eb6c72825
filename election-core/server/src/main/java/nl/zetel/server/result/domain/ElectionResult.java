package nl.zetel.server.result.domain;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.zetel.api.document.Fingerprint;
import nl.zetel.law.apportionment.Apportionment;
import nl.zetel.law.apportionment.ApportionmentInput;
import nl.zetel.law.apportionment.ApportionmentOutcome;
import nl.zetel.law.apportionment.CandidateVotes;
import nl.zetel.law.apportionment.ListVotes;
import nl.zetel.law.apportionment.LotAnswer;
import nl.zetel.law.apportionment.LotKind;
import nl.zetel.server.counting.domain.Sums;

/**
 * A result: what it was calculated from, and what the committee did with it. The calculation itself is a function of this,
 * and is always done again as a whole.
 *
 * @param number number among the results of the election, from 1
 * @param state where it stands
 * @param seats seats of the council
 * @param nominationDay day of nomination, which chooses the version of the law
 * @param votes votes of all stations together
 * @param eligible eligible voters; 0 where unknown
 * @param stations number of polling stations
 * @param countsKey key of the counts that it was calculated from
 * @param deceased candidates who died
 * @param lots lots as they were drawn, in order
 * @param calculatedBy who had it calculated
 * @param calculatedAt when
 * @param establishment who established it and when, if it was
 */
public record ElectionResult(
        int number,
        State state,
        int seats,
        LocalDate nominationDay,
        Sums votes,
        long eligible,
        int stations,
        String countsKey,
        List<Deceased> deceased,
        List<DrawnLot> lots,
        String calculatedBy,
        OffsetDateTime calculatedAt,
        Optional<Establishment> establishment) {

    /** Copies the lists. */
    public ElectionResult {
        deceased = List.copyOf(deceased);
        lots = List.copyOf(lots);
    }

    /** Where a result stands. */
    public enum State {
        /** A lot has to be drawn before the calculation can go on. */
        LOT_REQUIRED,
        /** Calculated, not established. */
        CALCULATED,
        /** Established by the committee. */
        ESTABLISHED,
        /** Another one took its place. */
        SUPERSEDED
    }

    /**
     * A candidate who died (P 19a): the votes count, the candidate is not elected.
     *
     * @param list number of the list
     * @param candidate position on it
     */
    public record Deceased(int list, int candidate) {}

    /**
     * A lot that was drawn (P 14).
     *
     * @param kind what it decided
     * @param list the list that was drawn, or the list of the candidate
     * @param candidate the candidate that was drawn, for a lot between candidates
     * @param options what it was drawn from
     * @param witnesses who saw it
     * @param by who recorded it
     * @param at when
     */
    public record DrawnLot(
            LotKind kind,
            int list,
            Optional<Integer> candidate,
            List<Integer> options,
            List<String> witnesses,
            String by,
            OffsetDateTime at) {

        /** Copies the lists. */
        public DrawnLot {
            options = List.copyOf(options);
            witnesses = List.copyOf(witnesses);
        }

        LotAnswer answer() {
            return new LotAnswer(list, candidate.map(OptionalInt::of).orElseGet(OptionalInt::empty));
        }
    }

    /**
     * That the committee established the result.
     *
     * @param by who recorded it
     * @param at when
     * @param remark what was remarked in the session; blank if nothing was
     * @param withoutOfficial why there was no result of the official software to compare with; blank if there was, or none
     *     is required
     * @param sessionId the session in which it was announced
     */
    public record Establishment(
            String by, OffsetDateTime at, String remark, String withoutOfficial, String sessionId) {}

    /**
     * The whole calculation.
     *
     * @throws nl.zetel.law.RefusalException if it cannot be made, or an answer to a lot is none of its options
     */
    public ApportionmentOutcome outcome() {
        return outcome(votes);
    }

    /** The same calculation with other votes. */
    ApportionmentOutcome outcome(Sums otherVotes) {
        return Apportionment.calculate(new ApportionmentInput(
                seats,
                nominationDay,
                otherVotes.lists().stream().map(this::listVotes).toList(),
                lots.stream().map(DrawnLot::answer).toList()));
    }

    private ListVotes listVotes(Sums.ListSum list) {
        return new ListVotes(
                list.number(),
                list.candidates().stream()
                        .map(candidate -> new CandidateVotes(
                                candidate.number(),
                                candidate.votes(),
                                deceased.contains(new Deceased(list.number(), candidate.number()))))
                        .toList());
    }

    /** A key of the lot that is asked now: no answer to another lot or in another result has it. Absent where none is asked. */
    public Optional<String> lotKey() {
        return outcome().lot().map(lot -> {
            String text = number + "|" + countsKey + "|" + deceased + "|" + lots.size() + "|" + lot.kind() + "|"
                    + lot.list() + "|" + lot.options();
            return Fingerprint.of(text.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 16);
        });
    }

    /** With the answer to the lot that was asked; the state is that of the new calculation. */
    public ElectionResult with(DrawnLot lot) {
        List<DrawnLot> all = new ArrayList<>(lots);
        all.add(lot);
        return changed(state, all, establishment).calculated();
    }

    /** In the state that the calculation gives it. */
    public ElectionResult calculated() {
        State next = outcome().lot().isPresent() ? State.LOT_REQUIRED : State.CALCULATED;
        return changed(next, lots, establishment);
    }

    /** Established. */
    public ElectionResult established(Establishment newEstablishment) {
        return changed(State.ESTABLISHED, lots, Optional.of(newEstablishment));
    }

    /** No longer the one that holds. */
    public ElectionResult superseded() {
        return changed(State.SUPERSEDED, lots, establishment);
    }

    private ElectionResult changed(State newState, List<DrawnLot> newLots, Optional<Establishment> newEstablishment) {
        return new ElectionResult(
                number,
                newState,
                seats,
                nominationDay,
                votes,
                eligible,
                stations,
                countsKey,
                deceased,
                newLots,
                calculatedBy,
                calculatedAt,
                newEstablishment);
    }
}
