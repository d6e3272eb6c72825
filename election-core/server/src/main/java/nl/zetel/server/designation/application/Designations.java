package nl.zetel.server.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.zetel.law.calendar.DutchDate;
import nl.zetel.law.designation.DesignationText;
import nl.zetel.law.designation.KnownDesignation;
import nl.zetel.law.designation.Source;
import nl.zetel.law.numbering.Claim;
import nl.zetel.law.numbering.PreviousList;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.designation.domain.AgentNames;
import nl.zetel.server.designation.domain.Combination;
import nl.zetel.server.designation.domain.CommitteeDecision;
import nl.zetel.server.designation.domain.Designation;
import nl.zetel.server.designation.domain.Standing;
import nl.zetel.server.designation.persistence.CombinationStore;
import nl.zetel.server.designation.persistence.DesignationStore;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.election.domain.PreviousElection;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;

/** The designation register, and designations that are combined out of it. */
@ApplicationScoped
@Transactional
public class Designations {

    @Inject
    DesignationStore store;

    @Inject
    MunicipalRegister register;

    @Inject
    CombinationStore combinations;

    @Inject
    Elections elections;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    /** Enters a designation that was registered before, here or in a national register; the municipal one has it once. */
    public Stored<Designation> enter(String electionId, Designation designation) {
        if (designation.source() == Source.MUNICIPAL_REGISTER) {
            register.all(electionId).stream()
                    .filter(entry -> entry.value().source() == Source.MUNICIPAL_REGISTER
                            && entry.value().registered(clock.today())
                            && entry.value().text().equals(designation.text()))
                    .findFirst()
                    .ifPresent(entry -> {
                        throw ProblemException.byLaw(
                                ProblemCode.ALREADY_EXISTS,
                                "Kieswet G 3(1)",
                                "Deze aanduiding staat al in het register van de gemeente, sinds "
                                        + DutchDate.of(entry.value().registeredOn()) + "; gebruik de inschrijving "
                                        + entry.id());
                    });
        }
        return register(electionId, designation);
    }

    /** Enters a designation that is registered: by the committee's decision, or with a file. */
    Stored<Designation> register(String electionId, Designation designation) {
        Stored<Designation> stored = store.insert(elections.get(electionId).id(), designation);
        audit.record(Change.created(
                "designation-registered", designationPath(electionId, stored.id()), "Kieswet G 3", designation));
        return stored;
    }

    /** A text that is another one as soon as a designation or a combination changes. */
    public String revision(String electionId) {
        return register.revision(electionId) + "/" + combinations.revision(electionId);
    }

    /** The register, in order of entry. */
    public Page<Stored<Designation>> page(String electionId, PageRequest request) {
        return Page.of(register.all(electionId), request);
    }

