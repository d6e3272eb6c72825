package nl.zetel.server.gazette.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import nl.zetel.server.designation.application.DesignationRequests;
import nl.zetel.server.designation.application.RegisterDecisions;
import nl.zetel.server.examination.application.ListPublications;
import nl.zetel.server.gazette.domain.GazetteNotice;
import nl.zetel.server.store.Stored;

/** What a published notice announces is published with it: decisions and deletions of the register, and the lists. */
@ApplicationScoped
@Transactional
class PublishedSubjects {

    @Inject
    DesignationRequests requests;

    @Inject
    RegisterDecisions register;

    @Inject
    ListPublications lists;

    /** Marks it, with the notice as its source; what was published before stays as it was. */
    void mark(String electionId, Stored<GazetteNotice> notice, LocalDate day, String reference) {
        GazetteNotice value = notice.value();
        switch (value.kind()) {
            case DESIGNATION_DECISIONS ->
                value.subjects().forEach(id -> requests.announced(electionId, id, day, reference));
            case DESIGNATION_DELETIONS ->
                value.subjects().forEach(id -> register.announced(electionId, id, day, reference));
            case LISTS -> value.edition().ifPresent(edition -> lists.announced(electionId, notice.id(), edition));
            case SUBMISSION, SESSIONS, INSPECTION, LIST_NUMBERS, COMMITTEE_SESSION, RESULT, APPOINTMENTS -> {
                // Nothing that is marked elsewhere.
            }
        }
    }
}
