package nl.zetel.server.nomination.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.person.Address;
import nl.zetel.server.nomination.domain.CandidateList;
import nl.zetel.server.nomination.domain.ContactPerson;
import nl.zetel.server.nomination.domain.ListedCandidate;
import nl.zetel.server.nomination.domain.Representative;
import nl.zetel.server.nomination.domain.Submitter;

/** Where to reach those of a list. Personal data. */
public record ContactDetailsView(
        Optional<ContactPerson> contact, List<Submitter> submitters, List<CandidateContact> candidates) {

    /** Where to reach a candidate. */
    public record CandidateContact(
            int position, Optional<Address> correspondence, Optional<Representative> representedBy) {}

    static ContactDetailsView of(CandidateList list) {
        List<CandidateContact> candidates = new ArrayList<>();
        for (ListedCandidate candidate : list.candidates()) {
            candidates.add(
                    new CandidateContact(candidates.size() + 1, candidate.correspondence(), candidate.representedBy()));
        }
        return new ContactDetailsView(list.contact(), list.submitters(), candidates);
    }
}
