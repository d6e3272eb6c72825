package nl.zetel.server.gazette.rest;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zetel.server.gazette.domain.GazetteNotice;
import nl.zetel.server.gazette.domain.NoticeKind;
import nl.zetel.server.store.Stored;

/** An announcement as its caller sees it; the page stands among the documents of the election. */
public record GazetteView(
        String id,
        NoticeKind kind,
        String title,
        String article,
        GazetteNotice.State state,
        String documentId,
        String fingerprint,
        String preparedBy,
        OffsetDateTime preparedAt,
        List<String> subjects,
        Optional<Integer> edition,
        Optional<GazetteNotice.Publication> publication) {

    static GazetteView of(Stored<GazetteNotice> stored) {
        GazetteNotice notice = stored.value();
        return new GazetteView(
                stored.id(),
                notice.kind(),
                notice.kind().title(),
                notice.kind().article(),
                notice.state(),
                notice.documentId(),
                notice.fingerprint(),
                notice.preparedBy(),
                notice.preparedAt(),
                notice.subjects(),
                notice.edition(),
                notice.publication());
    }
}
