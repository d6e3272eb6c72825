package nl.zetel.server.numbering.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zetel.api.document.CandidateLists;
import nl.zetel.api.document.CompleteCandidateLists;
import nl.zetel.api.document.DocumentKind;
import nl.zetel.api.document.ElectionDocument;
import nl.zetel.api.document.ListHead;
import nl.zetel.api.document.PrivateCandidate;
import nl.zetel.api.document.PublicCandidate;
import nl.zetel.server.document.application.DocumentFrame;
import nl.zetel.server.document.application.DocumentSource;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.nomination.domain.ListedCandidate;
import nl.zetel.server.nomination.domain.Representative;
import nl.zetel.server.numbering.domain.NumberedCandidate;
import nl.zetel.server.numbering.domain.NumberedCandidateList;

/** The numbered lists as election documents: as published (230b), and complete for the committee (230c). */
@ApplicationScoped
@Transactional
public class ListsSource implements DocumentSource {

    @Inject
    NumberedLists numbered;

    @Inject
    Elections elections;

    @Inject
    DocumentFrame frame;

    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.CANDIDATE_LISTS, DocumentKind.COMPLETE_CANDIDATE_LISTS);
    }

    @Override
    public ElectionDocument build(String electionId, DocumentKind kind) {
        Election election = elections.get(electionId).value();
        List<NumberedCandidateList> lists = numbered.require(electionId, "Kieswet I 14");
        if (kind == DocumentKind.CANDIDATE_LISTS) {
            return new CandidateLists(
                    frame.ofCommittee(election),
                    frame.election(election),
                    lists.stream().map(ListsSource::published).toList());
        }
        return new CompleteCandidateLists(
                frame.ofCommittee(election),
                frame.election(election),
                lists.stream().map(ListsSource::complete).toList());
    }

    private static CandidateLists.PublicList published(NumberedCandidateList list) {
        return new CandidateLists.PublicList(
                list.number(),
                head(list),
                list.candidates().stream()
                        .map(candidate -> candidate(candidate, list.publishGender()))
                        .toList());
    }

    private static CompleteCandidateLists.PrivateList complete(NumberedCandidateList list) {
        return new CompleteCandidateLists.PrivateList(
                list.number(),
                head(list),
                list.candidates().stream().map(ListsSource::complete).toList());
    }

    private static ListHead head(NumberedCandidateList list) {
        return new ListHead(list.designation(), list.publishGender(), list.language());
    }

    private static PublicCandidate candidate(NumberedCandidate numbered, boolean withGender) {
        ListedCandidate candidate = numbered.candidate();
        return new PublicCandidate(
                numbered.position(),
                candidate.name(),
                withGender ? candidate.gender() : Optional.empty(),
                candidate.locality(),
                candidate.country());
    }

    /** Citizen service numbers stay encrypted where they are; the lists go without them. */
    private static PrivateCandidate complete(NumberedCandidate numbered) {
        return new PrivateCandidate(
                candidate(numbered, true),
                numbered.candidate().birth(),
                Optional.empty(),
                numbered.candidate().correspondence(),
                numbered.candidate().representedBy().map(ListsSource::representative));
    }

    private static PrivateCandidate.Representative representative(Representative representative) {
        return new PrivateCandidate.Representative(
                representative.name(),
                Optional.of(representative.address()),
                representative.address().locality(),
                representative.livesInTheNetherlands()
                        ? ""
                        : representative.address().country());
    }
}
