package nl.zetel.server.support.rest;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zetel.law.eligibility.Outcome;
import nl.zetel.law.eligibility.Reason;
import nl.zetel.law.support.JudgedDeclaration;
import nl.zetel.law.support.SupportReason;
import nl.zetel.server.store.Stored;
import nl.zetel.server.support.domain.Declaration;
import org.jspecify.annotations.Nullable;

/** A declaration as its caller sees it: the voter's number is masked. */
public record SupportDeclarationView(
        String id,
        String listId,
        String voter,
        OffsetDateTime signedAt,
        String enteredBy,
        boolean repair,
        Outcome outcome,
        List<ReasonView> reasons,
        JudgedDeclaration.State state,
        List<ReasonView> objections,
        Optional<Declaration.Decision> decision,
        Optional<Declaration.Annulment> annulment,
        String advice) {

    /** A reason. */
    public record ReasonView(String code, String article, String detail) {

        static ReasonView of(Reason reason) {
            return new ReasonView(reason.code().name(), reason.article(), reason.detail());
        }

        static ReasonView of(SupportReason reason) {
            return new ReasonView(reason.name(), reason.article(), reason.detail());
        }
    }

    static SupportDeclarationView of(Stored<Declaration> stored, Map<String, JudgedDeclaration> all) {
        Declaration declaration = stored.value();
        @Nullable JudgedDeclaration judged = all.get(stored.id());
        return new SupportDeclarationView(
                stored.id(),
                declaration.listId(),
                declaration.voter().masked(),
                declaration.signedAt(),
                stored.createdBy(),
                declaration.repair(),
                declaration.outcome(),
                declaration.reasons().stream().map(ReasonView::of).toList(),
                judged == null ? JudgedDeclaration.State.DOES_NOT_COUNT : judged.state(),
                judged == null
                        ? List.of()
                        : judged.reasons().stream().map(ReasonView::of).toList(),
                declaration.decision(),
                declaration.annulment(),
                CounterAdvice.of(declaration, judged));
    }
}
