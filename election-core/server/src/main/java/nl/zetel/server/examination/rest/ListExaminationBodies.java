package nl.zetel.server.examination.rest;

import java.util.Optional;
import nl.zetel.api.PartialDate;
import nl.zetel.api.document.CandidateName;
import nl.zetel.law.eligibility.Outcome;
import nl.zetel.law.list.OmissionKind;
import nl.zetel.server.examination.application.RepairCheck;
import nl.zetel.server.examination.domain.Disposition;
import nl.zetel.server.examination.domain.Notation;
import nl.zetel.server.submission.domain.IdentityDocument;
import org.jspecify.annotations.Nullable;

/** What callers send about the examination of a list. */
public final class ListExaminationBodies {

    private ListExaminationBodies() {}

    /** What a person makes of an omission or a proposal. */
    public record ReviewBody(
            String itemId,
            Disposition disposition,
            @Nullable String text,
            String reason) {}

    /** An omission that a person found. */
    public record OmissionBody(
            OmissionKind kind, Optional<Integer> position, String description, String repair, String reason) {}

    /** A name as it has to stand on the list. */
    public record NameBody(
            @Nullable String initials,
            @Nullable String firstName,
            @Nullable String prefix,
            String surname) {

        CandidateName name() {
            return new CandidateName(text(initials), text(firstName), text(prefix), surname);
        }
    }

    /** How a candidate has to stand on the list. */
    public record NotationBody(NameBody name, Optional<PartialDate> birth, Optional<String> locality) {

        /** The notation. */
        public Notation notation() {
            return new Notation(name.name(), birth, locality);
        }
    }

    /** The repair of an omission. */
    public record RepairBody(
            String omissionId,
            String note,
            Optional<NotationBody> notation,
            Optional<IdentityDocument> documentKind,
            Optional<Outcome> entitled) {

        RepairCheck.Papers papers() {
            return new RepairCheck.Papers(notation.map(NotationBody::notation), documentKind, entitled);
        }
    }

    /** Evidence about a candidate: a document of the death, or of a settlement declaration elsewhere. */
    public record EvidenceBody(int position, String note) {}

    /** The committee's decision. */
    public record DecisionBody(boolean valid, String reason) {}

    static String text(@Nullable String part) {
        return part == null ? "" : part;
    }
}
