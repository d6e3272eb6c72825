package nl.zetel.server.nomination.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.retention.RecordKind;
import nl.zetel.server.nomination.domain.CandidateList;
import nl.zetel.server.nomination.persistence.CandidateListStore;
import nl.zetel.server.nomination.persistence.ListVersionStore;
import nl.zetel.server.retention.application.RetentionHandler;
import nl.zetel.server.store.Stored;

/** Destroys who handed lists in, and every earlier version of a list; the candidates as they were published stay. */
@ApplicationScoped
@Transactional
public class ListRetention implements RetentionHandler {

    @Inject
    CandidateListStore store;

    @Inject
    ListVersionStore versions;

    @Inject
    RecordedPapers papers;

    @Override
    public RecordKind kind() {
        return RecordKind.CANDIDATE_LISTS;
    }

    @Override
    public List<Holding> holdings(String electionId, Optional<LocalDate> event) {
        return RetentionHandler.ofEvent(event, of(electionId).size());
    }

    @Override
    public Destroyed destroy(String electionId, LocalDate startedUntil) {
        List<Stored<CandidateList>> all = of(electionId);
        all.forEach(list -> {
            versions.all(list.id()).forEach(versions::destroy);
            papers.destroy(list.id());
            store.update(list.with(CandidateList::withoutSubmitters));
        });
        return new Destroyed(
                all.stream().map(Stored::id).toList(),
                all.stream()
                        .map(each -> CandidateLists.path(electionId, each.id()))
                        .toList());
    }

    private List<Stored<CandidateList>> of(String electionId) {
        return store.all(electionId).stream()
                .filter(list -> versions.count(list.id()) > 0
                        || !list.value().withoutSubmitters().equals(list.value()))
                .toList();
    }
}
