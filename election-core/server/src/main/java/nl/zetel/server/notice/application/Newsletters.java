package nl.zetel.server.notice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.zetel.api.document.Fingerprint;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.job.Job;
import nl.zetel.server.job.Jobs;
import nl.zetel.server.notice.domain.AttachedContent;
import nl.zetel.server.notice.domain.Audience;
import nl.zetel.server.notice.domain.Delivery;
import nl.zetel.server.notice.domain.Newsletter;
import nl.zetel.server.notice.domain.Newsletter.AttachedFile;
import nl.zetel.server.notice.persistence.AttachedContentStore;
import nl.zetel.server.notice.persistence.NewsletterDeliveryStore;
import nl.zetel.server.notice.persistence.NewsletterStore;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.StorageJson;
import nl.zetel.server.store.Stored;

/** Newsletters: written, given files, and sent to each subscriber once. */
@ApplicationScoped
@Transactional
public class Newsletters {

    @Inject
    NewsletterStore store;

    @Inject
    AttachedContentStore contents;

    @Inject
    NewsletterDeliveryStore deliveries;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Elections elections;

    @Inject
    Channel channel;

    @Inject
    Jobs jobs;

    @Inject
    StorageJson json;

    @Inject
    AuditTrail audit;

    /** Writes a newsletter. */
    public Stored<Newsletter> create(Newsletter draft) {
        check(draft);
        Stored<Newsletter> stored = store.insert(draft);
        audit.record(Change.created("newsletter-created", path(stored.id()), "", draft));
        return stored;
    }

    /** Rewrites a draft; the caller has checked that it changes what was read. */
    public Stored<Newsletter> change(Stored<Newsletter> current, Newsletter draft) {
        requireDraft(current.value());
        check(draft);
        Stored<Newsletter> stored = store.update(current.with(value -> value.rewritten(draft)));
        audit.record(Change.changed("newsletter-changed", path(current.id()), "", current.value(), stored.value()));
        return stored;
    }

