package nl.zetel.server.notice.rest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zetel.server.notice.domain.Delivery;
import nl.zetel.server.notice.domain.Newsletter;
import nl.zetel.server.store.Stored;

/** A newsletter as its caller sees it. */
public record NewsletterView(
        String id,
        String subject,
        String text,
        Optional<String> electionId,
        String group,
        Newsletter.State state,
        List<Newsletter.AttachedFile> attachments,
        int recipients,
        int sent,
        int failed,
        Optional<String> jobId) {

    static NewsletterView of(Stored<Newsletter> stored, Map<Delivery.State, Integer> counts) {
        Newsletter value = stored.value();
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        int failed = counts.getOrDefault(Delivery.State.FAILED, 0)
                + counts.getOrDefault(Delivery.State.REFUSED, 0)
                + counts.getOrDefault(Delivery.State.UNCERTAIN, 0);
        return new NewsletterView(
                stored.id(),
                value.subject(),
                value.text(),
                value.electionId(),
                value.group(),
                value.state(),
                value.attachments(),
                all,
                counts.getOrDefault(Delivery.State.SENT, 0),
                failed,
                value.jobId());
    }
}
