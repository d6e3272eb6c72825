package nl.zetel.server.support.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zetel.api.Bsn;
import nl.zetel.api.document.CandidateName;
import nl.zetel.law.eligibility.Assessment;
import nl.zetel.law.eligibility.Outcome;
import nl.zetel.law.numbering.ListId;
import nl.zetel.law.support.DeclarationKey;
import nl.zetel.law.support.JudgedDeclaration;
import nl.zetel.law.support.SupportCount;
import nl.zetel.law.support.SupportDeclaration;
import nl.zetel.law.support.VoterKey;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.nomination.application.CandidateLists;
import nl.zetel.server.nomination.domain.CandidateList;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.BsnCipher;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.support.domain.CandidatesPrint;
import nl.zetel.server.support.domain.Declaration;
import nl.zetel.server.support.domain.SupportRegister;
import nl.zetel.server.support.domain.SupportSummary;
import nl.zetel.server.support.persistence.DeclarationStore;

/**
 * Support declarations: signed at the counter one at a time, counted over the whole election. Who signed twice counts
 * nowhere, however many counters are at work.
 */
@ApplicationScoped
@Transactional
public class SupportDeclarations {

    private static final String ARTICLE = "Kieswet H 4";

    @Inject
    DeclarationStore store;

    @Inject
    SupportRegisters registers;

    @Inject
    SupportPeriod period;

    @Inject
    CandidateLists lists;

    @Inject
    Elections elections;

    @Inject
    BsnCipher cipher;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    @Inject
    AuditTrail audit;

    /**
     * Whether a voter can sign for a list now, before anybody is looked up.
     *
     * @return whether the voter signed for this list already
     * @throws ProblemException if nobody can sign for it now
     */
    public boolean requireOpen(String electionId, String listId, Bsn voter) {
        lists.requireUndecided(electionId, lists.get(electionId, listId).value());
        SupportRegister register = registers.of(electionId);
        period.requireOpen(elections.get(electionId).value(), register.told().contains(listId));
        return signedFor(electionId, listId, voter);
    }

    /**
     * Who signs. Personal data.
     *
     * @param bsn citizen service number
     * @param name name on the declaration, if it is entered
     */
    public record Signer(Bsn bsn, Optional<CandidateName> name) {

        /** Does not show personal data. */
        @Override
        public String toString() {
            return "Signer[…]";
        }
    }

    /**
     * Enters a declaration that was signed at the counter.
     *
     * @param assessment what the register says of the signer
     * @throws ProblemException if nobody can sign now, or this voter signed for this list already
     */
    public Stored<Declaration> enter(String electionId, String listId, Signer signer, Assessment assessment) {
        Bsn voter = signer.bsn();
        Election election = elections.get(electionId).value();
        CandidateList list = lists.get(electionId, listId).value();
        lists.requireUndecided(electionId, list);
        SupportRegister register = registers.lock(electionId).value();
        boolean repair = period.requireOpen(election, register.told().contains(listId));
        if (signedFor(electionId, listId, voter)) {
            throw ProblemException.byLaw(
                    ProblemCode.ALREADY_EXISTS,
                    "Kieswet H 4(5)",
                    "Deze kiezer heeft voor deze lijst al een verklaring afgelegd");
        }
        Declaration declaration = new Declaration(
                listId,
                voter,
                signer.name(),
                clock.now(),
                repair,
                print(list),
                assessment.outcome(),
                assessment.reasons(),
                Optional.empty(),
                Optional.empty());
        Stored<Declaration> stored = store.insert(electionId, declaration);
        audit.record(Change.created(
                "support-declaration-signed", path(electionId, stored.id()), ARTICLE, summary(declaration)));
        return stored;
    }

    /** Takes over what the register says of a signer for whom it gave no answer before. */
    public Stored<Declaration> assessed(String electionId, String id, Assessment assessment) {
        registers.lock(electionId);
        Stored<Declaration> before = store.lock(get(electionId, id).id());
        requireAwaiting(before.value());
        return changed(
                "support-declaration-assessed",
                electionId,
                before,
                before.value().assessed(assessment),
                "");
    }

    /** @throws ProblemException unless the register gave no answer for it */
    public void requireAwaiting(Declaration declaration) {
        if (!declaration.awaitsRegister()) {
            throw ProblemException.notNow(
                    "De basisregistratie heeft voor deze verklaring al geantwoord",
                    Possible.never(
                            declaration.outcome() == Outcome.UNDETERMINED
                                    ? "Zij laat het open; een ander dan wie de verklaring invoerde beslist (decisions)"
                                    : "Dat antwoord geldt; er hoeft niets meer te gebeuren"));
        }
    }

    /** A person decides whether the signer is a voter, where the register left it open. */
    public Stored<Declaration> decide(String electionId, String id, boolean voter, String reason) {
        registers.lock(electionId);
        Stored<Declaration> before = store.lock(get(electionId, id).id());
        current.requireOtherThan(before.createdBy());
        requireEntered(before.value());
        before.value().decision().ifPresent(decision -> {
            throw ProblemException.notNow(
                    ARTICLE,
                    "Over deze verklaring is op " + Possible.text(decision.decidedAt()) + " beslist",
                    Possible.never("Die beslissing geldt voor de telling"));
        });
        if (before.value().outcome() != Outcome.UNDETERMINED) {
            throw ProblemException.notNow(
                    ARTICLE,
                    "De basisregistratie laat voor deze verklaring niets open",
                    Possible.never("Haar antwoord geldt voor de telling; er valt niets te beslissen"));
        }
        Declaration decided = before.value()
                .decided(new Declaration.Decision(
                        voter ? Outcome.YES : Outcome.NO, reason, current.user(), clock.now()));
        return changed("support-declaration-decided", electionId, before, decided, reason);
    }

