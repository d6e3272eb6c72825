package nl.zetel.server.examination.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zetel.server.designation.application.Designations;
import nl.zetel.server.designation.application.ValidLists;
import nl.zetel.server.nomination.application.CandidateLists;

/** The designations above the valid lists of an election; of a combined one those that it was made of. */
@ApplicationScoped
@Transactional
public class DesignationsOfLists implements ValidLists {

    @Inject
    Designations designations;

    @Inject
    CandidateLists lists;

    @Inject
    Examinations examinations;

    @Override
    public Optional<Set<String>> designations(String electionId) {
        return examinations
                .publishedAt(electionId)
                .map(published -> examinations.valid(electionId).stream()
                        .flatMap(list -> list.listId().stream())
                        .flatMap(listId -> lists.get(electionId, listId).value().designationId().stream())
                        .flatMap(id -> designations.behind(electionId, id).stream())
                        .collect(Collectors.toSet()));
    }
}
