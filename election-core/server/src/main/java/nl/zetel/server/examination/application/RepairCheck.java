package nl.zetel.server.examination.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.zetel.api.Money;
import nl.zetel.law.eligibility.Outcome;
import nl.zetel.law.list.OmissionKind;
import nl.zetel.server.document.domain.Euros;
import nl.zetel.server.examination.domain.ExaminedOmission;
import nl.zetel.server.examination.domain.Notation;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.submission.domain.IdentityDocument;

/** Whether what was handed in repairs an omission. */
@ApplicationScoped
@Transactional
public class RepairCheck {

    @Inject
    ExaminedFacts facts;

    /**
     * What was handed in.
     *
     * @param notation the notation from now on, for an omission of kind c
     * @param document with which kind of document somebody identified, for g and h
     * @param entitled whether that person may vote in this election, for g
     */
    public record Papers(
            Optional<Notation> notation, Optional<IdentityDocument> document, Optional<Outcome> entitled) {}

    /** @throws ProblemException if the omission stands as before */
    void require(String electionId, String listId, ExaminedOmission omission, Papers papers) {
        if (papers.notation().isPresent() != (omission.kind() == OmissionKind.C)) {
            throw ProblemException.ofField(
                    "/notation",
                    "NOTATION",
                    "De verbeterde vermelding hoort bij een verzuim onder c, en alleen daarbij");
        }
        switch (omission.kind()) {
            case A -> requireDeclarations(electionId, listId);
            case F -> requireDeposit(electionId, listId);
            case G -> requireVoter(papers);
            case H -> requireIdentity(papers);
            case B, C, D, E, I -> {
                // A paper that was handed in repairs it.
            }
        }
    }

    private void requireDeclarations(String electionId, String listId) {
        int missing = facts.missingDeclarations(electionId, listId);
        if (missing > 0) {
            throw ProblemException.notNow(
                    "Kieswet I 2(3)",
                    "Voor deze lijst "
                            + (missing == 1
                                    ? "ontbreekt nog één geldige ondersteuningsverklaring"
                                    : "ontbreken nog " + missing + " geldige ondersteuningsverklaringen"),
                    Possible.after("Kiezers tekenen die eerst bij de gemeente, binnen de hersteltermijn"));
        }
    }

    private void requireDeposit(String electionId, String listId) {
        Money outstanding = facts.outstanding(electionId, listId);
        if (outstanding.cents() > 0) {
            throw ProblemException.notNow(
                    "Kieswet I 2(4)",
                    "Van de waarborgsom ontbreekt nog " + Euros.of(outstanding),
                    Possible.after(
                            "De groepering betaalt dat bedrag eerst, binnen de hersteltermijn, en de betaling wordt hier geboekt"));
        }
    }

    private static void requireVoter(Papers papers) {
        requireIdentity(papers);
        if (!papers.entitled().equals(Optional.of(Outcome.YES))) {
            throw ProblemException.ofField(
                    "/entitled",
                    "NOT_A_VOTER",
                    "In de plaats van de inleveraar treedt een kiezer voor deze verkiezing");
        }
    }

    private static void requireIdentity(Papers papers) {
        if (papers.document().filter(IdentityDocument::identifies).isEmpty()) {
            throw ProblemException.ofField(
                    "/documentKind", "NOT_IDENTIFIED", "Wie komt herstellen, identificeert zich");
        }
    }
}
