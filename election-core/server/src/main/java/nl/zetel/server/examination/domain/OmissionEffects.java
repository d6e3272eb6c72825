package nl.zetel.server.examination.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.zetel.law.eligibility.Outcome;
import nl.zetel.law.list.CandidateFacts;
import nl.zetel.law.list.Consent;
import nl.zetel.law.list.DesignationFacts;
import nl.zetel.law.list.Home;
import nl.zetel.law.list.ListFacts;
import nl.zetel.law.list.Settlement;
import nl.zetel.law.list.SubmissionFacts;
import nl.zetel.law.support.SupportOutcome;

/**
 * What persons found and groups repaired, applied to the facts of a list: an omission that stands makes the fact so, one
 * that was repaired or rejected clears it.
 */
public final class OmissionEffects {

    private OmissionEffects() {}

    /** The facts as they are after the reviews, repairs and documents of an examination. */
    public static ListFacts apply(ListFacts facts, ListExamination examination) {
        ListFacts result = facts;
        for (ExaminedOmission omission : examination.omissions()) {
            if (omission.review().isPresent()) {
                result = apply(result, omission);
            }
        }
        for (Evidence evidence : examination.evidence()) {
            result = candidate(result, evidence.position(), each -> shown(each, evidence.kind()));
        }
        return result;
    }

    private static ListFacts apply(ListFacts facts, ExaminedOmission omission) {
        boolean stands = omission.stands();
        return switch (omission.kind()) {
            // Declarations are counted again each time; only a person who finds that none are needed changes that.
            case A -> omission.confirmed() ? facts : with(facts, Optional.empty());
            case B -> candidate(facts, omission, each -> settlement(each, stands));
            case C -> candidate(facts, omission, each -> each.noted(!stands));
            case D -> candidate(facts, omission, each -> each.with(stands ? Consent.MISSING : Consent.COMPLETE));
            case E -> candidate(facts, omission, each -> represented(each, stands));
            case F -> with(facts, stands ? ListFacts.Deposit.MISSING : ListFacts.Deposit.PROVEN);
            case G -> with(facts, submitter(facts.submission(), stands));
            case H -> with(facts, identified(facts.submission(), !stands));
            case I -> with(facts, authorised(facts.designation(), !stands));
        };
    }

    private static CandidateFacts shown(CandidateFacts facts, Evidence.Kind kind) {
        return switch (kind) {
            case DEATH -> facts.with(CandidateFacts.Death.DOCUMENTED);
            // Struck under f is who declared here and elsewhere; who declared nothing here is struck under e.
            case SETTLEMENT_ELSEWHERE ->
                facts.settlement() == Settlement.NONE ? facts : facts.livingAt(facts.home(), Settlement.ALSO_ELSEWHERE);
        };
    }

    private static CandidateFacts settlement(CandidateFacts facts, boolean stands) {
        Home home = stands && facts.home() == Home.MUNICIPALITY ? Home.ELSEWHERE : facts.home();
        return facts.livingAt(home, stands ? Settlement.NONE : Settlement.DECLARED);
    }

    private static CandidateFacts represented(CandidateFacts facts, boolean stands) {
        return new CandidateFacts(
                facts.position(),
                facts.person(),
                facts.notedAsRequired(),
                facts.consent(),
                stands ? Home.OUTSIDE : facts.home(),
                facts.settlement(),
                !stands,
                facts.ageInTerm(),
                facts.death());
    }

    private static SubmissionFacts submitter(SubmissionFacts facts, boolean stands) {
        return new SubmissionFacts(
                facts.at(),
                facts.onModel(),
                !stands,
                stands ? Outcome.NO : Outcome.YES,
                facts.identified(),
                facts.substitutes());
    }

    private static SubmissionFacts identified(SubmissionFacts facts, boolean identified) {
        return new SubmissionFacts(
                facts.at(), facts.onModel(), facts.inPerson(), facts.entitled(), identified, facts.substitutes());
    }

    private static DesignationFacts authorised(DesignationFacts facts, boolean authorised) {
        if (facts instanceof DesignationFacts.Single single) {
            return new DesignationFacts.Single(single.written(), single.registered(), authorised);
        }
        if (facts instanceof DesignationFacts.Combined combined) {
            return new DesignationFacts.Combined(combined.written(), combined.allRegistered(), authorised);
        }
        return facts;
    }

    private static ListFacts candidate(
            ListFacts facts, ExaminedOmission omission, UnaryOperator<CandidateFacts> change) {
        return omission.position()
                .map(position -> candidate(facts, position, change))
                .orElse(facts);
    }

    private static ListFacts candidate(ListFacts facts, int position, UnaryOperator<CandidateFacts> change) {
        List<CandidateFacts> candidates = facts.candidates().stream()
                .map(each -> each.position() == position ? change.apply(each) : each)
                .toList();
        return new ListFacts(
                facts.list(),
                facts.submission(),
                facts.designation(),
                candidates,
                facts.maximum(),
                facts.support(),
                facts.deposit());
    }

    private static ListFacts with(ListFacts facts, SubmissionFacts submission) {
        return new ListFacts(
                facts.list(),
                submission,
                facts.designation(),
                facts.candidates(),
                facts.maximum(),
                facts.support(),
                facts.deposit());
    }

    private static ListFacts with(ListFacts facts, DesignationFacts designation) {
        return new ListFacts(
                facts.list(),
                facts.submission(),
                designation,
                facts.candidates(),
                facts.maximum(),
                facts.support(),
                facts.deposit());
    }

    private static ListFacts with(ListFacts facts, Optional<SupportOutcome> support) {
        return new ListFacts(
                facts.list(),
                facts.submission(),
                facts.designation(),
                facts.candidates(),
                facts.maximum(),
                support,
                facts.deposit());
    }

    /** The same facts with another state of the deposit. */
    public static ListFacts with(ListFacts facts, ListFacts.Deposit deposit) {
        return new ListFacts(
                facts.list(),
                facts.submission(),
                facts.designation(),
                facts.candidates(),
                facts.maximum(),
                facts.support(),
                deposit);
    }
}
