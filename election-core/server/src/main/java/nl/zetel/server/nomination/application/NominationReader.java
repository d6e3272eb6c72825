package nl.zetel.server.nomination.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Finding;
import nl.zetel.api.document.Nomination;
import nl.zetel.api.document.PrivateCandidate;
import nl.zetel.api.person.Address;
import nl.zetel.law.list.Consent;
import nl.zetel.law.list.Home;
import nl.zetel.law.list.Settlement;
import nl.zetel.law.name.NotationForm;
import nl.zetel.server.nomination.domain.CandidateList;
import nl.zetel.server.nomination.domain.ListedCandidate;
import nl.zetel.server.nomination.domain.Representative;
import nl.zetel.server.nomination.domain.Submitter;

/** Makes a list of an election document that a group handed in. */
final class NominationReader {

    private NominationReader() {}

    static CandidateList list(Nomination nomination, Optional<String> designationId, List<Finding> findings) {
        List<ListedCandidate> candidates = new ArrayList<>();
        for (PrivateCandidate candidate : nomination.candidates()) {
            candidates.add(candidate(candidate));
            String place = "candidates[" + candidates.size() + "]";
            findings.addAll(NotationForm.check(candidate.candidate().name(), place));
        }
        return new CandidateList(
                nomination.list(),
                designationId,
                false,
                candidates,
                nomination.submitters().stream()
                        .map(submitter -> new Submitter(submitter.name(), submitter.address(), submitter.substitute()))
                        .toList(),
                Optional.empty(),
                false,
                CandidateList.State.DRAFT);
    }

    /** Where a candidate lives is asked of the register; a file knows only whether it is abroad. */
    private static ListedCandidate candidate(PrivateCandidate candidate) {
        boolean abroad = candidate.candidate().livesAbroad();
        return new ListedCandidate(
                candidate.candidate().name(),
                candidate.candidate().gender(),
                candidate.birth(),
                candidate.candidate().locality(),
                abroad ? candidate.candidate().country() : "",
                candidate.bsn(),
                candidate.correspondence().filter(NominationReader::isKnown),
                Consent.MISSING,
                abroad ? Home.OUTSIDE : Home.MUNICIPALITY,
                Settlement.NONE,
                candidate.representative().isPresent(),
                candidate.representative().map(NominationReader::representative));
    }

    private static boolean isKnown(Address address) {
        return !(address.street() + address.postalCode() + address.locality()).isBlank();
    }

    private static Representative representative(PrivateCandidate.Representative agent) {
        return new Representative(
                agent.name(),
                agent.contact().orElseGet(() -> new Address("", "", "", agent.locality(), agent.country())));
    }
}
