package nl.zetel.law.designation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.designation.SameDayRequests.DayRequest;
import org.junit.jupiter.api.Test;

@LegalBasis("Kieswet G 3(4) f")
class SameDayRequestsTest {

    @Test
    void twoCleanRequestsForTheSameDesignationAreBothRefused() {
        List<DesignationReview> reviews =
                review(day("Nieuw Elan", "A"), day("NieuwElan", "B"), day("Iets anders", "C"));
        assertThat(reviews)
                .extracting(review -> review.ground(RefusalGround.F).verdict())
                .containsExactly(Verdict.REFUSE, Verdict.REFUSE, Verdict.CLEAR);
    }

    @Test
    void theOtherSurvivesWhenOneMustBeRefusedAnyway() {
        DayRequest refused = new DayRequest(day("Nieuw Elan", "A").request(), Optional.of(true));
        List<DesignationReview> reviews = review(refused, day("NieuwElan", "B"));
        assertThat(reviews)
                .extracting(review -> review.ground(RefusalGround.F).verdict())
                .containsExactly(Verdict.REFUSE, Verdict.CLEAR);
        assertThat(reviews.get(1).proposal()).isEqualTo(Proposal.ACCEPT);
    }

    @Test
    void theRulesOwnProposalCountsWithoutAFinding() {
        DesignationRequest tooLike = new DesignationRequest(
                LocalDate.of(2018, 2, 5),
                new DesignationText("Nieuw Elan"),
                "A",
                List.of(KnownDesignation.of("nieuw elan", "D", Source.EARLIER_REQUEST)));
        List<DesignationReview> reviews = review(new DayRequest(tooLike, Optional.empty()), day("NieuwElan", "B"));
        assertThat(reviews.get(1).ground(RefusalGround.F).verdict()).isEqualTo(Verdict.CLEAR);
        List<DesignationReview> found = review(new DayRequest(tooLike, Optional.of(false)), day("NieuwElan", "B"));
        assertThat(found.get(1).ground(RefusalGround.F).verdict()).isEqualTo(Verdict.REFUSE);
    }

    @Test
    void oneGroupThatAsksTwiceDoesNotStandInItsOwnWay() {
        List<DesignationReview> reviews = review(day("Nieuw Elan", "A"), day("NieuwElan", "A"));
        assertThat(reviews)
                .extracting(review -> review.ground(RefusalGround.F).verdict())
                .containsOnly(Verdict.CLEAR);
    }

    private static List<DesignationReview> review(DayRequest... requests) {
        return new SameDayRequests(List.of(requests)).review();
    }

    private static DayRequest day(String designation, String group) {
        return new DayRequest(
                new DesignationRequest(LocalDate.of(2018, 2, 5), new DesignationText(designation), group, List.of()),
                Optional.empty());
    }
}
