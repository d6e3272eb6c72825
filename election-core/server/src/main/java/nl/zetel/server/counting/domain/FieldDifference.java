package nl.zetel.server.counting.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.zetel.law.counting.CandidateCount;
import nl.zetel.law.counting.CountField;
import nl.zetel.law.counting.ListCount;
import nl.zetel.law.counting.ReportQuestions;

/**
 * A field in which two entries of the same report differ.
 *
 * @param field which field, by its letter in the report
 * @param list number of the list, where the field belongs to one
 * @param candidate number of the candidate, where the field belongs to one
 * @param first what the first entry has
 * @param second what the second entry has
 */
public record FieldDifference(
        CountField.Kind field, Optional<Integer> list, Optional<Integer> candidate, String first, String second) {

    /**
     * Every field in which two entries differ; both are complete, with the same lists and candidates. The wording of an
     * explanation is no field: two people never copy a text to the letter.
     */
    public static List<FieldDifference> between(EnteredCount first, EnteredCount second) {
        Comparison found = new Comparison();
        found.compare(CountField.Kind.A, first.pollCards(), second.pollCards());
        found.compare(CountField.Kind.B, first.proxies(), second.proxies());
        found.compare(CountField.Kind.C, first.voterCards(), second.voterCards());
        found.compare(CountField.Kind.D, first.admitted(), second.admitted());
        found.compare(CountField.Kind.E, first.votesOnCandidates(), second.votesOnCandidates());
        found.compare(CountField.Kind.F, first.blank(), second.blank());
        found.compare(CountField.Kind.G, first.invalid(), second.invalid());
        found.compare(CountField.Kind.H, first.cast(), second.cast());
        found.compare(CountField.Kind.COMPARISON, first.comparison(), second.comparison());
        found.compare(CountField.Kind.I, first.more(), second.more());
        found.compare(CountField.Kind.J, first.fewer(), second.fewer());
        found.compare(CountField.Kind.EXPLANATION, first.explained(), second.explained());
        found.compare(
                first.questions().orElse(ReportQuestions.none()),
                second.questions().orElse(ReportQuestions.none()));
        for (int i = 0; i < first.lists().size(); i++) {
            found.compare(first.lists().get(i), second.lists().get(i));
        }
        return List.copyOf(found.differences);
    }

    /** The field, without what stands there. */
    public CountField place() {
        return new CountField(field, number(list), number(candidate));
    }

    private static OptionalInt number(Optional<Integer> number) {
        return number.isPresent() ? OptionalInt.of(number.get()) : OptionalInt.empty();
    }

    private static final class Comparison {

        private final List<FieldDifference> differences = new ArrayList<>();

        void compare(CountField.Kind field, Object one, Object other) {
            compare(field, Optional.empty(), Optional.empty(), one, other);
        }

        void compare(ReportQuestions one, ReportQuestions other) {
            compare(
                    CountField.Kind.INVESTIGATION,
                    List.of(one.investigated(), one.recounted()),
                    List.of(other.investigated(), other.recounted()));
            compare(
                    CountField.Kind.STATION_RESULTS,
                    List.of(one.stationUnexplained(), one.stationListsDiffer()),
                    List.of(other.stationUnexplained(), other.stationListsDiffer()));
            compare(
                    CountField.Kind.ABOUT_REPORT,
                    List.of(one.corrigendum(), one.sheet()),
                    List.of(other.corrigendum(), other.sheet()));
            compare(
                    CountField.Kind.CORRECTIONS,
                    List.of(one.reasons(), one.corrected()),
                    List.of(other.reasons(), other.corrected()));
        }

        void compare(ListCount one, ListCount other) {
            Optional<Integer> list = Optional.of(one.number());
            compare(CountField.Kind.E, list, Optional.empty(), one.inSummary(), other.inSummary());
            compare(CountField.Kind.LIST_TOTAL, list, Optional.empty(), one.total(), other.total());
            for (int i = 0; i < one.candidates().size(); i++) {
                CandidateCount candidate = one.candidates().get(i);
                compare(
                        CountField.Kind.CANDIDATE,
                        list,
                        Optional.of(candidate.number()),
                        candidate.votes(),
                        other.candidates().get(i).votes());
            }
        }

        private void compare(
                CountField.Kind field, Optional<Integer> list, Optional<Integer> candidate, Object one, Object other) {
            if (!one.equals(other)) {
                differences.add(new FieldDifference(field, list, candidate, one.toString(), other.toString()));
            }
        }
    }
}
