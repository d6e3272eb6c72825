package nl.zetel.server.calculation.rest;

import java.util.List;
import nl.zetel.api.Finding;
import nl.zetel.law.Step;
import nl.zetel.law.designation.CharacterCount;
import nl.zetel.law.designation.DesignationReview;
import nl.zetel.law.designation.GroundFinding;
import nl.zetel.law.designation.Likeness;
import nl.zetel.law.designation.Proposal;
import nl.zetel.law.designation.SimilarDesignation;
import nl.zetel.law.designation.Source;

/** A review of a designation as its caller sees it. */
public record DesignationView(
        String designation,
        Proposal proposal,
        CharacterCount count,
        List<GroundFinding> grounds,
        List<Similar> similar,
        List<Finding> findings,
        List<Step> steps) {

    /** A known designation that looks like it. */
    public record Similar(String designation, String group, Source source, Likeness.Kind likeness, String reason) {

        static Similar of(SimilarDesignation similar) {
            return new Similar(
                    similar.known().designation().value(),
                    similar.known().group(),
                    similar.known().source(),
                    similar.likeness().kind(),
                    similar.likeness().reason());
        }
    }

    /** The view of a review. */
    public static DesignationView of(DesignationReview review) {
        return new DesignationView(
                review.designation().value(),
                review.proposal(),
                review.count(),
                review.grounds(),
                review.similar().stream().map(Similar::of).toList(),
                review.findings(),
                review.steps());
    }
}
