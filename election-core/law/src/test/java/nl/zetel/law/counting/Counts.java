package nl.zetel.law.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.zetel.law.counting.Difference.Answer;
import nl.zetel.law.counting.Difference.Comparison;

/** A consistent count of 400 votes on three lists, of which a test changes one thing. */
final class Counts {

    private String station = "SB1";
    private CountKind kind = CountKind.CSO;
    private Admission admission = new Admission(370, 40, 0, 410, 800);
    private Ballots ballots = new Ballots(400, 6, 4, 410);
    private Difference difference = Difference.none();
    private final List<ListCount> lists = new ArrayList<>(List.of(list(1, 120, 80), list(2, 90, 60), list(3, 30, 20)));

    static Counts consistent() {
        return new Counts();
    }

    /** A consistent list: its totals are the sum of its candidates. */
    static ListCount list(int number, long... votes) {
        List<CandidateCount> candidates = new ArrayList<>();
        long sum = 0;
        for (long each : votes) {
            candidates.add(new CandidateCount(candidates.size() + 1, each));
            sum += each;
        }
        return new ListCount(number, sum, sum, candidates);
    }

    Counts station(String identifier) {
        station = identifier;
        return this;
    }

    Counts kind(CountKind changed) {
        kind = changed;
        return this;
    }

    Counts voters(long a, long b, long c, long d) {
        admission = new Admission(a, b, c, d, admission.eligible());
        return this;
    }

    Counts eligible(long z) {
        admission = new Admission(
                admission.pollCards(), admission.proxies(), admission.voterCards(), admission.admitted(), z);
        return this;
    }

    Counts ballots(long e, long f, long g, long h) {
        ballots = new Ballots(e, f, g, h);
        return this;
    }

    /** D and H, with everything that belongs to them. */
    Counts admittedAndCast(long d, long h) {
        admission = new Admission(d, 0, 0, d, admission.eligible());
        ballots = new Ballots(h, 0, 0, h);
        lists.clear();
        lists.add(list(1, h));
        difference = difference(d, h);
        return this;
    }

    private static Difference difference(long d, long h) {
        if (d == h) {
            return Difference.none();
        }
        return h > d
                ? new Difference(Set.of(Comparison.MORE_CAST), h - d, 0, Set.of(Answer.YES))
                : new Difference(Set.of(Comparison.FEWER_CAST), 0, d - h, Set.of(Answer.YES));
    }

    Counts ticked(Comparison... boxes) {
        difference = new Difference(Set.of(boxes), difference.more(), difference.fewer(), difference.explained());
        return this;
    }

    Counts moreAndFewer(long i, long j) {
        difference = new Difference(difference.ticked(), i, j, difference.explained());
        return this;
    }

    Counts explained(Answer... answers) {
        difference = new Difference(difference.ticked(), difference.more(), difference.fewer(), Set.of(answers));
        return this;
    }

    /** Replaces lists and leaves the totals alone. */
    Counts lists(ListCount... changed) {
        lists.clear();
        lists.addAll(List.of(changed));
        return this;
    }

    /** Replaces lists and adapts every total. */
    Counts votes(ListCount... changed) {
        long sum = List.of(changed).stream().mapToLong(ListCount::sum).sum();
        admission = new Admission(sum, 0, 0, sum, 2 * sum);
        ballots = new Ballots(sum, 0, 0, sum);
        return lists(changed);
    }

    PollingStationCount count() {
        return new PollingStationCount(station, kind, admission, ballots, difference, lists);
    }

    /** The codes of what is found. */
    List<String> codes() {
        return CountChecks.check(count()).stream().map(CountFinding::code).toList();
    }

    /** The one finding. */
    CountFinding finding() {
        List<CountFinding> findings = CountChecks.check(count());
        if (findings.size() != 1) {
            throw new AssertionError("Expected one finding: " + findings);
        }
        return findings.get(0);
    }

    /** The fields of a finding in short: {@code E.3}, {@code CANDIDATE 2/7}. */
    static List<String> fields(CountFinding finding) {
        return finding.fields().stream().map(Counts::text).toList();
    }

    private static String text(CountField field) {
        String text = field.kind().name();
        if (field.candidate().isPresent()) {
            return text + " " + field.list().orElseThrow() + "/"
                    + field.candidate().getAsInt();
        }
        return field.list().isPresent() ? text + "." + field.list().getAsInt() : text;
    }
}
