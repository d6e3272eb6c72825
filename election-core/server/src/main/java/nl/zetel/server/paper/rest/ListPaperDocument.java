package nl.zetel.server.paper.rest;

import java.time.LocalDate;
import java.util.Optional;
import nl.zetel.server.nomination.rest.CandidateListDocument;
import nl.zetel.server.paper.application.PaperDraft;
import nl.zetel.server.paper.domain.ListPaper;
import nl.zetel.server.paper.domain.PaperKind;
import nl.zetel.server.submission.domain.IdentityDocument;
import org.jspecify.annotations.Nullable;

/** A paper as somebody enters it. */
public record ListPaperDocument(
        PaperKind kind,
        Optional<Integer> position,
        Optional<LocalDate> signedOn,
        Optional<String> designationId,
        @Nullable String signer,
        Optional<ConsentBody> consent,
        boolean alsoElsewhere,
        Optional<IdentityBody> identity) {

    /** What a consent declaration says. */
    public record ConsentBody(
            boolean sittingMember,
            Optional<CandidateListDocument.PostalAddress> address,
            Optional<CandidateListDocument.RepresentativeDocument> representedBy) {

        ListPaper.ConsentContent content() {
            return new ListPaper.ConsentContent(
                    sittingMember,
                    address.map(CandidateListDocument.PostalAddress::address),
                    representedBy.map(CandidateListDocument.RepresentativeDocument::representative));
        }
    }

    /** What was seen of a copy. */
    public record IdentityBody(
            IdentityDocument document,
            String lastCharacters,
            boolean matches,
            @Nullable String note) {

        ListPaper.IdentityCheck check() {
            return new ListPaper.IdentityCheck(document.name(), lastCharacters, matches, note == null ? "" : note);
        }
    }

    PaperDraft draft() {
        return new PaperDraft(
                kind,
                position,
                signedOn,
                designationId,
                signer == null ? "" : signer,
                consent.map(ConsentBody::content),
                alsoElsewhere,
                identity.map(IdentityBody::check));
    }
}
