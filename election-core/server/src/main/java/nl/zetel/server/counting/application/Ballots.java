package nl.zetel.server.counting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import nl.zetel.server.counting.domain.Ballot;
import nl.zetel.server.counting.domain.Ballot.BallotList;
import nl.zetel.server.numbering.application.NumberedLists;
import nl.zetel.server.numbering.domain.NumberedCandidateList;
import nl.zetel.server.problem.ProblemException;

/** What stands on the ballot of an election. */
@ApplicationScoped
public class Ballots {

    private static final int MOST_KEPT = 500;

    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    @Inject
    NumberedLists numbered;

    /** A ballot, and the revision of the lists that it was made of. */
    private record Kept(String revision, Ballot ballot) {}

    /**
     * The ballot. It is asked for with each entry and hardly ever changes, so it is kept until anything that it is made
     * of changes.
     *
     * @throws ProblemException if the numbers of the lists are not fixed yet
     */
    public Ballot of(String electionId) {
        String revision = numbered.revision(electionId);
        Kept known = kept.get(electionId);
        return known != null && known.revision().equals(revision) ? known.ballot() : renewed(electionId, revision);
    }

    /** Read once, however many ask for it at the same moment. */
    private Ballot renewed(String electionId, String revision) {
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        Kept now = kept.compute(
                electionId,
                (id, known) ->
                        known != null && known.revision().equals(revision) ? known : new Kept(revision, read(id)));
        return Objects.requireNonNull(now).ballot();
    }

    private Ballot read(String electionId) {
        List<NumberedCandidateList> lists = numbered.require(electionId, "Kieswet I 14");
        return new Ballot(lists.stream()
                .map(list -> new BallotList(
                        list.number(),
                        list.listId(),
                        list.designation(),
                        list.candidates().size()))
                .toList());
    }
}
