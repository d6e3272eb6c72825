package nl.zetel.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;
import nl.zetel.law.counting.CandidateCount;
import nl.zetel.law.counting.ListCount;
import org.junit.jupiter.api.Test;

/** Votes come back as they were stored, in the short form and in the long one. */
class ListCountAdapterTest {

    private final Jsonb jsonb = JsonbBuilder.create(JsonConfigs.stored(new JsonConfigs.MaskedBsn()));

    @Test
    void aWholeListIsStoredInShort() {
        ListCount list = new ListCount(7, 12, 13, List.of(new CandidateCount(1, 9), new CandidateCount(2, 3)));
        String text = jsonb.toJson(list);
        assertThat(text).contains("\"votes\":[9,3]");
        assertThat(jsonb.fromJson(text, ListCount.class)).isEqualTo(list);
    }

    @Test
    void aListOfWhichCandidatesAreLeftOutKeepsTheirNumbers() {
        ListCount list = new ListCount(7, 12, 13, List.of(new CandidateCount(1, 9), new CandidateCount(3, 3)));
        assertThat(jsonb.fromJson(jsonb.toJson(list), ListCount.class)).isEqualTo(list);
    }

    @Test
    void whatWasStoredInTheLongFormIsRead() {
        String text = "{\"candidates\":[{\"number\":1,\"votes\":9}],\"inSummary\":12,\"number\":7,\"total\":13}";
        assertThat(jsonb.fromJson(text, ListCount.class))
                .isEqualTo(new ListCount(7, 12, 13, List.of(new CandidateCount(1, 9))));
    }
}