    /** Attaches a file to a draft. */
    public Stored<Newsletter> attach(String id, String fileName, String mediaType, String base64) {
        Stored<Newsletter> current = store.lock(id);
        requireDraft(current.value());
        OneLine.require("/fileName", fileName);
        byte[] bytes = decoded(base64);
        if (current.value().bytes() + bytes.length > Newsletter.MOST_BYTES) {
            throw ProblemException.of(ProblemCode.TOO_LARGE, "De bijlagen zijn samen ten hoogste 5 MB");
        }
        String fileId = UUID.randomUUID().toString();
        contents.insert(fileId, id, new AttachedContent(base64));
        Stored<Newsletter> stored = store.update(current.with(value -> value.with(new AttachedFile(
                fileId, fileName, mediaType, bytes.length, Fingerprint.of(bytes).hex()))));
        audit.record(Change.changed("newsletter-changed", path(id), "", current.value(), stored.value()));
        return stored;
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw ProblemException.ofField("/content", "NOT_BASE64", "De inhoud is geen Base64");
        }
    }

    /**
     * Sends a newsletter as a job: at first to everybody who is subscribed now, later to whom it could not be sent before.
     *
     * @param seen how many recipients the clerk saw before; empty to send it however many there are
     * @throws ProblemException if it is being sent, has gone to everybody, would reach nobody or others than the clerk saw,
     *     or no plugin sends messages
     */
    public Stored<Job> dispatch(String id, Optional<Integer> seen) {
        Stored<Newsletter> current = store.lock(id);
        channel.require();
        requireIdle(current.value());
        if (current.value().state() == Newsletter.State.DRAFT) {
            requireAudience(current.value(), seen);
            subscriptions
                    .audience(current.value())
                    .forEach(subscriber -> deliveries.insert(id, Delivery.queued(subscriber.id())));
        }
        Stored<Job> job = jobs.submit(NewsletterWork.TYPE, path(id), json.write(new NewsletterWork.Input(id)));
        Stored<Newsletter> stored = store.update(current.with(value -> value.by(job.id())));
        audit.record(Change.changed("newsletter-dispatched", path(id), "", current.value(), stored.value()));
        return job;
    }

    private void requireAudience(Newsletter newsletter, Optional<Integer> seen) {
        Audience audience = subscriptions.reach(newsletter);
        if (audience.recipients() == 0) {
            throw ProblemException.notNow(
                    explanation(newsletter, audience),
                    Possible.after("Er meldt zich eerst iemand aan, of de nieuwsbrief wordt eerst herschreven"));
        }
        if (seen.isPresent() && seen.get() != audience.recipients()) {
            throw ProblemException.notNow(
                    "Het aantal ontvangers is veranderd sinds u het zag. " + explanation(newsletter, audience),
                    Possible.after("Noem het aantal van nu (recipients)"));
        }
    }

    /** Whom a newsletter would reach if it were sent now. */
    public Audience audience(Stored<Newsletter> newsletter) {
        return subscriptions.reach(newsletter.value());
    }

    /** The same in words for people. */
    public String explanation(Newsletter newsletter, Audience audience) {
        return audience.explanation(
                newsletter
                        .electionId()
                        .map(election -> elections.get(election).value().name()),
                newsletter.group());
    }

    private void requireIdle(Newsletter newsletter) {
        if (newsletter.state() == Newsletter.State.SENT) {
            throw ProblemException.notNow(
                    "Deze nieuwsbrief is al aan iedereen verzonden",
                    Possible.never("Schrijf zo nodig een nieuwe nieuwsbrief"));
        }
        boolean busy = newsletter
                .jobId()
                .map(job -> !jobs.get(job).value().state().ended())
                .orElse(false);
        if (busy) {
            throw ProblemException.notNow(
                    "Deze nieuwsbrief wordt al verzonden",
                    Possible.after("Wacht tot die taak (jobId) klaar is, of breek haar af (jobs); zij zegt wanneer de"
                            + " volgende poging is"));
        }
    }

    /** The newsletter with that identifier. */
    public Stored<Newsletter> get(String id) {
        return store.get(id);
    }

    /** The newsletter as it was at a version. */
    public Stored<Newsletter> version(String id, long version) {
        return store.version(store.get(id), version);
    }

    /** Newsletters in order of writing. */
    public Page<Stored<Newsletter>> page(PageRequest request) {
        return store.page("", request);
    }

    /** Deliveries of a newsletter. */
    public Page<Stored<Delivery>> deliveries(String id, PageRequest request) {
        return deliveries.page(store.get(id).id(), request);
    }

    /** How many deliveries of a newsletter stand where. */
    public Map<Delivery.State, Integer> counts(String id) {
        Map<Delivery.State, Integer> counts = new LinkedHashMap<>();
        for (Stored<Delivery> delivery : deliveries.all(id)) {
            counts.merge(delivery.value().state(), 1, Integer::sum);
        }
        return counts;
    }

    private void check(Newsletter draft) {
        OneLine.require("/subject", draft.subject());
        draft.electionId().ifPresent(elections::get);
    }

    private static void requireDraft(Newsletter newsletter) {
        if (newsletter.state() != Newsletter.State.DRAFT) {
            throw ProblemException.notNow(
                    "Deze nieuwsbrief is verzonden en verandert niet meer",
                    Possible.never("Schrijf zo nodig een nieuwe nieuwsbrief"));
        }
    }

    /** The files of a newsletter with their bytes. */
    List<nl.zetel.spi.Notification.Attachment> files(Stored<Newsletter> newsletter) {
        return newsletter.value().attachments().stream()
                .map(file -> new nl.zetel.spi.Notification.Attachment(
                        file.fileName(),
                        file.mediaType(),
                        Base64.getDecoder()
                                .decode(contents.get(newsletter.id(), file.id())
                                        .value()
                                        .base64())))
                .toList();
    }

    /** Path of a newsletter. */
    public static String path(String id) {
        return "/newsletters/" + id;
    }
}
