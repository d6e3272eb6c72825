package nl.zetel.law.list;

import static nl.zetel.law.list.Lists.candidates;
import static nl.zetel.law.list.Lists.list;
import static nl.zetel.law.list.Lists.proposal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.Step;
import nl.zetel.law.support.Predecessor.Combination;
import nl.zetel.law.support.Predecessor.Designation;
import nl.zetel.law.support.Predecessor.FormerCombination;
import nl.zetel.law.support.Predecessor.Merger;
import nl.zetel.law.support.Predecessor.Unnamed;
import org.junit.jupiter.api.Test;

@LegalBasis({"Kieswet H 6(2)", "Kieswet I 6(1)(i)"})
class KieswetH6Test {

    @Test
    void fifteenSeatsLastTimeAllowFiftyCandidatesAndSixteenAllowEighty() {
        assertThat(CandidateLimit.of(new Designation(15))).isEqualTo(50);
        assertThat(CandidateLimit.of(new Designation(16))).isEqualTo(80);
        assertThat(CandidateLimit.of(new Designation(0))).isEqualTo(50);
    }

    @Test
    void aCombinationCountsItsJointListOrAPartnersButDoesNotAddThem() {
        assertThat(combination(OptionalInt.empty(), 8, 16)).isEqualTo(80);
        assertThat(combination(OptionalInt.of(16), 0, 0)).isEqualTo(80);
        assertThat(combination(OptionalInt.empty(), 8, 8)).isEqualTo(50);
        assertThat(combination(OptionalInt.of(15), 0, 15)).isEqualTo(50);
    }

    @Test
    void theStepSaysHowManyAndWhy() {
        assertThat(CandidateLimit.step(new Designation(16)))
                .isEqualTo(Step.of(
                                "Kieswet H 6(2)",
                                "Op de lijst kunnen 80 kandidaten staan: de aanduiding stond vorige keer boven een lijst"
                                        + " met meer dan vijftien zetels.")
                        .with("ten hoogste", 80)
                        .with("zetels vorige keer", 16));
        assertThat(CandidateLimit.step(new Unnamed()))
                .isEqualTo(Step.of("Kieswet H 6(2)", "Op de lijst kunnen 50 kandidaten staan.")
                        .with("ten hoogste", 50)
                        .with("zetels vorige keer", 0));
    }

    @Test
    void anUnnamedListAndANewNameAllowFifty() {
        assertThat(CandidateLimit.of(new Unnamed())).isEqualTo(50);
        assertThat(CandidateLimit.of(new Merger(List.of(16, 16)))).isEqualTo(50);
        assertThat(CandidateLimit.of(new FormerCombination(16))).isEqualTo(50);
    }

    @Test
    void theFiftyFirstCandidateIsStruckAndTheFiftiethIsNot() {
        assertThat(proposal(list("A", candidates("a", 50))).strikes()).isEmpty();
        ListProposal proposal = proposal(list("A", candidates("a", 52)));
        assertThat(proposal.strikes())
                .extracting(Strike::position, Strike::article)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(51, "Kieswet I 6(1)(i)"),
                        org.assertj.core.groups.Tuple.tuple(52, "Kieswet I 6(1)(i)"));
        assertThat(proposal.remaining()).hasSize(50);
    }

    @Test
    void whoIsStruckOnAnEarlierGroundMakesRoomForTheFiftyFirst() {
        // 51 candidates, the third without consent: 50 remain and nobody stands beyond the maximum.
        List<CandidateFacts> candidates = new ArrayList<>(candidates("a", 51));
        candidates.set(2, candidates.get(2).with(Consent.MISSING));
        ListProposal proposal = proposal(list("A", candidates));
        assertThat(proposal.strikes()).extracting(Strike::position).containsExactly(3);
        assertThat(proposal.remaining())
                .extracting(RemainingCandidate::before)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 51).filter(i -> i != 3).boxed().toList());
        assertThat(proposal.remaining()).last().isEqualTo(new RemainingCandidate(51, 50));
        assertThat(proposal.remaining().get(2)).isEqualTo(new RemainingCandidate(4, 3));
    }

    private static int combination(OptionalInt joint, int first, int second) {
        return CandidateLimit.of(new Combination(List.of(first, second), joint));
    }
}
