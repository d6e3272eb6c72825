package nl.zetel.server.gazette.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zetel.law.calendar.CalendarEntry;
import nl.zetel.law.calendar.DutchDate;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.document.application.Documents;
import nl.zetel.server.document.domain.PageOrder;
import nl.zetel.server.document.domain.ProducedDocument;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.gazette.domain.GazetteNotice;
import nl.zetel.server.gazette.domain.GazetteNotice.Publication;
import nl.zetel.server.gazette.domain.GazetteNotice.State;
import nl.zetel.server.gazette.domain.NoticeFacts;
import nl.zetel.server.gazette.domain.NoticeKind;
import nl.zetel.server.gazette.domain.NoticePage;
import nl.zetel.server.gazette.domain.Obligation;
import nl.zetel.server.gazette.persistence.GazetteNoticeStore;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;

/** The announcements that the law asks for: made as pages that are kept, and noted where and when they were published. */
@ApplicationScoped
@Transactional
public class GazetteNotices {

    @Inject
    GazetteNoticeStore store;

    @Inject
    Elections elections;

    @Inject
    FactsOfNotice facts;

    @Inject
    PublishedSubjects published;

    @Inject
    Documents documents;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    @Inject
    AuditTrail audit;

    /** What has to be announced in this election, and how far it is. */
    public List<Obligation> obligations(String electionId) {
        Election election = elections.get(electionId).value();
        List<Stored<GazetteNotice>> all = store.all(electionId);
        OffsetDateTime now = clock.now();
        return Arrays.stream(NoticeKind.values())
                .filter(kind -> kind.isAskedBy(election.ruleset()))
                .map(kind -> obligation(electionId, election, kind, all, now))
                .toList();
    }

    private Obligation obligation(
            String electionId,
            Election election,
            NoticeKind kind,
            List<Stored<GazetteNotice>> all,
            OffsetDateTime now) {
        List<Stored<GazetteNotice>> ofKind =
                all.stream().filter(notice -> notice.value().kind() == kind).toList();
        Set<String> announced = announced(ofKind);
        int waiting = (int) facts.subjects(electionId, kind).stream()
                .filter(id -> !announced.contains(id))
                .count();
        return Obligation.of(kind, due(election, kind), waiting, ofKind, now);
    }

    /** Identifiers of what these notices announced when they were published. */
    private static Set<String> announced(List<Stored<GazetteNotice>> notices) {
        return notices.stream()
                .map(Stored::value)
                .filter(notice -> notice.state() == State.PUBLISHED)
                .flatMap(notice -> notice.subjects().stream())
                .collect(Collectors.toSet());
    }

    /**
     * Makes an announcement from what holds now; one that was not published yet is replaced by it, and kept.
     *
     * @param place where the act takes place; blank for the address of the desk
     * @throws ProblemException if these rules do not ask for it, or what it announces is not known yet
     */
    public Stored<GazetteNotice> prepare(String electionId, NoticeKind kind, String place) {
        Election election = elections.get(electionId).value();
        if (!kind.isAskedBy(election.ruleset())) {
            throw ProblemException.ofField(
                    "/kind",
                    "NOT_ASKED",
                    "De regels van " + election.ruleset().id() + " vragen deze kennisgeving niet");
        }
        List<Stored<GazetteNotice>> earlier = store.byLookup(electionId, kind.name());
        NoticeFacts content = facts.of(electionId, election, kind, place, announced(earlier));
        Stored<ProducedDocument> page = documents.keep(
                electionId,
                new PageOrder(
                        "gazette-notice",
                        "kennisgeving-"
                                + kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ".html",
                        false,
                        Elections.path(electionId) + "/gazette-notices/" + kind,
                        NoticePage.of(kind, content)));
        earlier.stream()
                .filter(notice -> notice.value().state() == State.PREPARED)
                .forEach(notice -> store.update(notice.with(GazetteNotice::replaced)));
        Stored<GazetteNotice> stored = store.insert(
                electionId,
                new GazetteNotice(
                        kind,
                        State.PREPARED,
                        page.id(),
                        page.value().fingerprint(),
                        current.user(),
                        clock.now(),
                        content.subjects(),
                        content.edition(),
                        Optional.empty()));
        audit.record(Change.created(
                "gazette-notice-prepared", path(electionId, stored.id()), kind.article(), stored.value()));
        return stored;
    }

    /**
     * Notes that an announcement was published, and what it announces with it: decisions and deletions of the register, and
     * the lists.
     *
     * @param reference where, such as the number in the gazette
     * @param day on which day
     * @throws ProblemException if it was published or replaced before, the day is still to come, or a judgment changed the lists since
     */
    public Stored<GazetteNotice> publish(String electionId, String id, String reference, LocalDate day) {
        Stored<GazetteNotice> before = store.lock(store.get(electionId, id).id());
        requirePrepared(before.value());
        if (day.isAfter(clock.today())) {
            throw ProblemException.ofField("/day", "IN_FUTURE", "Leg de publicatie vast zodra zij er is");
        }
        NoticeKind kind = before.value().kind();
        published.mark(electionId, before, day, reference.strip());
        boolean late = due(elections.get(electionId).value(), kind)
                .filter(due -> day.isAfter(due.toLocalDate()))
                .isPresent();
        Stored<GazetteNotice> after = store.update(before.with(
                before.value().published(new Publication(reference.strip(), day, late, current.user(), clock.now()))));
        audit.record(Change.changed(
                "gazette-notice-published", path(electionId, id), kind.article(), before.value(), after.value()));
        return after;
    }

    private static void requirePrepared(GazetteNotice notice) {
        if (notice.state() == State.REPLACED) {
            throw ProblemException.notNow(
                    "Deze kennisgeving is door een nieuwere vervangen", Possible.never("Publiceer de nieuwste"));
        }
        notice.publication().ifPresent(publication -> {
            throw ProblemException.notNow(
                    "Deze kennisgeving is op " + DutchDate.of(publication.day()) + " gepubliceerd ("
                            + publication.reference() + ")",
                    Possible.never("Maak een nieuwe kennisgeving (gazette-notices) om haar te verbeteren"));
        });
    }

    /** Announcements in the order in which they were made. */
    public Page<Stored<GazetteNotice>> page(String electionId, PageRequest request) {
        return store.page(elections.get(electionId).id(), request);
    }

    /** The announcement with that identifier. */
    public Stored<GazetteNotice> get(String electionId, String id) {
        return store.get(electionId, id);
    }

    private static Optional<OffsetDateTime> due(Election election, NoticeKind kind) {
        return kind.due().flatMap(election.calendar()::find).map(CalendarEntry::until);
    }

    /** Path of an announcement. */
    public static String path(String electionId, String id) {
        return Elections.path(electionId) + "/gazette-notices/" + id;
    }
}
