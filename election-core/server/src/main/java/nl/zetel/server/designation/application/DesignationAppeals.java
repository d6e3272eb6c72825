package nl.zetel.server.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.designation.Proposal;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.designation.domain.Appeal;
import nl.zetel.server.designation.domain.CommitteeDecision;
import nl.zetel.server.designation.domain.Designation;
import nl.zetel.server.designation.domain.DesignationCase;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Stored;

/** Appeals to the Raad van State about designations, and what the register does with the judgments (Kieswet G 5). */
@ApplicationScoped
@Transactional
@LegalBasis("Kieswet G 5(1)")
public class DesignationAppeals {

    private static final String ARTICLE = "Kieswet G 5";

    @Inject
    DesignationRequests requests;

    @Inject
    Designations designations;

    @Inject
    RegisterDecisions decisions;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    /** Who records what was lodged or judged. */
    public String recorder() {
        return current.user();
    }

    /** Records an appeal against the decision on a request; one after the term too, for the court judges that. */
    public Stored<DesignationCase> lodge(String electionId, String id, LocalDate on, String caseNumber) {
        Stored<DesignationCase> before = requests.lock(electionId, id);
        LocalDate published =
                before.value().publishedOn().orElseThrow(() -> RequestRefusals.notAppealable(before.value()));
        List<Appeal> all = with(
                before.value().history().appeals(),
                appeal(electionId, Appeal.Against.DECISION, published, on, caseNumber));
        return requests.changed(
                "designation-appeal-lodged",
                electionId,
                before,
                before.value().with(before.value().history().with(all)),
                "");
    }

    /** Records the judgment on the appeal that is pending; the register follows it. */
    public Stored<DesignationCase> judge(String electionId, String id, Appeal.Judgment judgment) {
        Stored<DesignationCase> before = requests.lock(electionId, id);
        requireDay(judgment.on());
        List<Appeal> all = judged(before.value().history().appeals(), judgment);
        DesignationCase value = before.value().with(before.value().history().with(all));
        boolean accepted = value.decision().orElseThrow().accepted();
        DesignationCase after = switch (judgment.outcome()) {
            case STANDS -> value;
            case ANNULLED -> value.annulled();
            case REPLACED -> value.replaced(court(!accepted, judgment), judgment.on());
        };
        Stored<DesignationCase> stored =
                requests.changed("designation-judgment", electionId, before, after, judgment.reference());
        if (judgment.outcome() != Appeal.Outcome.STANDS) {
            follow(electionId, stored, accepted, judgment);
        }
        return stored;
    }

    private void follow(String electionId, Stored<DesignationCase> stored, boolean wasAccepted, Appeal.Judgment made) {
        if (wasAccepted) {
            undo(electionId, stored, made);
        } else if (made.outcome() == Appeal.Outcome.REPLACED) {
            requests.enter(electionId, stored);
        }
    }

    /** What the annulled decision entered goes out of the register again, or gets its earlier text back. */
    private void undo(String electionId, Stored<DesignationCase> request, Appeal.Judgment judgment) {
        Optional<String> changed = request.value().history().changes();
        Designations.Reason why = new Designations.Reason("designation-annulled", ARTICLE, judgment.reference());
        designations.all(electionId).stream()
                .filter(stored -> changed.isPresent()
                        ? stored.id().equals(changed.get())
                        : stored.value().requestId().equals(request.id())
                                && stored.value().registered(judgment.on()))
                .forEach(stored -> designations.update(
                        designations.lock(electionId, stored.id()),
                        why,
                        each -> changed.isPresent()
                                ? each.changed(earlierText(each), judgment.on())
                                : each.ended(Optional.of(judgment.on()))));
    }

    private static String earlierText(Designation designation) {
        var texts = designation.history().texts();
        return texts.isEmpty()
                ? designation.text()
                : texts.get(texts.size() - 1).text();
    }

    private CommitteeDecision court(boolean accepted, Appeal.Judgment judgment) {
        return new CommitteeDecision(
                accepted,
                Optional.empty(),
                "Uitspraak van de Afdeling bestuursrechtspraak: " + judgment.reference(),
                accepted ? Proposal.ACCEPT : Proposal.REFUSE,
                current.user(),
                clock.now());
    }

    /** Records an appeal against a deletion, or against the decision that a designation does not count here. */
    public Stored<Designation> lodge(
            String electionId, String id, Appeal.Against against, LocalDate on, String caseNumber) {
        Stored<Designation> before = designations.lock(electionId, id);
        LocalDate known =
                knownSince(before.value(), against).orElseThrow(() -> RegisterRefusals.notAppealable(against));
        List<Appeal> all = with(before.value().history().appeals(), appeal(electionId, against, known, on, caseNumber));
        return designations.update(
                before, new Designations.Reason("designation-appeal-lodged", ARTICLE, ""), each -> each.with(all));
    }

    private static Optional<LocalDate> knownSince(Designation designation, Appeal.Against against) {
        return switch (against) {
            case DELETION -> designation.history().deletion().flatMap(deletion -> deletion.publishedOn());
            case EXCLUSION -> designation.history().exclusion().map(exclusion -> exclusion.on());
            case DECISION -> Optional.empty();
        };
    }

    /** Records the judgment on it: a deletion or exclusion that does not stand is undone. */
    public Stored<Designation> judgeRegistered(String electionId, String id, Appeal.Judgment judgment) {
        Stored<Designation> before = designations.lock(electionId, id);
        requireDay(judgment.on());
        List<Appeal> appeals = before.value().history().appeals();
        List<Appeal> all = judged(appeals, judgment);
        Appeal.Against against = pending(appeals).against();
        boolean stands = judgment.outcome() == Appeal.Outcome.STANDS;
        return designations.update(
                before,
                new Designations.Reason("designation-judgment", ARTICLE, judgment.reference()),
                each -> stands ? each.with(all) : undone(each, against).with(all));
    }

    private static Designation undone(Designation designation, Appeal.Against against) {
        return against == Appeal.Against.EXCLUSION
                ? designation.excluded(Optional.empty())
                : designation.ended(Optional.empty());
    }

    private Appeal appeal(String electionId, Appeal.Against against, LocalDate known, LocalDate on, String caseNumber) {
        requireDay(on);
        if (on.isBefore(known)) {
            throw ProblemException.ofField(
                    "/lodgedOn", "TOO_EARLY", "Het beroep kan niet zijn ingesteld voor de bekendmaking van " + known);
        }
        boolean late = on.isAfter(decisions.appealUntil(electionId, known));
        return new Appeal(against, on, late, caseNumber, current.user(), Optional.empty());
    }

    private void requireDay(LocalDate day) {
        if (day.isAfter(clock.today())) {
            throw ProblemException.ofField("/on", "IN_THE_FUTURE", "Deze dag moet nog komen");
        }
    }

    private static List<Appeal> with(List<Appeal> appeals, Appeal more) {
        appeals.stream().filter(Appeal::pending).findFirst().ifPresent(pending -> {
            throw RegisterRefusals.appealPending(pending);
        });
        List<Appeal> all = new ArrayList<>(appeals);
        all.add(more);
        return all;
    }

    private List<Appeal> judged(List<Appeal> appeals, Appeal.Judgment judgment) {
        Appeal pending = pending(appeals);
        current.requireOtherThan(pending.recordedBy());
        return appeals.stream()
                .map(appeal -> appeal.equals(pending) ? appeal.judged(judgment) : appeal)
                .toList();
    }

    private static Appeal pending(List<Appeal> appeals) {
        return appeals.stream().filter(Appeal::pending).findFirst().orElseThrow(RegisterRefusals::noAppealPending);
    }
}
