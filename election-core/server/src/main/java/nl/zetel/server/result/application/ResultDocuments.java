package nl.zetel.server.result.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.zetel.api.document.CandidateLists;
import nl.zetel.api.document.Count;
import nl.zetel.api.document.DocumentHeader;
import nl.zetel.api.document.DocumentKind;
import nl.zetel.api.document.ElectionDocument;
import nl.zetel.api.document.ListHead;
import nl.zetel.api.document.PublicCandidate;
import nl.zetel.api.document.Result;
import nl.zetel.api.document.Votes;
import nl.zetel.api.document.Votes.UncountedReason;
import nl.zetel.law.apportionment.Elected;
import nl.zetel.law.apportionment.ElectedBy;
import nl.zetel.law.apportionment.ListOutcome;
import nl.zetel.server.counting.application.Reconciliations;
import nl.zetel.server.counting.domain.CountedVotes;
import nl.zetel.server.counting.domain.PollingStation;
import nl.zetel.server.counting.domain.Sums;
import nl.zetel.server.document.application.DocumentFrame;
import nl.zetel.server.document.application.DocumentSource;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.nomination.domain.ListedCandidate;
import nl.zetel.server.numbering.application.NumberedLists;
import nl.zetel.server.numbering.domain.NumberedCandidate;
import nl.zetel.server.numbering.domain.NumberedCandidateList;
import nl.zetel.server.result.domain.CandidateNames;
import nl.zetel.server.result.domain.ElectionResult;
import nl.zetel.server.security.CurrentActor;

/** Counts (510b, 510d) and the result (520) as documents. */
@ApplicationScoped
public class ResultDocuments implements DocumentSource {

    /** The version that the Kiesraad's software writes in counts and results. */
    private static final String SCHEMA = "5";

    @Inject
    Results results;

    @Inject
    Reconciliations reconciliations;

    @Inject
    NumberedLists numbered;

    @Inject
    Elections elections;

    @Inject
    DocumentFrame frame;

    @Inject
    CurrentActor current;

    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.COUNT, DocumentKind.TOTAL_COUNT, DocumentKind.RESULT);
    }

    @Override
    public ElectionDocument build(String electionId, DocumentKind kind) {
        return kind == DocumentKind.RESULT ? result(electionId) : count(electionId, kind);
    }

    /** The count of all stations; each of them only in a 510b. */
    Count count(String electionId, DocumentKind kind) {
        Election election = elections.get(electionId).value();
        CountedVotes votes = reconciliations.counted(electionId);
        boolean isTotal = kind == DocumentKind.TOTAL_COUNT;
        return new Count(
                kind,
                header(isTotal ? frame.ofCommittee(election) : frame.ofMunicipality(election)),
                frame.election(election),
                votes(votes, votes.total(), votes.eligible()),
                isTotal
                        ? List.of()
                        : votes.stations().stream()
                                .map(station -> station(votes, station))
                                .toList());
    }

    /** The numbered lists, for the names in a table of a count. */
    CandidateLists lists(String electionId) {
        Election election = elections.get(electionId).value();
        return new CandidateLists(
                frame.ofCommittee(election),
                frame.election(election),
                numbered.of(electionId).stream()
                        .map(list -> new CandidateLists.PublicList(
                                list.number(),
                                new ListHead(list.designation(), list.publishGender(), list.language()),
                                list.candidates().stream()
                                        .map(candidate -> candidate(list, candidate, candidate.position()))
                                        .toList()))
                        .toList());
    }

    private Result result(String electionId) {
        Election election = elections.get(electionId).value();
        ElectionResult result =
                results.requireCurrent(electionId, election, "Kieswet P 20").value();
        CandidateNames names = results.names(electionId);
        return new Result(
                header(frame.ofCommittee(election)),
                frame.election(election),
                result.outcome().lists().stream()
                        .filter(list -> list.seats() > 0)
                        .map(list -> elected(list, names))
                        .toList());
    }

    private static Result.ElectedList elected(ListOutcome list, CandidateNames names) {
        NumberedCandidateList numberedList = names.list(list.number()).orElseThrow();
        List<Result.Elected> elected = new ArrayList<>();
        for (Elected each : list.elected()) {
            NumberedCandidate candidate =
                    names.candidate(list.number(), each.candidate()).orElseThrow();
            elected.add(new Result.Elected(
                    candidate(numberedList, candidate, elected.size() + 1), each.by() == ElectedBy.PREFERENCE));
        }
        return new Result.ElectedList(list.number(), numberedList.designation(), elected);
    }

    private static PublicCandidate candidate(NumberedCandidateList list, NumberedCandidate numbered, int number) {
        ListedCandidate candidate = numbered.candidate();
        return new PublicCandidate(
                number,
                candidate.name(),
                list.publishGender() ? candidate.gender() : java.util.Optional.empty(),
                candidate.locality(),
                candidate.country());
    }

    private Count.StationCount station(CountedVotes votes, CountedVotes.Station counted) {
        PollingStation station = counted.station();
        String word = station.kind() == PollingStation.Kind.POSTAL ? "Briefstembureau " : "Stembureau ";
        String code = station.postalCode().isEmpty()
                ? ""
                : " (postcode: " + station.postalCode().substring(0, 4) + " "
                        + station.postalCode().substring(4) + ")";
        return new Count.StationCount(
                current.municipality().value() + "::SB" + station.number(),
                word + station.name() + code,
                votes(votes, counted.sums(), station.eligibleVoters().orElse(0)),
                Map.of());
    }

    private static Votes votes(CountedVotes all, Sums sums, long eligible) {
        Map<UncountedReason, Long> uncounted = new LinkedHashMap<>();
        uncounted.put(UncountedReason.VALID_POLL_CARDS, sums.pollCards());
        uncounted.put(UncountedReason.VALID_PROXIES, sums.proxies());
        uncounted.put(UncountedReason.VALID_VOTER_CARDS, 0L);
        uncounted.put(UncountedReason.ADMITTED_VOTERS, sums.admitted());
        uncounted.put(UncountedReason.MORE_BALLOTS, sums.more());
        uncounted.put(UncountedReason.FEWER_BALLOTS, sums.fewer());
        uncounted.put(UncountedReason.TAKEN_BALLOTS, 0L);
        uncounted.put(UncountedReason.TOO_FEW_ISSUED, 0L);
        uncounted.put(UncountedReason.TOO_MANY_ISSUED, 0L);
        uncounted.put(UncountedReason.NO_EXPLANATION, 0L);
        uncounted.put(UncountedReason.OTHER_EXPLANATION, 0L);
        return new Votes(
                sums.lists().stream().map(list -> list(all, list)).toList(),
                eligible,
                sums.valid(),
                sums.blank(),
                sums.invalid(),
                uncounted);
    }

    private static Votes.ListVotes list(CountedVotes all, Sums.ListSum list) {
        return new Votes.ListVotes(
                list.number(),
                all.ballot().list(list.number()).orElseThrow().designation(),
                list.votes(),
                list.candidates().stream()
                        .map(candidate -> new Votes.CandidateVotes(candidate.number(), candidate.votes()))
                        .toList());
    }

    private static DocumentHeader header(DocumentHeader frame) {
        return new DocumentHeader(
                frame.transactionId(),
                frame.authorityId(),
                frame.authorityName(),
                java.util.Optional.empty(),
                frame.createdAt(),
                SCHEMA);
    }
}
