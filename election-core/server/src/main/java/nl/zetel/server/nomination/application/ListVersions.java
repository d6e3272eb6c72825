package nl.zetel.server.nomination.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.nomination.domain.CandidateList;
import nl.zetel.server.nomination.domain.ListVersion;
import nl.zetel.server.nomination.persistence.ListVersionStore;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;

/**
 * Every version of a list that somebody typed, so that nothing is overwritten and two who edit at once see both. Recording a
 * paper or handing in makes a version too, but changes no word of the list and is not kept a second time.
 */
@ApplicationScoped
@Transactional
public class ListVersions {

    @Inject
    ListVersionStore store;

    @Inject
    CandidateLists lists;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    Stored<CandidateList> keep(Stored<CandidateList> list) {
        store.insert(list.id(), new ListVersion(list.version(), list.value(), current.user(), clock.now()));
        return list;
    }

    /** The versions, oldest first. */
    public Page<ListVersion> page(String electionId, String listId, PageRequest request) {
        return store.page(lists.get(electionId, listId).id(), request).map(Stored::value);
    }

    /**
     * The list as it was at a version: the newest that was typed by then.
     *
     * @throws ProblemException if the list never had that version
     */
    public ListVersion at(String electionId, String listId, long version) {
        Stored<CandidateList> list = lists.get(electionId, listId);
        return store.all(listId).stream()
                .map(Stored::value)
                .filter(kept -> version <= list.version() && kept.version() <= version)
                .reduce((first, second) -> second)
                .orElseThrow(() -> ProblemException.notFound("versie van deze lijst"));
    }

    /** Path of a version. */
    public static String path(String electionId, String listId, long version) {
        return CandidateLists.path(electionId, listId) + "/versions/" + version;
    }
}
