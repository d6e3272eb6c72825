package nl.zetel.server.settlement.domain;

import java.util.ArrayList;
import java.util.List;

/** Compares what committees wrote of candidates with each other and with the lists of this election. */
public final class SettlementMatches {

    private final List<SettlementReport> reports;
    private final List<ReportedCandidate> own;

    /**
     * Prepares the comparison.
     *
     * @param reports all messages of an election
     * @param own candidates of the election, with list and position
     */
    public SettlementMatches(List<SettlementReport> reports, List<ReportedCandidate> own) {
        this.reports = List.copyOf(reports);
        this.own = List.copyOf(own);
    }

    /** One entry for each person whom a received message names, in the order of the messages. */
    public List<SettlementMatch> all() {
        List<ReportedCandidate> persons = new ArrayList<>();
        reports.stream()
                .filter(report -> report.kind().received())
                .flatMap(report -> report.candidates().stream())
                .filter(candidate -> persons.stream().noneMatch(known -> same(known, candidate)))
                .forEach(persons::add);
        return persons.stream().map(this::of).toList();
    }

    /** What is known of one person. */
    public SettlementMatch of(ReportedCandidate person) {
        return new SettlementMatch(
                person,
                municipalities(person, SettlementReport.Kind.REPORT_RECEIVED),
                municipalities(person, SettlementReport.Kind.NOTICE_RECEIVED),
                municipalities(person, SettlementReport.Kind.NOTICE_SENT),
                own.stream()
                        .filter(candidate -> candidate.compare(person) != ReportedCandidate.Likeness.OTHER)
                        .map(candidate -> new SettlementMatch.Own(
                                candidate.listId().orElseThrow(),
                                candidate.position().orElseThrow(),
                                candidate.compare(person)))
                        .toList());
    }

    private List<String> municipalities(ReportedCandidate person, SettlementReport.Kind kind) {
        return reports.stream()
                .filter(report -> report.kind() == kind)
                .filter(report -> report.candidates().stream().anyMatch(candidate -> same(candidate, person)))
                .map(SettlementReport::municipality)
                .distinct()
                .toList();
    }

    private static boolean same(ReportedCandidate one, ReportedCandidate other) {
        return one.compare(other) == ReportedCandidate.Likeness.SAME;
    }
}
