package nl.zetel.server.counting.application;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Finding;
import nl.zetel.api.document.Count;
import nl.zetel.api.document.CountHandler;
import nl.zetel.api.document.DocumentHeader;
import nl.zetel.api.document.DocumentKind;
import nl.zetel.api.document.ElectionReference;
import nl.zetel.api.document.Votes;
import nl.zetel.api.document.Votes.UncountedReason;
import nl.zetel.server.counting.domain.Ballot;
import nl.zetel.server.counting.domain.OfficialCount;
import nl.zetel.server.counting.domain.OfficialCount.OfficialStation;
import nl.zetel.server.counting.domain.Sums;
import nl.zetel.server.counting.domain.Sums.CandidateSum;
import nl.zetel.server.counting.domain.Sums.ListSum;
import nl.zetel.server.document.domain.PaperFingerprint;
import nl.zetel.server.problem.FieldError;

/** Hears a count file and keeps its numbers; nothing is stored before the whole file was read. */
final class CountImport implements CountHandler {

    private static final int MOST_ERRORS = 50;

    private final List<Finding> findings = new ArrayList<>();
    private final List<OfficialStation> stations = new ArrayList<>();
    private DocumentKind kind = DocumentKind.TOTAL_COUNT;
    private String electionId = "";
    private Sums total = new Sums(0, 0, 0, 0, 0, 0, 0, List.of());

    @Override
    public void begin(DocumentKind newKind, DocumentHeader header, ElectionReference election) {
        kind = newKind;
        electionId = election.id();
    }

    @Override
    public void total(Votes votes) {
        total = sums(votes);
    }

    @Override
    public void station(Count.StationCount station) {
        stations.add(new OfficialStation(number(station.id()), sums(station.votes())));
    }

    @Override
    public void finding(Finding finding) {
        findings.add(finding);
    }

    List<Finding> findings() {
        return findings;
    }

    String electionId() {
        return electionId;
    }

    DocumentKind kind() {
        return kind;
    }

    OfficialCount count(PaperFingerprint fingerprint, String by, OffsetDateTime at) {
        return new OfficialCount(kind.code(), fingerprint, by, at, findings, total, stations);
    }

    /** Where the lists and candidates of the file are others than those on the ballot, in its totals or at a station. */
    List<FieldError> differencesWith(Ballot ballot) {
        List<FieldError> errors = new ArrayList<>(differences("totaal", total, ballot));
        for (OfficialStation station : stations) {
            if (errors.size() < MOST_ERRORS) {
                errors.addAll(differences("stembureau " + station.number(), station.sums(), ballot));
            }
        }
        return errors.stream().limit(MOST_ERRORS).toList();
    }

    private static List<FieldError> differences(String place, Sums sums, Ballot ballot) {
        List<FieldError> errors = new ArrayList<>();
        for (Ballot.BallotList list : ballot.lists()) {
            Optional<ListSum> found = sums.list(list.number());
            if (found.isEmpty()) {
                errors.add(new FieldError(place, "LIST_MISSING", "Lijst " + list.number() + " ontbreekt bij " + place));
            } else if (!isWhole(found.get(), list)) {
                errors.add(new FieldError(
                        place,
                        "OTHER_CANDIDATES",
                        "Lijst " + list.number() + " heeft bij " + place + " andere kandidaten dan op het stembiljet"));
            }
        }
        sums.lists().stream()
                .filter(list -> ballot.list(list.number()).isEmpty())
                .forEach(list -> errors.add(new FieldError(
                        place,
                        "LIST_UNKNOWN",
                        "Lijst " + list.number() + " van " + place + " staat niet op het stembiljet")));
        return errors;
    }

    private static boolean isWhole(ListSum found, Ballot.BallotList list) {
        return found.candidates().size() == list.candidates()
                && found.candidates().stream()
                                .mapToInt(CandidateSum::number)
                                .filter(number -> number >= 1 && number <= list.candidates())
                                .distinct()
                                .count()
                        == list.candidates();
    }

    /** The number of a station out of its identifier, such as 7 out of {@code 1701::SB7}. */
    static String number(String id) {
        return id.replaceFirst("^.*::(?:SB)?", "");
    }

    private static Sums sums(Votes votes) {
        return new Sums(
                reason(votes, UncountedReason.VALID_POLL_CARDS),
                reason(votes, UncountedReason.VALID_PROXIES),
                reason(votes, UncountedReason.ADMITTED_VOTERS),
                votes.blank(),
                votes.invalid(),
                reason(votes, UncountedReason.MORE_BALLOTS),
                reason(votes, UncountedReason.FEWER_BALLOTS),
                votes.lists().stream().map(CountImport::list).toList());
    }

    private static ListSum list(Votes.ListVotes list) {
        return new ListSum(
                list.list(),
                list.candidates().stream()
                        .map(candidate -> new CandidateSum(candidate.candidate(), candidate.votes()))
                        .toList());
    }

    private static long reason(Votes votes, UncountedReason reason) {
        Long value = votes.uncounted().get(reason);
        return value == null ? 0 : value;
    }
}
