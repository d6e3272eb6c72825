package nl.zetel.server.examination.application;

import java.util.List;
import java.util.Optional;
import nl.zetel.server.examination.domain.ListDecision;
import nl.zetel.server.examination.domain.ListExamination;
import nl.zetel.server.nomination.domain.CandidateList;
import nl.zetel.server.nomination.domain.ListedCandidate;
import nl.zetel.server.nomination.domain.Notations;

/**
 * A list in the report of a session.
 *
 * @param examination its examination
 * @param list the list as it is kept; absent for papers that came too late and are not known as a list
 */
record ReportedList(ListExamination examination, Optional<CandidateList> list) {

    /** What the committee decided in the session. */
    ListDecision decision() {
        return examination.sessionDecision().orElseThrow();
    }

    /** By what everybody knows the list: what stands above it, or who is the first on it. */
    String name() {
        String known = examination.designation().isBlank()
                ? "lijst zonder aanduiding" + (firstCandidate().isBlank() ? "" : " (" + firstCandidate() + ")")
                : examination.designation();
        return examination.late() ? known + " (na sluitingstijd)" : known;
    }

    /** Who is the first on it; blank if that is not known. */
    String firstCandidate() {
        return candidate(1);
    }

    /** Who stood at that position, from 1, as handed in; blank if that is not known. */
    String candidate(int position) {
        return list.map(CandidateList::candidates)
                .filter(candidates -> position <= candidates.size())
                .map(candidates -> candidates.get(position - 1))
                .map(ListedCandidate::name)
                .map(Notations::signed)
                .orElse("");
    }

    /** How many names it has; blank if that is not known. */
    String names() {
        return list.map(each -> Integer.toString(each.candidates().size())).orElse("");
    }

    /** How what stands above it changed, in words. */
    String changes() {
        return String.join(" ", parts(decision().designationChanges()));
    }

    /** Parts of its decision in words, each with its paragraph. */
    static List<String> parts(List<ListDecision.Part> parts) {
        return parts.stream()
                .map(part -> part.detail() + " (" + part.article() + ")")
                .toList();
    }
}
