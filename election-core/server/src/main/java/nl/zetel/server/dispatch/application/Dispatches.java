package nl.zetel.server.dispatch.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.dispatch.domain.Dispatch;
import nl.zetel.server.dispatch.persistence.DispatchStore;
import nl.zetel.server.document.application.Documents;
import nl.zetel.server.document.domain.ProducedDocument;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.job.Jobs;
import nl.zetel.server.notice.application.Channel;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.StorageJson;
import nl.zetel.server.store.Stored;
import nl.zetel.server.store.TextCipher;

/** How documents were sent: by which way, under which number, when, and whether that failed. */
@ApplicationScoped
@Transactional
public class Dispatches {

    private static final Set<Dispatch.State> TRIED = Set.of(Dispatch.State.FAILED, Dispatch.State.UNCERTAIN);

    @Inject
    DispatchStore store;

    @Inject
    Documents documents;

    @Inject
    Elections elections;

    @Inject
    Channel channel;

    @Inject
    Jobs jobs;

    @Inject
    TextCipher cipher;

    @Inject
    StorageJson json;

    @Inject
    AuditTrail audit;

    @Inject
    ServerClock clock;

    /** Records that people handed a document over. */
    public Stored<Dispatch> handOver(
            String electionId, String documentId, Dispatch.Way way, String number, OffsetDateTime at) {
        Stored<ProducedDocument> document = documents.get(electionId, documentId);
        boolean registered = way == Dispatch.Way.REGISTERED_MAIL;
        if (registered != !number.isBlank()) {
            throw ProblemException.ofField(
                    "/number",
                    "NUMBER",
                    "Een aangetekende brief heeft een nummer, een andere wijze van verzenden niet");
        }
        if (at.isAfter(clock.now()) || at.isBefore(document.value().producedAt())) {
            throw ProblemException.ofField(
                    "/sentAt", "MOMENT", "Verzonden is na het maken van het stuk en niet in de toekomst");
        }
        return inserted(
                electionId, Dispatch.handedOver(documentId, document.value().subject(), way, number, at));
    }

    /**
     * Sends a document by mail as a job.
     *
     * @throws ProblemException if no plugin is started that sends messages
     */
    public Stored<Dispatch> mail(String electionId, String documentId, String recipient) {
        Stored<ProducedDocument> document = documents.get(electionId, documentId);
        MailAddress.require("/recipient", recipient);
        channel.require();
        Stored<Dispatch> stored = inserted(
                electionId,
                Dispatch.queued(
                        documentId,
                        document.value().subject(),
                        MailAddress.masked(recipient),
                        cipher.encrypt(recipient),
                        clock.now()));
        submit(electionId, stored.id());
        return stored;
    }

    /** Tries a mail again that was not taken, or of which nobody knows. */
    public Stored<Dispatch> again(String electionId, String id) {
        Stored<Dispatch> before = store.lock(store.get(electionId, id).id());
        if (!TRIED.contains(before.value().state())) {
            throw elsewhere(before.value());
        }
        channel.require();
        Stored<Dispatch> stored =
                changed("document-dispatch-repeated", before, before.value().again(clock.now()));
        submit(electionId, id);
        return stored;
    }

    /** Records that a document came back. */
    public Stored<Dispatch> returned(String electionId, String id, String reason) {
        Stored<Dispatch> before = store.lock(store.get(electionId, id).id());
        if (before.value().state() != Dispatch.State.SENT) {
            throw elsewhere(before.value());
        }
        return changed("document-returned", before, before.value().in(Dispatch.State.RETURNED, reason, clock.now()));
    }

    /** The dispatch stands elsewhere than where that can be done. */
    private static ProblemException elsewhere(Dispatch dispatch) {
        String again = "Leg een nieuwe verzending vast (dispatches)";
        String at = " op " + Possible.text(dispatch.at());
        return switch (dispatch.state()) {
            case QUEUED, SENDING ->
                ProblemException.notNow(
                        "Dit bericht wordt nog verzonden", Possible.after("Wacht eerst af of het wordt aangenomen"));
            case SENT -> ProblemException.notNow("Dit stuk is" + at + " verzonden", Possible.never(again));
            case REFUSED -> ProblemException.notNow("Dit bericht is" + at + " geweigerd", Possible.never(again));
            case RETURNED -> ProblemException.notNow("Dit stuk kwam" + at + " terug", Possible.never(again));
            case FAILED, UNCERTAIN ->
                ProblemException.notNow(
                        "Het is niet zeker dat dit bericht is verzonden",
                        Possible.instead(
                                "Probeer het opnieuw (attempts), of leg een nieuwe verzending vast (dispatches)"));
        };
    }

    private void submit(String electionId, String id) {
        jobs.submit(DispatchWork.TYPE, path(electionId, id), json.write(new DispatchWork.Input(electionId, id)));
    }

    private Stored<Dispatch> inserted(String electionId, Dispatch dispatch) {
        Stored<Dispatch> stored = store.insert(electionId, dispatch);
        audit.record(Change.created(
                "document-dispatched", path(electionId, stored.id()), basis(dispatch), Summary.of(dispatch)));
        return stored;
    }

    /** Stores a change with its entry in the chain. */
    Stored<Dispatch> changed(String action, Stored<Dispatch> before, Dispatch after) {
        audit.record(Change.changed(
                        action,
                        path(before.parentId(), before.id()),
                        basis(after),
                        Summary.of(before.value()),
                        Summary.of(after))
                .because(after.reason()));
        return store.update(before.with(after));
    }

    private static String basis(Dispatch dispatch) {
        return dispatch.subject().contains("/list-examinations/") ? "Kieswet I 2(1)" : "";
    }

    /** The dispatch with that identifier. */
    public Stored<Dispatch> get(String electionId, String id) {
        return store.get(electionId, id);
    }

    /** Dispatches of an election in the order in which they began. */
    public Page<Stored<Dispatch>> page(String electionId, PageRequest request) {
        return store.page(elections.get(electionId).id(), request);
    }

    /** Dispatches of a document. */
    public List<Stored<Dispatch>> of(String electionId, String documentId) {
        return store.byLookup(electionId, documents.get(electionId, documentId).id());
    }

    /** Identifiers of the documents that reached somebody in a way that the law counts as a notice (I 2(1)). */
    public Set<String> notified(String electionId) {
        return store.all(electionId).stream()
                .map(Stored::value)
                .filter(Dispatch::notifies)
                .map(Dispatch::documentId)
                .collect(Collectors.toSet());
    }

    /** Identifiers of the documents that were sent in whatever way. */
    public Set<String> sent(String electionId) {
        return store.all(electionId).stream()
                .map(Stored::value)
                .filter(dispatch -> dispatch.state() == Dispatch.State.SENT)
                .map(Dispatch::documentId)
                .collect(Collectors.toSet());
    }

    /** What the chain keeps of a dispatch: no address. */
    public record Summary(String documentId, Dispatch.Way way, String number, Dispatch.State state, OffsetDateTime at) {

        static Summary of(Dispatch dispatch) {
            return new Summary(
                    dispatch.documentId(), dispatch.way(), dispatch.number(), dispatch.state(), dispatch.at());
        }
    }

    /** Path of a dispatch. */
    public static String path(String electionId, String id) {
        return Elections.path(electionId) + "/dispatches/" + id;
    }
}
