package nl.zetel.server.nomination.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.zetel.law.retention.RecordKind;
import nl.zetel.server.nomination.domain.CandidateList;
import nl.zetel.server.nomination.domain.ListedCandidate;
import nl.zetel.server.nomination.persistence.CandidateListStore;
import nl.zetel.server.retention.application.RetentionHandler;
import nl.zetel.server.store.Stored;

/** Destroys what candidates declared beside what was published: number, date of birth, address. */
@ApplicationScoped
@Transactional
public class ConsentRetention implements RetentionHandler {

    @Inject
    CandidateListStore store;

    @Override
    public RecordKind kind() {
        return RecordKind.CONSENT_DECLARATIONS;
    }

    @Override
    public List<Holding> holdings(String electionId, Optional<LocalDate> event) {
        return RetentionHandler.ofEvent(
                event,
                store.all(electionId).stream()
                        .flatMap(list -> list.value().candidates().stream())
                        .filter(ListedCandidate::hasUnpublished)
                        .count());
    }

    @Override
    public Destroyed destroy(String electionId, LocalDate startedUntil) {
        List<Stored<CandidateList>> all = store.all(electionId).stream()
                .filter(list -> list.value().candidates().stream().anyMatch(ListedCandidate::hasUnpublished))
                .toList();
        all.forEach(list -> store.update(list.with(ConsentRetention::published)));
        return new Destroyed(
                all.stream().flatMap(ConsentRetention::identifiers).toList(),
                all.stream()
                        .map(each -> CandidateLists.path(electionId, each.id()))
                        .toList());
    }

    private static CandidateList published(CandidateList list) {
        return list.withCandidates(
                list.candidates().stream().map(ListedCandidate::published).toList());
    }

    /** A candidate is the list and the place on it. */
    private static Stream<String> identifiers(Stored<CandidateList> list) {
        List<ListedCandidate> candidates = list.value().candidates();
        return IntStream.range(0, candidates.size())
                .filter(index -> candidates.get(index).hasUnpublished())
                .mapToObj(index -> list.id() + " " + (index + 1));
    }
}
