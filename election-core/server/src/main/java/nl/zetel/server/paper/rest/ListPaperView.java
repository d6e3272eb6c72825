package nl.zetel.server.paper.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import nl.zetel.server.paper.domain.ListPaper;
import nl.zetel.server.paper.domain.PaperKind;
import nl.zetel.server.store.Stored;

/** A paper as its caller sees it: who looks at the copies reads of them which it was; addresses and names of representatives stand in the contact details alone. */
public record ListPaperView(
        String id,
        PaperKind kind,
        Optional<Integer> position,
        Optional<LocalDate> signedOn,
        Optional<ListPaper.Authorisation> authorisation,
        Optional<ListPaper.IdentityCheck> identity,
        boolean alsoElsewhere,
        boolean sameCandidates,
        boolean stands,
        String recordedBy,
        OffsetDateTime recordedAt,
        Optional<ListPaper.Withdrawal> withdrawal) {

    /** The same for who does not handle the copies of identity documents: without what tells one apart. */
    ListPaperView withoutCharacters() {
        return new ListPaperView(
                id,
                kind,
                position,
                signedOn,
                authorisation,
                identity.map(ListPaper.IdentityCheck::withoutCharacters),
                alsoElsewhere,
                sameCandidates,
                stands,
                recordedBy,
                recordedAt,
                withdrawal);
    }

    static ListPaperView of(Stored<ListPaper> stored, OptionalInt position, String print) {
        ListPaper paper = stored.value();
        return new ListPaperView(
                stored.id(),
                paper.kind(),
                position.isPresent() ? Optional.of(position.getAsInt()) : Optional.empty(),
                paper.signedOn(),
                paper.authorisation(),
                paper.identity(),
                paper.alsoElsewhere(),
                paper.candidatesPrint().isBlank() || paper.candidatesPrint().equals(print),
                paper.stands(),
                paper.recordedBy(),
                paper.recordedAt(),
                paper.withdrawal());
    }
}
