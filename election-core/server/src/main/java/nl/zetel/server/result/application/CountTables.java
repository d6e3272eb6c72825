package nl.zetel.server.result.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.zetel.api.document.DocumentKind;
import nl.zetel.server.document.application.Documents;
import nl.zetel.server.document.domain.ProducedDocument;
import nl.zetel.server.store.Stored;

/** The table of all counts (OSV4-3), in which a municipality publishes them. */
@ApplicationScoped
@Transactional
public class CountTables {

    @Inject
    ResultDocuments counts;

    @Inject
    Documents documents;

    /** Produces the table and keeps it. */
    public Stored<ProducedDocument> produce(String electionId) {
        return documents.produceTable(
                electionId, counts.count(electionId, DocumentKind.COUNT), counts.lists(electionId));
    }
}
