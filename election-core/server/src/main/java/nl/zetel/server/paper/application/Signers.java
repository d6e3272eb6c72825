package nl.zetel.server.paper.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.zetel.server.designation.application.Designations;
import nl.zetel.server.nomination.domain.CandidateList;
import nl.zetel.server.paper.domain.ListPaper;
import nl.zetel.server.problem.ProblemException;

/** Looks up in the designation register who may sign for a group. */
@ApplicationScoped
class Signers {

    @Inject
    Designations designations;

    /** The authorisation with what the register says of its signer. */
    ListPaper.Authorisation authorisation(String electionId, CandidateList list, PaperDraft draft) {
        String above = list.designationId()
                .orElseThrow(() -> ProblemException.ofField(
                        "/kind",
                        "UNNAMED",
                        "Boven deze lijst staat geen geregistreerde aanduiding om voor te machtigen"));
        List<String> groups = designations.behind(electionId, above);
        String group = draft.designationId().orElseGet(() -> only(groups));
        if (!groups.contains(group)) {
            throw ProblemException.ofField(
                    "/designationId", "OTHER_DESIGNATION", "Deze aanduiding staat niet boven deze lijst");
        }
        String signer = draft.signer();
        return new ListPaper.Authorisation(
                group, signer, Capacities.of(designations.agents(electionId, group, draft.signedOn()), signer));
    }

    private static String only(List<String> groups) {
        if (groups.size() > 1) {
            throw ProblemException.ofField(
                    "/designationId",
                    "MISSING",
                    "De aanduiding is samengevoegd; zeg voor welke geregistreerde aanduiding is getekend");
        }
        return groups.get(0);
    }
}
