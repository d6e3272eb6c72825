package nl.zetel.server.submission.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.zetel.server.submission.domain.KnownPaper.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is ticked at the desk beside what is known. */
class KnownPaperTest {

    @ParameterizedTest
    @CsvSource({"0, 0, NOT_REQUIRED", "0, 10, ABSENT", "9, 10, INCOMPLETE", "10, 10, COMPLETE", "11, 10, COMPLETE"})
    void theStateFollowsFromTheNumbers(int there, int needed, State state) {
        assertThat(known(there, needed).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "9, 10, true, true",
        "10, 10, true, false",
        "10, 10, false, true",
        "9, 10, false, false",
        "0, 0, true, false",
        "0, 0, false, false"
    })
    void onlyATickThatTheFactsDenyIsAContradiction(int there, int needed, boolean ticked, boolean contradicted) {
        List<ChecklistItem.Line> checklist = List.of(
                new ChecklistItem.Line(ChecklistItem.H_1, !ticked, ""),
                new ChecklistItem.Line(ChecklistItem.H_4, ticked, ""));
        assertThat(known(there, needed).contradiction(checklist).isPresent()).isEqualTo(contradicted);
    }

    @Test
    void whatNobodyTickedContradictsNothing() {
        assertThat(known(0, 10).contradiction(List.of())).isEmpty();
        assertThat(known(10, 10).contradiction(List.of())).isEmpty();
    }

    private static KnownPaper known(int there, int needed) {
        return new KnownPaper(ChecklistItem.H_4, there, needed, "bekend");
    }
}
