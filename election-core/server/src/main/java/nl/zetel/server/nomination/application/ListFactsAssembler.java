package nl.zetel.server.nomination.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import nl.zetel.law.RefusalException;
import nl.zetel.law.calendar.CalendarKey;
import nl.zetel.law.calendar.Redivision;
import nl.zetel.law.eligibility.Outcome;
import nl.zetel.law.list.AgeInTerm;
import nl.zetel.law.list.CandidateFacts;
import nl.zetel.law.list.CandidateKey;
import nl.zetel.law.list.CandidateLimit;
import nl.zetel.law.list.DesignationFacts;
import nl.zetel.law.list.ListFacts;
import nl.zetel.law.list.SubmissionFacts;
import nl.zetel.law.numbering.Claim;
import nl.zetel.law.numbering.ListId;
import nl.zetel.law.numbering.PreviousList;
import nl.zetel.law.support.Exemption;
import nl.zetel.law.support.Predecessor;
import nl.zetel.law.support.SupportOutcome;
import nl.zetel.server.designation.application.Designations;
import nl.zetel.server.designation.domain.Standing;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.nomination.domain.CandidateFinding;
import nl.zetel.server.nomination.domain.CandidateList;
import nl.zetel.server.nomination.domain.ListedCandidate;
import nl.zetel.server.nomination.domain.Submitter;
import nl.zetel.server.nomination.persistence.CandidateFindingStore;
import nl.zetel.server.store.BsnCipher;
import nl.zetel.server.store.Stored;

/** Puts together what the law needs to know of a list. */
@ApplicationScoped
public class ListFactsAssembler {

    private static final int YEARS = 4;

    @Inject
    Designations designations;

    @Inject
    Elections elections;

    @Inject
    BsnCipher cipher;

    @Inject
    CandidateFindingStore findings;

    /** A draft is looked at as if it were handed in by an entitled voter on nomination day. */
    ListFacts assemble(String electionId, Stored<CandidateList> stored, Exemption exemption) {
        Election election = elections.get(electionId).value();
        return assemble(electionId, stored, submission(stored.value(), election), exemption, Optional.empty());
    }

    ListFacts assemble(
            String electionId,
            Stored<CandidateList> stored,
            SubmissionFacts submission,
            Exemption exemption,
            Optional<SupportOutcome> support) {
        CandidateList list = stored.value();
        return new ListFacts(
                new ListId(stored.id()),
                submission,
                designation(electionId, list),
                candidates(stored, elections.get(electionId).value()),
                CandidateLimit.of(limiting(electionId, list)),
                support,
                exemption.exempt()
                        ? ListFacts.Deposit.EXEMPT
                        : list.depositProof() ? ListFacts.Deposit.PROVEN : ListFacts.Deposit.MISSING);
    }

    /** Whether the list needs no support declarations and no deposit. */
    Exemption exemption(String electionId, CandidateList list) {
        return redivision(electionId).filter(found -> !found.exempts()).isPresent()
                ? Exemption.ofNewCouncil()
                : Exemption.of(predecessor(electionId, list));
    }

    /** What the number of candidates depends on. */
    Predecessor limiting(String electionId, CandidateList list) {
        return redivision(electionId)
                        .filter(found -> !found.allowsLongerLists())
                        .isPresent()
                ? new Predecessor.Unnamed()
                : predecessor(electionId, list);
    }

    private Optional<Redivision> redivision(String electionId) {
        return elections.get(electionId).value().redivision();
    }

    /** How what stands above the list is related to the last election. */
    private Predecessor predecessor(String electionId, CandidateList list) {
        return list.designationId()
                .map(id -> predecessor(designations.standing(electionId, id).claim()))
                .orElseGet(Predecessor.Unnamed::new);
    }

    private static Predecessor predecessor(Claim claim) {
        if (claim instanceof Claim.SameDesignation same) {
            return new Predecessor.Designation(same.list().seats());
        }
        if (claim instanceof Claim.CombinedDesignation combined) {
            List<Integer> seats = new ArrayList<>(seats(combined.previous()));
            while (seats.size() < 2) {
                seats.add(0);
            }
            return new Predecessor.Combination(seats, OptionalInt.empty());
        }
        if (claim instanceof Claim.MergedGroups merged) {
            return new Predecessor.Merger(seats(merged.previous()));
        }
        return claim instanceof Claim.SuccessorOfCombined successor
                ? new Predecessor.FormerCombination(successor.list().seats())
                : new Predecessor.Designation(0);
    }

