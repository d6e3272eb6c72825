package nl.zetel.load;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The certified report of an invented station: its votes follow from its number, so that everybody who needs them can
 * compute them again.
 *
 * @param station number of the station
 * @param lists lists on the ballot
 * @param candidates candidates of each list
 */
record Report(int station, int lists, int candidates) {

    private static final int PROXIES = 40;

    /** Votes for a candidate. */
    int votes(int list, int candidate) {
        int chance = (station * 31 + list * 17 + candidate * 7) % 13;
        return candidate == 1 ? 10 + (station * 13 + list * 29) % 23 : chance > 9 ? chance - 9 : 0;
    }

    /** Votes for a list. */
    int votes(int list) {
        return IntStream.rangeClosed(1, candidates)
                .map(candidate -> votes(list, candidate))
                .sum();
    }

    /** The report as JSON, as it is. */
    String json() {
        return json(lists, 0);
    }

    /** The report as JSON with a vote of the first candidate of the first list at the second one. */
    String mistaken() {
        return json(lists, 1);
    }

    /** As far as somebody has come who typed half of it. */
    String half() {
        return json(lists / 2, 0);
    }

    private String json(int typed, int slip) {
        int votes = IntStream.rangeClosed(1, lists).map(this::votes).sum();
        List<String> all = new ArrayList<>();
        for (int list = 1; list <= typed; list++) {
            all.add(list(list, list == 1 ? slip : 0));
        }
        int admitted = votes + 5;
        return """
                {"pollCards":%d,"proxies":%d,"admitted":%d,"votesOnCandidates":%d,"blank":3,"invalid":2,"cast":%d,
                 "comparison":["EQUAL"],"lists":[%s]}""".formatted(admitted - PROXIES, PROXIES, admitted, votes, admitted, String.join(",", all));
    }

    private String list(int list, int slip) {
        return "{\"number\":" + list + ",\"inSummary\":" + votes(list) + ",\"total\":" + votes(list)
                + ",\"candidates\":["
                + IntStream.rangeClosed(1, candidates)
                        .mapToObj(candidate -> "{\"number\":" + candidate + ",\"votes\":"
                                + (votes(list, candidate) - (candidate == 1 ? slip : candidate == 2 ? -slip : 0)) + "}")
                        .collect(Collectors.joining(","))
                + "]}";
    }
}
