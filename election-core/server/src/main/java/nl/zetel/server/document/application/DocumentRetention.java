package nl.zetel.server.document.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.retention.RecordKind;
import nl.zetel.server.document.domain.ProducedDocument;
import nl.zetel.server.document.persistence.DocumentContentStore;
import nl.zetel.server.document.persistence.ProducedDocumentStore;
import nl.zetel.server.retention.application.RetentionHandler;
import nl.zetel.server.store.Stored;

/** Destroys letters, receipts and reports with private data; that they were made, and their fingerprint, stays. */
@ApplicationScoped
@Transactional
public class DocumentRetention implements RetentionHandler {

    @Inject
    ProducedDocumentStore store;

    @Inject
    DocumentContentStore contents;

    @Override
    public RecordKind kind() {
        return RecordKind.PRIVATE_DOCUMENTS;
    }

    @Override
    public List<Holding> holdings(String electionId, Optional<LocalDate> event) {
        return RetentionHandler.ofEvent(event, of(electionId).size());
    }

    @Override
    public Destroyed destroy(String electionId, LocalDate startedUntil) {
        List<Stored<ProducedDocument>> all = of(electionId);
        for (Stored<ProducedDocument> document : all) {
            contents.all(document.id()).forEach(contents::destroy);
            store.update(document.with(ProducedDocument::destroyed));
        }
        return new Destroyed(
                all.stream().map(Stored::id).toList(),
                all.stream().map(each -> Documents.path(electionId, each.id())).toList());
    }

    private List<Stored<ProducedDocument>> of(String electionId) {
        return store.all(electionId).stream()
                .filter(document -> document.value().privateData() && contents.count(document.id()) > 0)
                .toList();
    }
}
