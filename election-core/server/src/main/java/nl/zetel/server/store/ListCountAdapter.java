package nl.zetel.server.store;

import jakarta.json.bind.adapter.JsonbAdapter;
import java.util.List;
import java.util.stream.IntStream;
import nl.zetel.law.counting.CandidateCount;
import nl.zetel.law.counting.ListCount;
import org.jspecify.annotations.Nullable;

/**
 * The votes on a list in tables and in the audit chain: a report of 30 lists of 50 candidates takes 5 KB in place of 40.
 * What was stored in the long form can still be read.
 */
public final class ListCountAdapter implements JsonbAdapter<ListCount, ListCountAdapter.Form> {

    /**
     * The form of a list.
     *
     * @param number number of the list
     * @param inSummary total among the votes on candidates
     * @param total total at the foot of its page
     * @param votes votes of candidates 1, 2, 3 and so on
     * @param candidates votes per candidate, where some are left out
     */
    public record Form(
            int number,
            long inSummary,
            long total,
            long @Nullable [] votes,
            @Nullable List<CandidateCount> candidates) {}

    @Override
    public Form adaptToJson(ListCount list) {
        List<CandidateCount> candidates = list.candidates();
        boolean complete = IntStream.range(0, candidates.size())
                .allMatch(i -> candidates.get(i).number() == i + 1);
        return complete
                ? new Form(
                        list.number(),
                        list.inSummary(),
                        list.total(),
                        candidates.stream().mapToLong(CandidateCount::votes).toArray(),
                        null)
                : new Form(list.number(), list.inSummary(), list.total(), null, candidates);
    }

    @Override
    public ListCount adaptFromJson(Form form) {
        return new ListCount(form.number(), form.inSummary(), form.total(), candidates(form));
    }

    private static List<CandidateCount> candidates(Form form) {
        long[] votes = form.votes();
        if (votes != null) {
            return IntStream.range(0, votes.length)
                    .mapToObj(i -> new CandidateCount(i + 1, votes[i]))
                    .toList();
        }
        return form.candidates() == null ? List.of() : form.candidates();
    }
}
