package nl.zetel.server.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.calendar.CalendarKey;
import nl.zetel.law.calendar.DutchDate;
import nl.zetel.law.calendar.NonWorkingDays;
import nl.zetel.law.calendar.Terms;
import nl.zetel.law.designation.CarryOver;
import nl.zetel.law.designation.DeletionGround;
import nl.zetel.law.designation.DesignationAppeal;
import nl.zetel.law.designation.KnownDesignation;
import nl.zetel.law.designation.Source;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.designation.domain.AgentNames;
import nl.zetel.server.designation.domain.Deletion;
import nl.zetel.server.designation.domain.Designation;
import nl.zetel.server.designation.domain.Exclusion;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Stored;

/** What is decided about a registered designation: its agents, that it does not count here, its deletion. */
@ApplicationScoped
@Transactional
public class RegisterDecisions {

    private static final String DELETION = "Kieswet G 3(7)";
    private static final String EXCLUSION = "Kieswet G 4(2)";

    @Inject
    Designations designations;

    @Inject
    Elections elections;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    /** Other agents act from that day on; who acted before stays known until the deletion is final. */
    public Stored<Designation> represent(String electionId, String id, AgentNames agent, LocalDate from) {
        Stored<Designation> before = registered(electionId, id);
        if (from.isAfter(clock.today())) {
            throw ProblemException.ofField("/validFrom", "IN_THE_FUTURE", "Deze dag moet nog komen");
        }
        LocalDate earliest = before.value().history().agents().stream()
                .map(earlier -> earlier.until())
                .reduce(before.value().registeredOn(), (first, second) -> second.isAfter(first) ? second : first);
        if (from.isBefore(earliest)) {
            throw ProblemException.ofField(
                    "/validFrom",
                    "TOO_EARLY",
                    "De vorige gemachtigden zijn er vanaf " + DutchDate.of(earliest) + "; een nieuwe komt daarna");
        }
        return designations.update(
                before,
                new Designations.Reason("designation-agents-changed", "Kieswet G 3(3) d", ""),
                each -> each.represented(agent, from));
    }

    /** Whether a national or provincial designation counts here as far as the rules see; empty for a municipal one. */
    public Optional<CarryOver> carryOver(String electionId, Designation designation) {
        if (!carriesOver(designation)) {
            return Optional.empty();
        }
        return Optional.of(CarryOver.of(
                known(designation),
                designations.all(electionId).stream()
                        .map(Stored::value)
                        .filter(other -> other.source() == Source.MUNICIPAL_REGISTER && other.registered(clock.today()))
                        .map(RegisterDecisions::known)
                        .toList()));
    }

    /** The last day on which the committee decides that a designation does not count here; empty for a municipal one. */
    public Optional<LocalDate> exclusionUntil(String electionId, Designation designation) {
        Election election = elections.get(electionId).value();
        return carriesOver(designation)
                ? Optional.of(CarryOver.decisionUntil(published(election, designation), terms(election))
                        .day())
                : Optional.empty();
    }

    /** The committee decides that a designation does not count here; somebody else entered it (G 4(2), 4(3)). */
    @LegalBasis({"Kieswet G 4(2)", "Kieswet G 4(3)"})
    public Stored<Designation> exclude(String electionId, String id, String reason) {
        Stored<Designation> before = registered(electionId, id);
        if (!carriesOver(before.value())) {
            throw RegisterRefusals.ofThisCouncil();
        }
        before.value().history().exclusion().ifPresent(exclusion -> {
            throw RegisterRefusals.excludedAlready(exclusion);
        });
        current.requireOtherThan(before.createdBy());
        LocalDate until = exclusionUntil(electionId, before.value()).orElseThrow();
        if (clock.today().isAfter(until)) {
            throw RegisterRefusals.tooLateToExclude(until);
        }
        Exclusion exclusion = new Exclusion(reason, current.user(), clock.today());
        return designations.update(
                before,
                new Designations.Reason("designation-excluded", EXCLUSION, reason),
                each -> each.excluded(Optional.of(exclusion)));
    }

