package nl.zetel.server.counting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zetel.law.counting.CountField;
import nl.zetel.law.counting.Difference;
import org.junit.jupiter.api.Test;

/** Two entries of the same report are compared field by field. */
class FieldDifferenceTest {

    @Test
    void entriesThatSayTheSameDoNotDiffer() {
        assertThat(FieldDifference.between(Counts.count(10, 20), Counts.count(10, 20)))
                .isEmpty();
    }

    @Test
    void everyFieldThatDiffersIsNamedWithListAndCandidate() {
        List<FieldDifference> differences = FieldDifference.between(Counts.count(12, 20), Counts.count(21, 20));

        assertThat(differences)
                .contains(new FieldDifference(CountField.Kind.CANDIDATE, Optional.of(1), Optional.of(1), "12", "21"))
                .contains(new FieldDifference(CountField.Kind.LIST_TOTAL, Optional.of(1), Optional.empty(), "13", "22"))
                .contains(new FieldDifference(CountField.Kind.E, Optional.of(1), Optional.empty(), "13", "22"))
                .contains(new FieldDifference(CountField.Kind.H, Optional.empty(), Optional.empty(), "34", "43"))
                .noneMatch(difference -> difference.list().equals(Optional.of(2)));
    }

    @Test
    void aBoxThatOnlyOneTickedDiffers() {
        EnteredCount one = Counts.count(10);
        EnteredCount other = new EnteredCount(
                one.pollCards(),
                one.proxies(),
                one.voterCards(),
                one.admitted(),
                one.votesOnCandidates(),
                one.blank(),
                one.invalid(),
                one.cast(),
                Set.of(Difference.Comparison.MORE_CAST),
                0,
                0,
                Set.of(Difference.Answer.NO),
                "in other words",
                one.lists(),
                java.util.Optional.empty());

        assertThat(FieldDifference.between(one, other))
                .extracting(FieldDifference::field)
                .containsExactly(CountField.Kind.COMPARISON, CountField.Kind.EXPLANATION);
    }
}
