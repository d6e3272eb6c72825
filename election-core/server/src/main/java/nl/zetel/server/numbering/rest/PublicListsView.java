package nl.zetel.server.numbering.rest;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.document.CandidateName;
import nl.zetel.api.person.Gender;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.numbering.application.PublishedLists;
import nl.zetel.server.numbering.domain.NumberedCandidate;
import nl.zetel.server.numbering.domain.NumberedCandidateList;
import nl.zetel.server.store.Stored;

/** The lists as the public reads them: no dates of birth, no addresses, no numbers of the state. */
public record PublicListsView(
        String electionId,
        String name,
        OffsetDateTime publishedAt,
        boolean superseded,
        List<String> changes,
        List<PublicList> lists) {

    static PublicListsView of(Stored<Election> election, PublishedLists.Published published) {
        return new PublicListsView(
                election.id(),
                election.value().name(),
                published.at(),
                published.superseded(),
                published.changes(),
                published.lists().stream().map(PublicList::of).toList());
    }

    /** A list. */
    public record PublicList(int number, String designation, List<PublicCandidate> candidates) {

        static PublicList of(NumberedCandidateList list) {
            return new PublicList(
                    list.number(),
                    list.designation(),
                    list.candidates().stream()
                            .map(candidate -> PublicCandidate.of(candidate, list.publishGender()))
                            .toList());
        }
    }

    /** A candidate. */
    public record PublicCandidate(
            int position, CandidateName name, Optional<Gender> gender, String locality, String country) {

        static PublicCandidate of(NumberedCandidate numbered, boolean withGender) {
            return new PublicCandidate(
                    numbered.position(),
                    numbered.candidate().name(),
                    withGender ? numbered.candidate().gender() : Optional.empty(),
                    numbered.candidate().locality(),
                    numbered.candidate().country());
        }
    }
}
