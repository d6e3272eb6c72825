package nl.zetel.server.appeal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.zetel.law.LegalBasis;
import nl.zetel.server.appeal.domain.Appeal;
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

    /** The papers that an appeal is about are known as this list from now on; another one takes its place until the judgment. */
    @LegalBasis("Kieswet I 5(a)")
    public Stored<Appeal> record(String electionId, String id, String listId) {
        Stored<Appeal> appeal = appeals.lockOpen(electionId, id);
        decisions.recordLate(electionId, appeal.value().listExaminationId(), listId);
        return appeals.changed(
                "late-list-recorded", electionId, appeal, appeal.value().about(listId));
    }
}
