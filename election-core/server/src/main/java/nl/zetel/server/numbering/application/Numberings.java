package nl.zetel.server.numbering.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zetel.law.calendar.CalendarKey;
import nl.zetel.law.numbering.Claim;
import nl.zetel.law.numbering.ListNumbering;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.designation.application.Designations;
import nl.zetel.server.election.application.Deadlines;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.examination.application.Examinations;
import nl.zetel.server.examination.domain.ListDecision;
import nl.zetel.server.examination.domain.ListExamination;
import nl.zetel.server.nomination.application.CandidateLists;
import nl.zetel.server.numbering.domain.Numbering;
import nl.zetel.server.numbering.persistence.NumberingStore;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;

/** Numbers the valid lists: the rules propose, the committee finds and draws, and the numbers are fixed (I 12–I 14). */
@ApplicationScoped
@Transactional
public class Numberings {

    private static final String ARTICLE = "Kieswet I 14";

    @Inject
    NumberingStore store;

    @Inject
    Elections elections;

    @Inject
    Examinations examinations;

    @Inject
    CandidateLists lists;

    @Inject
    Designations designations;

    @Inject
    Deadlines deadlines;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    /** Begins the numbering, after the decision on every list. */
    public Stored<Numbering> begin(String electionId) {
        Election election = elections.get(electionId).value();
        deadlines.requirePassed(election, CalendarKey.DECISION);
        examinations.requireDecided(electionId, "Kieswet I 12");
        if (find(electionId).isPresent()) {
            throw ProblemException.of(
                    ProblemCode.ALREADY_EXISTS,
                    "De nummering van deze lijsten is al begonnen; ga daarmee verder (numberings)");
        }
        Numbering numbering = new Numbering(
                examinations.valid(electionId).stream().map(Numberings::entry).toList(),
                List.of(),
                List.of(),
                current.user(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        calculate(electionId, numbering);
        Stored<Numbering> stored = store.insert(identifier(electionId), electionId, numbering);
        audit.record(Change.created("numbering-begun", path(electionId, stored.id()), ARTICLE, numbering));
        return stored;
    }

    private static Numbering.Entry entry(ListExamination list) {
        return new Numbering.Entry(
                list.listId().orElseThrow(), list.decision().orElseThrow().designation());
    }

    /** The numbers as far as they are known. */
    public ListNumbering calculate(String electionId, Numbering numbering) {
        Election election = elections.get(electionId).value();
        List<Claim> claims =
                numbering.lists().stream().map(list -> claim(electionId, list)).toList();
        return numbering.calculate(election.nominationDay(), claims);
    }

    /** A list whose designation was struck claims nothing. */
    private Claim claim(String electionId, Numbering.Entry list) {
        return lists.get(electionId, list.listId())
                .value()
                .designationId()
                .filter(id -> !list.designation().isBlank())
                .map(id -> designations.standing(electionId, id).claim())
                .orElseGet(Claim.None::new);
    }

    /** Records what the committee finds on the claim of a list, before any lot is drawn. */
    public Stored<Numbering> rule(String electionId, String id, String listId, boolean conditionMet, String reason) {
        Stored<Numbering> before = open(electionId, id);
        if (!before.value().lots().isEmpty()) {
            throw ProblemException.notNow(
                    ARTICLE,
                    "Er is al geloot, en een oordeel gaat aan de loting vooraf",
                    Possible.never(
                            "Neem een bezwaar tegen de nummering in het proces-verbaal van de zitting op (reports)"));
        }
        requireList(before.value(), listId);
        Numbering.Finding finding = new Numbering.Finding(listId, conditionMet, reason, current.user(), clock.now());
        return changed(
                electionId,
                "numbering-claim-ruled",
                ARTICLE,
                before,
                before.value().with(finding),
                reason);
    }

    /** Records a lot that was drawn for the number that is asked for. */
    public Stored<Numbering> draw(String electionId, String id, String listId, List<String> witnesses) {
        Stored<Numbering> before = open(electionId, id);
        int number = calculate(electionId, before.value())
                .lot()
                .map(lot -> lot.number())
                .orElseThrow(() -> ProblemException.notNow(
                        ARTICLE,
                        "Elke lijst heeft een nummer, zodat er niets te loten is",
                        Possible.instead(
                                "Laat een ander dan wie de nummering begon, de nummers vaststellen (confirmations)")));
        requireList(before.value(), listId);
        Numbering.Drawing drawing = new Numbering.Drawing(listId, number, witnesses, current.user(), clock.now());
        return changed(
                electionId, "list-number-drawn", ARTICLE, before, before.value().with(drawing), "");
    }

    /** Fixes the numbers; somebody else than who began. */
    public Stored<Numbering> fix(String electionId, String id) {
        Stored<Numbering> before = open(electionId, id);
        current.requireOtherThan(before.value().preparedBy());
        calculate(electionId, before.value()).lot().ifPresent(lot -> {
            throw ProblemException.notNow(
                    ARTICLE,
                    "Om nummer " + lot.number() + " moet nog worden geloot",
                    Possible.after("Loot eerst in de zitting en leg de loting vast (lots)"));
        });
        return changed(
                electionId,
                "list-numbers-fixed",
                ARTICLE,
                before,
                before.value().fixed(clock.now(), current.user()),
                "");
    }

    /**
     * A judgment found a list valid or invalid: a list without a number gets the next one, nobody else's changes (I 16).
     *
     * @throws ProblemException if the numbers are not fixed yet; then the judgment waits for them
     */
    public void judged(String electionId, String listId, ListDecision decision, String appealId) {
        Stored<Numbering> before = find(electionId)
                .filter(stored -> stored.value().fixed())
                .orElseThrow(() -> notFixed(electionId, "Kieswet I 16"));
        Stored<Numbering> locked = store.lock(before.id());
        if (decision.valid() && !locked.value().has(listId)) {
            changed(
                    electionId,
                    "list-numbered-by-judgment",
                    "Kieswet I 16(2)",
                    locked,
                    locked.value().judged(listId, decision.designation(), appealId, clock.now()),
                    "");
        }
    }

    /** The refusal of what has to wait until the numbers are fixed. */
    public ProblemException notFixed(String electionId, String article) {
        Election election = elections.get(electionId).value();
        return ProblemException.notNow(
                article,
                "De nummers van de lijsten zijn nog niet vastgesteld",
                Possible.after(
                        "Nummer eerst de lijsten (numberings) en laat de nummers vaststellen (confirmations)",
                        Deadlines.begin(election, CalendarKey.DECISION)));
    }

    private Stored<Numbering> open(String electionId, String id) {
        Stored<Numbering> numbering = store.lock(store.get(electionId, id).id());
        numbering.value().fixedAt().ifPresent(at -> {
            throw ProblemException.notNow(
                    "Kieswet I 16",
                    "De nummers zijn op " + Possible.day(at) + " vastgesteld",
                    Possible.never(
                            "Alleen een uitspraak in beroep geeft een lijst nog een nummer; dat gaat vanzelf als zij wordt"
                                    + " bevestigd"));
        });
        return numbering;
    }

    private static void requireList(Numbering numbering, String listId) {
        if (numbering.lists().stream().noneMatch(list -> list.listId().equals(listId))) {
            throw ProblemException.ofField("/listId", "UNKNOWN_LIST", "Dit is geen geldige lijst van deze verkiezing");
        }
    }

    private Stored<Numbering> changed(
            String electionId,
            String action,
            String article,
            Stored<Numbering> before,
            Numbering after,
            String reason) {
        calculate(electionId, after);
        Stored<Numbering> stored = store.update(before.with(after));
        audit.record(Change.changed(action, path(electionId, before.id()), article, before.value(), after)
                .because(reason));
        return stored;
    }

    /** The numbering of an election, if it was begun. */
    public Optional<Stored<Numbering>> find(String electionId) {
        return store.all(electionId).stream().findFirst();
    }

    /** A text that is another one as soon as the numbering, or what it calculates with, changes. */
    String revision(String electionId) {
        return String.join(
                "/",
                store.revision(electionId),
                lists.revision(electionId),
                designations.revision(electionId),
                Long.toString(elections.get(electionId).version()));
    }

    /** The numbering with that identifier. */
    public Stored<Numbering> get(String electionId, String id) {
        return store.get(electionId, id);
    }

    /** Numberings of an election; there is at most one. */
    public Page<Stored<Numbering>> page(String electionId, PageRequest request) {
        return store.page(elections.get(electionId).id(), request);
    }

    private static String identifier(String electionId) {
        return UUID.nameUUIDFromBytes(("numbering " + electionId).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** Path of a numbering. */
    public static String path(String electionId, String id) {
        return Elections.path(electionId) + "/numberings/" + id;
    }
}
