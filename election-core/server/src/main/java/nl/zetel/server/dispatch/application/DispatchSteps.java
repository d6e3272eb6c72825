package nl.zetel.server.dispatch.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.dispatch.domain.Dispatch;
import nl.zetel.server.dispatch.persistence.DispatchStore;
import nl.zetel.server.document.application.Documents;
import nl.zetel.server.document.domain.ProducedDocument;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.notice.application.Channel;
import nl.zetel.server.pdf.PdfPage;
import nl.zetel.server.store.Stored;
import nl.zetel.server.store.TextCipher;
import nl.zetel.spi.Notification;

/**
 * The steps of sending a document by mail, each in a transaction of its own. It is marked before the channel gets it: if
 * the server stops in between, nobody knows whether it went, and a person decides whether it is sent again.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class DispatchSteps {

    private static final String STOPPED =
            "De server stopte tijdens het verzenden; misschien is het bericht toch verzonden";
    private static final String TEXT = """
            Bij dit bericht vindt u van het centraal stembureau van de gemeente %s:

            %s

            Vragen? %s, %s, %s
            """;

    @Inject
    DispatchStore store;

    @Inject
    Dispatches dispatches;

    @Inject
    Documents documents;

    @Inject
    Elections elections;

    @Inject
    TextCipher cipher;

    @Inject
    ServerClock clock;

    /** Marks a dispatch as begun and says what is sent; empty if there is nothing to send. */
    Optional<Notification> begin(String electionId, String id) {
        Stored<Dispatch> dispatch = store.lock(store.get(electionId, id).id());
        return switch (dispatch.value().state()) {
            case QUEUED, FAILED -> {
                Dispatch begun = dispatch.value().begun(clock.now());
                store.update(dispatch.with(begun));
                yield Optional.of(message(electionId, id, begun));
            }
            case SENDING -> {
                dispatches.changed(
                        "document-dispatch-ended",
                        dispatch,
                        dispatch.value().in(Dispatch.State.UNCERTAIN, STOPPED, clock.now()));
                yield Optional.empty();
            }
            case SENT, REFUSED, UNCERTAIN, RETURNED -> Optional.empty();
        };
    }

    private Notification message(String electionId, String id, Dispatch dispatch) {
        Election election = elections.get(electionId).value();
        Stored<ProducedDocument> document = documents.get(electionId, dispatch.documentId());
        return new Notification(
                "stuk-" + id + "-" + dispatch.attempts(),
                cipher.decrypt(dispatch.address().orElseThrow()),
                document.value().title(),
                TEXT.formatted(
                        election.municipalityName(),
                        document.value().title(),
                        election.office().name(),
                        election.office().telephone(),
                        election.office().email()),
                List.of(file(document)),
                Optional.empty());
    }

    /** Pages go as PDF, other documents as they are. */
    private Notification.Attachment file(Stored<ProducedDocument> document) {
        ProducedDocument value = document.value();
        byte[] bytes = documents.content(document);
        if (value.mediaType().startsWith("text/html")) {
            return new Notification.Attachment(
                    value.fileName().replaceFirst("\\.html$", ".pdf"),
                    PdfPage.MEDIA_TYPE,
                    PdfPage.of(new String(bytes, StandardCharsets.UTF_8), value.producedAt()));
        }
        return new Notification.Attachment(value.fileName(), value.mediaType().replaceFirst(";.*", ""), bytes);
    }

    /** Notes what became of a dispatch. */
    void end(String electionId, String id, Channel.Outcome outcome) {
        Stored<Dispatch> dispatch = store.lock(store.get(electionId, id).id());
        Dispatch.State state = Dispatch.State.valueOf(outcome.state().name());
        dispatches.changed(
                "document-dispatch-ended", dispatch, dispatch.value().in(state, outcome.reason(), clock.now()));
    }

    /** How a dispatch stands. */
    Dispatch read(String electionId, String id) {
        return store.get(electionId, id).value();
    }
}