    /** The registered designation or accepted combination of exactly that text, if there is one and only one. */
    public Optional<String> named(String electionId, String text) {
        List<String> found = new ArrayList<>();
        LocalDate today = clock.today();
        register.all(electionId).stream()
                .filter(designation -> designation.value().counts(today)
                        && designation.value().text().equals(text))
                .forEach(designation -> found.add(designation.id()));
        combinations.all(electionId).stream()
                .filter(combination -> combination.value().accepted()
                        && combination.value().text().equals(text))
                .forEach(combination -> found.add(combination.id()));
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Everything that a request is compared with: the registers, and what stood above lists last time. */
    public List<KnownDesignation> known(String electionId) {
        List<KnownDesignation> known = new ArrayList<>();
        LocalDate today = clock.today();
        register.all(electionId).stream()
                .filter(designation -> designation.value().registered(today))
                .forEach(designation -> known.add(KnownDesignation.of(
                        designation.value().text(),
                        designation.value().group(),
                        designation.value().source())));
        return known;
    }

    /** Texts of designations that can stand above a list today. */
    public List<String> counting(String electionId) {
        LocalDate today = clock.today();
        return register.all(electionId).stream()
                .filter(designation -> designation.value().counts(today))
                .map(designation -> designation.value().text())
                .distinct()
                .toList();
    }

    /** The designation with that identifier, whatever became of it. */
    public Stored<Designation> get(String electionId, String id) {
        return register.get(electionId, id);
    }

    /** The register as it stood on a day, in order of entry. */
    public List<Stored<Designation>> on(String electionId, LocalDate day) {
        return register.all(electionId).stream()
                .flatMap(stored -> stored.value().on(day).map(stored::with).stream())
                .toList();
    }

    /** @throws ProblemException unless a change of it can be asked for: registered by this committee, and still there */
    void requireChangeable(String electionId, String id) {
        if (!changeable(electionId, id)) {
            throw ProblemException.ofField(
                    "/changes",
                    "NOT_CHANGEABLE",
                    "Wijzigen kan alleen van een aanduiding die nu in het eigen register staat (G 3(6))");
        }
    }

    /** @throws ProblemException if what a request asks to change was struck while it waited for a decision */
    void requireStillThere(String electionId, String id) {
        if (!changeable(electionId, id)) {
            throw ProblemException.notNow(
                    "Kieswet G 3(6)",
                    "De aanduiding waarvan wijziging is gevraagd staat niet meer in het register",
                    Possible.never("Wijs het verzoek af, of laat een nieuwe aanduiding aanvragen"));
        }
    }

    private boolean changeable(String electionId, String id) {
        Designation designation = register.get(electionId, id).value();
        return designation.source() == Source.MUNICIPAL_REGISTER && designation.registered(clock.today());
    }

    /** Enters a change that was accepted. */
    void changed(String electionId, String id, String text) {
        update(
                lock(electionId, id),
                new Reason("designation-changed", "Kieswet G 3(6)", ""),
                designation -> designation.changed(text, clock.today()));
    }

    Stored<Designation> lock(String electionId, String id) {
        return store.lock(register.get(electionId, id).id());
    }

    List<Stored<Designation>> all(String electionId) {
        return register.all(electionId);
    }

    /** What is done to a designation, by which article, and why; blank if nobody gave a reason. */
    record Reason(String action, String article, String text) {}

    Stored<Designation> update(Stored<Designation> before, Reason why, UnaryOperator<Designation> change) {
        Stored<Designation> stored = store.update(before.with(change));
        audit.record(Change.changed(
                        why.action(),
                        designationPath(before.parentId(), before.id()),
                        why.article(),
                        before.value(),
                        stored.value())
                .because(why.text()));
        return stored;
    }

    private void requireCounting(Designation designation) {
        if (!designation.counts(clock.today())) {
            throw RegisterRefusals.notCounting(designation, clock.today());
        }
    }

    /** Enters a combined designation. */
    public Stored<Combination> combine(String electionId, String text, List<Combination.Component> components) {
        elections.get(electionId);
        List<Combination.Component> complete = components.stream()
                .map(component -> new Combination.Component(
                        component.designationId(),
                        register.get(electionId, component.designationId())
                                .value()
                                .text(),
                        component.abbreviation(),
                        component.agentDeclared()))
                .toList();
        Combination combination =
                new Combination(new DesignationText(text).value(), complete, current.user(), Optional.empty());
        Stored<Combination> stored = combinations.insert(electionId, combination);
        audit.record(
                Change.created("designations-combined", path(electionId, stored.id()), "Kieswet H 3(3)", combination));
        return stored;
    }

    /** The combined designation with that identifier. */
    public Stored<Combination> combination(String electionId, String id) {
        return combinations.get(electionId, id);
    }

    /** Combined designations in order of entry. */
    public Page<Stored<Combination>> combinations(String electionId, PageRequest request) {
        return combinations.page(elections.get(electionId).id(), request);
    }

    /** Records the committee's decision on a combined designation. */
    public Stored<Combination> decide(String electionId, String id, boolean accepted, String reason) {
        Election election = elections.get(electionId).value();
        Stored<Combination> before = combinations.get(electionId, id);
        if (before.value().decision().isPresent()) {
            throw RegisterRefusals.combinationDecided(before.value());
        }
        current.requireOtherThan(before.value().enteredBy());
        CommitteeDecision decision = new CommitteeDecision(
                accepted,
                Optional.empty(),
                reason,
                before.value().review(election.nominationDay()).proposal(),
                current.user(),
                clock.now());
        Combination decided = new Combination(
                before.value().text(),
                before.value().components(),
                before.value().enteredBy(),
                Optional.of(decision));
        Stored<Combination> after = combinations.update(before.with(decided));
        audit.record(Change.changed(
                        accepted ? "combined-designation-accepted" : "combined-designation-refused",
                        path(electionId, id),
                        "Kieswet H 3(3)",
                        before.value(),
                        decided)
                .because(reason));
        return after;
    }

    /**
     * A designation or an accepted combination that may stand above a list, and what stood behind it last time.
     *
     * @throws ProblemException if there is none, or the combination is not accepted
     */
    public Standing standing(String electionId, String id) {
        Election election = elections.get(electionId).value();
        Optional<Stored<Designation>> single = register.find(electionId, id);
        if (single.isPresent()) {
            requireCounting(single.get().value());
            return new Standing(
                    id, single.get().value().text(), claim(single.get().value(), election));
        }
        Combination combination = combinations.get(electionId, id).value();
        if (!combination.accepted()) {
            throw RegisterRefusals.notAccepted(combination);
        }
        return new Standing(id, combination.text(), new Claim.CombinedDesignation(previous(combination, election)));
    }

    /** The registered designations behind what stands above a list: one, or those of a combined designation. */
    public List<Designation> groups(String electionId, String id) {
        return behind(electionId, id).stream()
                .map(each -> register.get(electionId, each).value())
                .toList();
    }

    /** The requests that led to what stands above a list: one, or those behind a combined designation. */
    public List<String> requests(String electionId, String id) {
        return behind(electionId, id).stream()
                .map(each -> register.get(electionId, each).value().requestId())
                .filter(request -> !request.isBlank())
                .toList();
    }

    /** Who may act for a registered group on that day; without a day, now. */
    public AgentNames agents(String electionId, String id, Optional<LocalDate> day) {
        Designation designation = register.get(electionId, id).value();
        return day.map(designation::agentsOn).orElseGet(designation::agent);
    }

    /** Identifiers of the registered designations behind what stands above a list. */
    public List<String> behind(String electionId, String id) {
        return combinations
                .find(id)
                .filter(found -> found.parentId().equals(electionId))
                .map(combined -> combined.value().components().stream()
                        .map(Combination.Component::designationId)
                        .toList())
                .orElseGet(() -> List.of(id));
    }

    private static Claim claim(Designation designation, Election election) {
        if (designation.mergedFrom().size() > 1) {
            return new Claim.MergedGroups(designation.mergedFrom().stream()
                    .map(text -> previous(text, election).orElse(new PreviousList(text, 0, 0)))
                    .toList());
        }
        Optional<PreviousList> same = previous(designation.text(), election);
        return same.isPresent() ? new Claim.SameDesignation(same.get()) : new Claim.None();
    }

    private static List<PreviousList> previous(Combination combination, Election election) {
        return combination.components().stream()
                .flatMap(component -> previous(component.designation(), election).stream())
                .distinct()
                .toList();
    }

    private static Optional<PreviousList> previous(String designation, Election election) {
        return election.previous().map(PreviousElection::lists).orElse(List.of()).stream()
                .filter(list -> list.designation().equals(designation))
                .map(list -> new PreviousList(list.designation(), list.votes(), list.seats()))
                .findFirst();
    }

    /** Path of a designation. */
    public static String designationPath(String electionId, String id) {
        return Elections.path(electionId) + "/designations/" + id;
    }

    private static String path(String electionId, String id) {
        return Elections.path(electionId) + "/combined-designations/" + id;
    }
}