    /**
     * Another person finds that an entry does not say what was signed, such as a number that was typed wrongly. It stays to be
     * seen and counts nowhere; what was signed is entered again. It is no withdrawal: that is not possible (H 4(6)).
     */
    public Stored<Declaration> annul(String electionId, String id, String reason) {
        registers.lock(electionId);
        Stored<Declaration> before = store.lock(get(electionId, id).id());
        current.requireOtherThan(before.createdBy());
        lists.requireUndecided(
                electionId, lists.get(electionId, before.value().listId()).value());
        requireEntered(before.value());
        Declaration annulled = before.value().annulled(new Declaration.Annulment(reason, current.user(), clock.now()));
        return changed("support-declaration-annulled", electionId, before, annulled, reason);
    }

    private static void requireEntered(Declaration declaration) {
        if (declaration.annulment().isPresent()) {
            throw ProblemException.notNow(
                    ARTICLE, "Deze invoer is al herroepen", Possible.never("Leg zo nodig vast wat wel is getekend"));
        }
    }

    /** A list was told that it lacks declarations: the repair days are open to it. */
    public void openRepair(String electionId, String listId) {
        lists.get(electionId, listId);
        Stored<SupportRegister> register = registers.lock(electionId);
        SupportRegister told = register.value().tell(listId);
        if (!told.equals(register.value())) {
            registers.update(register.with(told));
            audit.record(Change.created(
                    "support-repair-opened",
                    CandidateLists.path(electionId, listId),
                    "Kieswet I 2(3)",
                    new Told(listId)));
        }
    }

    /** Whether a list has enough declarations. */
    public SupportSummary summary(String electionId, String listId) {
        Stored<CandidateList> list = lists.get(electionId, listId);
        var exemption = lists.exemption(electionId, list.value());
        Election election = elections.get(electionId).value();
        return new SupportSummary(
                listId,
                exemption,
                count(electionId, election).forList(new ListId(listId), election.seats(), exemption));
    }

    /** What each declaration of the election is worth now, by its identifier. */
    public Map<String, JudgedDeclaration> judged(String electionId) {
        Election election = elections.get(electionId).value();
        SupportCount count = count(electionId, election);
        Map<String, JudgedDeclaration> judged = new LinkedHashMap<>();
        for (Stored<CandidateList> list : lists.all(electionId)) {
            count.forList(new ListId(list.id()), election.seats(), lists.exemption(electionId, list.value()))
                    .declarations()
                    .forEach(each -> judged.put(each.declaration().key().value(), each));
        }
        return judged;
    }

    /** All declarations of an election in order of signing, without mistaken entries. */
    public List<Stored<Declaration>> all(String electionId) {
        return store.all(elections.get(electionId).id()).stream()
                .filter(stored -> stored.value().annulment().isEmpty())
                .toList();
    }

    /** Declarations in order of signing, by page. */
    public Page<Stored<Declaration>> page(String electionId, PageRequest request) {
        return store.page(elections.get(electionId).id(), request);
    }

    /** The declaration with that identifier. */
    public Stored<Declaration> get(String electionId, String id) {
        return store.get(electionId, id);
    }

    private SupportCount count(String electionId, Election election) {
        Map<String, String> prints =
                lists.all(electionId).stream().collect(Collectors.toMap(Stored::id, list -> print(list.value())));
        List<SupportDeclaration> declarations = all(electionId).stream()
                .map(stored -> declaration(stored, prints))
                .toList();
        Set<ListId> told =
                registers.of(electionId).told().stream().map(ListId::new).collect(Collectors.toSet());
        return new SupportCount(declarations, SupportPeriod.window(election), told);
    }

    private SupportDeclaration declaration(Stored<Declaration> stored, Map<String, String> prints) {
        Declaration value = stored.value();
        return new SupportDeclaration(
                new DeclarationKey(stored.id()),
                new ListId(value.listId()),
                new VoterKey(cipher.hash(value.voter())),
                value.signedAt().toLocalDate(),
                value.voterStatus(),
                true,
                value.candidates().equals(prints.get(value.listId())));
    }

    private boolean signedFor(String electionId, String listId, Bsn voter) {
        return store.byLookup(electionId, cipher.hash(voter)).stream()
                .anyMatch(other -> other.value().listId().equals(listId)
                        && other.value().annulment().isEmpty());
    }

    private Stored<Declaration> changed(
            String action, String electionId, Stored<Declaration> before, Declaration after, String reason) {
        Stored<Declaration> stored = store.update(before.with(after));
        audit.record(
                Change.changed(action, path(electionId, before.id()), ARTICLE, summary(before.value()), summary(after))
                        .because(reason));
        return stored;
    }

    private static String print(CandidateList list) {
        return CandidatesPrint.of(list.candidates().stream()
                .map(candidate -> candidate.name().surname())
                .toList());
    }

    /** What the chain keeps of a declaration: for which list and with which outcome, not who signed. */
    private static DeclarationSummary summary(Declaration declaration) {
        return new DeclarationSummary(
                declaration.listId(), declaration.repair(), declaration.outcome(), declaration.voterStatus());
    }

    /** What the chain keeps of a declaration. */
    public record DeclarationSummary(String listId, boolean repair, Outcome outcome, Outcome voterStatus) {}

    /** Which list was told. */
    public record Told(String listId) {}

    /** Path of a declaration. */
    public static String path(String electionId, String id) {
        return Elections.path(electionId) + "/support-declarations/" + id;
    }
}
