package nl.zetel.server.nomination.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Bsn;
import nl.zetel.api.Finding;
import nl.zetel.api.PartialDate;
import nl.zetel.api.document.CandidateName;
import nl.zetel.api.person.Gender;
import nl.zetel.law.list.Consent;
import nl.zetel.law.list.Home;
import nl.zetel.law.list.Settlement;
import nl.zetel.law.support.Exemption;
import nl.zetel.server.nomination.domain.CandidateList;
import nl.zetel.server.nomination.domain.ListedCandidate;
import nl.zetel.server.store.Stored;

/** A list as its caller sees it: citizen service numbers masked, addresses left out. */
public record CandidateListView(
        String id,
        String designation,
        Optional<String> designationId,
        boolean agentDeclared,
        boolean publishGender,
        boolean depositProof,
        boolean exempt,
        String exemptionArticle,
        String exemptionDetail,
        CandidateList.State state,
        Optional<String> lateness,
        List<CandidateView> candidates,
        int submitters,
        List<Finding> findings) {

    /** A candidate. */
    public record CandidateView(
            int position,
            CandidateName name,
            Optional<Gender> gender,
            Optional<PartialDate> birth,
            String locality,
            String country,
            Optional<String> bsn,
            Consent consent,
            Home home,
            Settlement settlement,
            boolean representative) {

        static CandidateView of(int position, ListedCandidate candidate) {
            return new CandidateView(
                    position,
                    candidate.name(),
                    candidate.gender(),
                    candidate.birth(),
                    candidate.locality(),
                    candidate.country(),
                    candidate.bsn().map(Bsn::masked),
                    candidate.consent(),
                    candidate.home(),
                    candidate.settlement(),
                    candidate.representative());
        }
    }

    static CandidateListView of(
            Stored<CandidateList> stored, Exemption exemption, Optional<String> lateness, List<Finding> findings) {
        CandidateList list = stored.value();
        List<CandidateView> candidates = new ArrayList<>();
        list.candidates().forEach(candidate -> candidates.add(CandidateView.of(candidates.size() + 1, candidate)));
        return new CandidateListView(
                stored.id(),
                list.head().designation(),
                list.designationId(),
                list.agentDeclared(),
                list.head().publishGender(),
                list.depositProof(),
                exemption.exempt(),
                exemption.article(),
                exemption.detail(),
                list.state(),
                lateness,
                candidates,
                list.submitters().size(),
                findings);
    }
}