    private static List<Integer> seats(List<PreviousList> lists) {
        return lists.stream().map(PreviousList::seats).toList();
    }

    private static SubmissionFacts submission(CandidateList list, Election election) {
        LocalDate day = election.nominationDay();
        int substitutes =
                (int) list.submitters().stream().filter(Submitter::substitute).count();
        return new SubmissionFacts(
                day.atTime(election.calendar()
                        .entry(CalendarKey.NOMINATION_DAY)
                        .from()
                        .map(from -> from.toLocalTime())
                        .orElse(java.time.LocalTime.NOON)),
                true,
                true,
                Outcome.YES,
                true,
                substitutes);
    }

    private DesignationFacts designation(String electionId, CandidateList list) {
        if (list.designationId().isEmpty()) {
            return list.head().designation().isBlank()
                    ? new DesignationFacts.Unnamed()
                    : new DesignationFacts.Single(list.head().designation(), Optional.empty(), list.agentDeclared());
        }
        Standing standing =
                designations.standing(electionId, list.designationId().get());
        return standing.claim() instanceof Claim.CombinedDesignation
                ? new DesignationFacts.Combined(list.head().designation(), true, list.agentDeclared())
                : new DesignationFacts.Single(
                        list.head().designation(), Optional.of(standing.text()), list.agentDeclared());
    }

    private List<CandidateFacts> candidates(Stored<CandidateList> list, Election election) {
        List<CandidateFinding> current = findings.all(list.id()).stream()
                .map(Stored::value)
                .filter(CandidateFinding::current)
                .toList();
        List<CandidateFacts> facts = new ArrayList<>();
        for (ListedCandidate candidate : list.value().candidates()) {
            int position = facts.size() + 1;
            facts.add(candidate(position, candidate, FindingsOfCandidate.of(position, current), election));
        }
        return facts;
    }

    private CandidateFacts candidate(
            int position, ListedCandidate listed, FindingsOfCandidate found, Election election) {
        ListedCandidate candidate = found.corrected(listed);
        return new CandidateFacts(
                position,
                new CandidateKey(candidate.bsn().map(cipher::hash).orElseGet(() -> nameKey(candidate))),
                noted(candidate) && !found.notationIsWrong(),
                candidate.consent(),
                found.home(candidate.home()),
                candidate.settlement(),
                candidate.representative(),
                found.ageInTerm(ageInTerm(candidate, election)),
                found.death());
    }

    /** Whether everything that the Kiesbesluit wants above a candidate is there; the register is asked later. */
    private static boolean noted(ListedCandidate candidate) {
        return !candidate.name().surname().isBlank()
                && candidate.birth().isPresent()
                && !candidate.locality().isBlank();
    }

    private static Outcome ageInTerm(ListedCandidate candidate, Election election) {
        return candidate
                .birth()
                .map(birth -> AgeInTerm.reached(birth, council(election).nextCouncil()))
                .orElse(Outcome.UNDETERMINED);
    }

    /** When the new council meets, and the one after it. */
    static CouncilTerm council(Election election) {
        LocalDate meets = election.councilMeets()
                .orElseThrow(() -> new RefusalException(
                        "ROW_UNKNOWN", "Van deze verkiezing is niet bekend wanneer de nieuwe raad bijeenkomt"));
        return new CouncilTerm(
                meets, election.redivision().map(Redivision::termEnds).orElse(meets.plusYears(YEARS)));
    }

    /**
     * The term of a council.
     *
     * @param meets its first day
     * @param nextCouncil the first day of the council after it
     */
    record CouncilTerm(LocalDate meets, LocalDate nextCouncil) {}

    private static String nameKey(ListedCandidate candidate) {
        return (candidate.name().initials() + "|" + candidate.name().surname() + "|"
                        + candidate.birth().map(Object::toString).orElse(""))
                .toLowerCase(Locale.ROOT);
    }
}