    /** Proposes to strike a designation; the committee decides. */
    public Stored<Designation> proposeDeletion(String electionId, String id, DeletionGround ground, String reason) {
        Stored<Designation> before = registered(electionId, id);
        if (before.value().source() != Source.MUNICIPAL_REGISTER) {
            throw RegisterRefusals.ofAnotherRegister();
        }
        Deletion deletion =
                new Deletion(ground, reason, current.user(), Optional.empty(), Optional.empty(), Optional.empty());
        return designations.update(
                before,
                new Designations.Reason("designation-deletion-proposed", ground.article(), reason),
                each -> each.deleting(deletion));
    }

    /** The committee strikes the designation; another person than who proposed it. */
    public Stored<Designation> strike(String electionId, String id, String reason) {
        Stored<Designation> before = registered(electionId, id);
        Deletion deletion = before.value()
                .history()
                .deletion()
                .filter(proposed -> proposed.decidedOn().isEmpty())
                .orElseThrow(RegisterRefusals::noProposal);
        current.requireOtherThan(deletion.proposedBy());
        return designations.update(
                before,
                new Designations.Reason("designation-struck", deletion.ground().article(), reason),
                each -> each.deleting(deletion.decided(current.user(), clock.today())));
    }

    /** Records that the deletion was published; from then on six days to appeal run (G 5(1)). */
    public Stored<Designation> publishDeletion(String electionId, String id) {
        Stored<Designation> before = designations.lock(electionId, id);
        Deletion deletion = before.value()
                .history()
                .deletion()
                .filter(decided ->
                        decided.decidedOn().isPresent() && decided.publishedOn().isEmpty())
                .orElseThrow(() -> RegisterRefusals.noDeletionToPublish(before.value()));
        return designations.update(
                before,
                new Designations.Reason("designation-deletion-published", DELETION, ""),
                each -> each.deleting(deletion.published(clock.today())));
    }

    /** Designations that the committee struck, in order of entry. */
    public List<Stored<Designation>> struck(String electionId) {
        return designations.all(electionId).stream()
                .filter(each -> each.value()
                        .history()
                        .deletion()
                        .flatMap(Deletion::decidedOn)
                        .isPresent())
                .toList();
    }

    /**
     * A notice of the deletion was published (G 3(7)); nothing changes if it was published before.
     *
     * @param day on which day; from then on six days to appeal run
     * @param where where, such as the number in the gazette
     */
    public void announced(String electionId, String id, LocalDate day, String where) {
        Stored<Designation> before = designations.lock(electionId, id);
        before.value()
                .history()
                .deletion()
                .filter(deletion -> deletion.decidedOn().isPresent()
                        && deletion.publishedOn().isEmpty())
                .ifPresent(deletion -> designations.update(
                        before,
                        new Designations.Reason("designation-deletion-published", DELETION, where),
                        each -> each.deleting(deletion.published(day))));
    }

    /** The last day to appeal against a decision that was published or notified that day. */
    public LocalDate appealUntil(String electionId, LocalDate published) {
        return DesignationAppeal.until(
                        published, terms(elections.get(electionId).value()))
                .day();
    }

    private Stored<Designation> registered(String electionId, String id) {
        Stored<Designation> stored = designations.lock(electionId, id);
        if (!stored.value().registered(clock.today())) {
            throw RegisterRefusals.notRegistered(stored.value(), clock.today());
        }
        return stored;
    }

    private static boolean carriesOver(Designation designation) {
        return designation.source() == Source.NATIONAL_REGISTER || designation.source() == Source.PROVINCIAL_REGISTER;
    }

    private static KnownDesignation known(Designation designation) {
        return KnownDesignation.of(designation.text(), designation.group(), designation.source());
    }

    private static LocalDate published(Election election, Designation designation) {
        return designation
                .history()
                .publishedOn()
                .orElseGet(() -> election.calendar()
                        .entry(CalendarKey.REGISTERS_PUBLISHED)
                        .until()
                        .toLocalDate());
    }

    private static Terms terms(Election election) {
        return new Terms(new NonWorkingDays(Set.copyOf(election.decreeDays())));
    }
}
