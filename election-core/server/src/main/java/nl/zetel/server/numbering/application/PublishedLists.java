package nl.zetel.server.numbering.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.LegalBasis;
import nl.zetel.server.examination.application.Examinations;
import nl.zetel.server.numbering.domain.ListChanges;
import nl.zetel.server.numbering.domain.NumberedCandidateList;

/** The lists as they were published, and what a judgment changed since (Kieswet I 17, I 7(4)). */
@ApplicationScoped
@Transactional
public class PublishedLists {

    @Inject
    Examinations examinations;

    @Inject
    NumberedLists numbered;

    /**
     * A publication.
     *
     * @param at when
     * @param lists the lists as they were published
     * @param superseded whether a judgment changed them since, so that they have to be published again
     * @param changes what it changed, in Dutch sentences; empty if nothing did
     */
    public record Published(
            OffsetDateTime at, List<NumberedCandidateList> lists, boolean superseded, List<String> changes) {

        /** Copies the lists. */
        public Published {
            lists = List.copyOf(lists);
            changes = List.copyOf(changes);
        }
    }

    /** The newest publication; empty as long as there is none. */
    @LegalBasis("Kieswet I 17")
    public Optional<Published> newest(String electionId) {
        return examinations.publishedAt(electionId).map(at -> {
            List<NumberedCandidateList> published = numbered.at(electionId, at);
            return examinations.superseded(electionId)
                    ? new Published(at, published, true, ListChanges.between(published, numbered.of(electionId)))
                    : new Published(at, published, false, List.of());
        });
    }
}
