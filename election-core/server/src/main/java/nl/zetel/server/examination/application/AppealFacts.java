package nl.zetel.server.examination.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zetel.law.appeal.RepairAtCourt;
import nl.zetel.server.examination.domain.ExaminedOmission;
import nl.zetel.server.examination.domain.ListDecision;
import nl.zetel.server.examination.domain.ListExamination;

/** What the law of appeals needs to know of the examination of a list. */
final class AppealFacts {

    private AppealFacts() {}

    /** The omissions behind the committee's decision of which the submitter was not told. */
    static List<RepairAtCourt.Place> repairable(ListExamination examination) {
        return examination
                .sessionDecision()
                .map(decision -> RepairAtCourt.possible(decided(decision), told(examination)))
                .orElse(List.of());
    }

    private static List<RepairAtCourt.Decided> decided(ListDecision decision) {
        List<RepairAtCourt.Decided> all = new ArrayList<>();
        decision.grounds().forEach(part -> all.add(part(part)));
        decision.struck()
                .forEach(
                        struck -> all.add(new RepairAtCourt.Decided(struck.article(), Optional.of(struck.position()))));
        decision.designationChanges().forEach(part -> all.add(part(part)));
        return all;
    }

    private static RepairAtCourt.Decided part(ListDecision.Part part) {
        return new RepairAtCourt.Decided(part.article(), Optional.empty());
    }

    private static Set<RepairAtCourt.Place> told(ListExamination examination) {
        if (examination.letterId().isEmpty()) {
            return Set.of();
        }
        return examination.omissions().stream()
                .filter(ExaminedOmission::confirmed)
                .map(omission -> new RepairAtCourt.Place(omission.kind(), omission.position()))
                .collect(Collectors.toSet());
    }
}
