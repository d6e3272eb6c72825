package nl.zetel.server.appeal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import nl.zetel.law.LegalBasis;
import nl.zetel.server.appeal.domain.Appeal;
import nl.zetel.server.appeal.domain.Judgment;
import nl.zetel.server.appeal.persistence.AppealStore;
import nl.zetel.server.examination.application.ListDecisions;
import nl.zetel.server.nomination.application.LatePapers;
import nl.zetel.server.store.Stored;

/** Papers that came too late, entered as a list because the court may find that they were in time (Kieswet I 5(a), I 7). */
@ApplicationScoped
@Transactional
public class LateLists implements LatePapers {

    @Inject
    AppealStore store;

    @Inject
    Appeals appeals;

    @Inject
    ListDecisions decisions;

    @Override
    public boolean awaited(String electionId) {
        return store.all(electionId).stream()
                .map(Stored::value)
                .filter(appeal -> appeal.state() != Appeal.State.SETTLED)
                .anyMatch(appeal -> decisions.late(electionId, appeal.listExaminationId()));
    }

    @Override
    public String standing(String electionId, String listId) {
        List<Appeal> about = store.all(electionId).stream()
                .map(Stored::value)
                .filter(appeal -> appeal.listId().filter(listId::equals).isPresent())
                .toList();
        boolean pending = about.stream().anyMatch(appeal -> appeal.state() != Appeal.State.SETTLED);
        return "Deze stukken kwamen te laat (Kieswet I 5, onder a) en zijn voor een beroep als lijst vastgelegd. "
                + (pending
                        ? "Het beroep loopt nog: tot de uitspraak is dit geen lijst van deze verkiezing"
                        : "Het beroep slaagde niet" + judgments(about)
                                + ": dit is geen lijst van deze verkiezing en blijft alleen in het dossier");
    }

    private static String judgments(List<Appeal> about) {
        String references = about.stream()
                .flatMap(appeal -> appeal.judgment().stream())
                .map(Judgment::reference)
                .collect(Collectors.joining(", "));
        return references.isEmpty() ? "" : " (" + references + ")";
    }

    /** The papers that an appeal is about are known as this list from now on; another one takes its place until the judgment. */
    @LegalBasis("Kieswet I 5(a)")
    public Stored<Appeal> record(String electionId, String id, String listId) {
        Stored<Appeal> appeal = appeals.lockOpen(electionId, id);
        decisions.recordLate(electionId, appeal.value().listExaminationId(), listId);
        return appeals.changed(
                "late-list-recorded", electionId, appeal, appeal.value().about(listId));
    }
}
