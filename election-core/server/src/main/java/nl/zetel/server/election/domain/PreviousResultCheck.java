package nl.zetel.server.election.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zetel.api.Finding;
import nl.zetel.api.MunicipalityCode;
import nl.zetel.api.document.Count;
import nl.zetel.api.document.ElectionReference;
import nl.zetel.api.document.Result;
import nl.zetel.api.document.Votes;
import nl.zetel.law.RefusalException;
import nl.zetel.law.apportionment.Apportionment;
import nl.zetel.law.apportionment.ApportionmentInput;
import nl.zetel.law.apportionment.ApportionmentOutcome;
import nl.zetel.law.apportionment.CandidateVotes;
import nl.zetel.law.apportionment.ListOutcome;
import nl.zetel.law.apportionment.ListVotes;
import nl.zetel.server.election.domain.PreviousElection.PreviousList;

/**
 * Puts a result (seats) and a count (votes) together, and holds them to each other, to the election that they are the base
 * of, and to the law: the seats have to follow from the votes.
 */
public final class PreviousResultCheck {

    private static final int TERM_YEARS = 4;
    private static final int WEEKS_OF_GRACE = 8;

    private final Election election;
    private final MunicipalityCode municipality;
    private final Result result;
    private final Count count;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Integer, Integer> seats = new LinkedHashMap<>();

    private PreviousResultCheck(Election election, MunicipalityCode municipality, Result result, Count count) {
        this.election = election;
        this.municipality = municipality;
        this.result = result;
        this.count = count;
        result.lists().forEach(list -> seats.put(list.number(), list.elected().size()));
    }

    /**
     * What the two say together.
     *
     * @param previous the previous election
     * @param findings what a person should know; with an error among them it may not be used
     */
    public record Outcome(PreviousElection previous, List<Finding> findings) {}

    /** Puts them together for an election of that municipality. */
    public static Outcome of(Election election, MunicipalityCode municipality, Result result, Count count) {
        return new PreviousResultCheck(election, municipality, result, count).outcome();
    }

    private Outcome outcome() {
        sameElection();
        ofThisCouncil();
        lastOne();
        lists();
        seatsFollowFromVotes();
        return new Outcome(
                new PreviousElection(
                        count.election().electionDay(),
                        seats.values().stream().mapToInt(Integer::intValue).sum(),
                        count.total().lists().stream()
                                .map(list -> new PreviousList(
                                        list.designation(), list.total(), seats.getOrDefault(list.list(), 0)))
                                .toList()),
                List.copyOf(findings));
    }

    private void sameElection() {
        if (!result.election().id().equals(count.election().id())) {
            findings.add(Finding.error(
                    "OTHER_ELECTION",
                    "ElectionIdentifier",
                    "De uitslag is van " + result.election().id() + " en de telling van "
                            + count.election().id() + "; neem twee bestanden van dezelfde verkiezing"));
        }
    }

    private void ofThisCouncil() {
        ElectionReference reference = count.election();
        if (!reference.category().equals("GR")) {
            findings.add(
                    Finding.error("NOT_A_COUNCIL", "ElectionCategory", "Dit is geen verkiezing van een gemeenteraad"));
        }
        Optional<MunicipalityCode> other =
                reference.municipality().or(() -> result.election().municipality());
        if (other.isEmpty()) {
            findings.add(Finding.warning(
                    "MUNICIPALITY_UNKNOWN",
                    "ElectionDomain",
                    "De bestanden noemen geen code van de gemeente; controleer dat dit " + election.municipalityName()
                            + " is: " + reference.id()));
        } else if (!other.get().equals(municipality)) {
            String text =
                    "De bestanden zijn van gemeente " + other.get().value() + ", niet van " + municipality.value();
            findings.add(
                    election.redivision().isPresent()
                            ? Finding.warning(
                                    "OTHER_MUNICIPALITY",
                                    "ElectionDomain",
                                    text + "; bij een herindeling telt de gemeente die de verkiezing voorbereidt")
                            : Finding.error("OTHER_MUNICIPALITY", "ElectionDomain", text));
        }
    }

    private void lastOne() {
        if (!count.election().electionDay().isBefore(election.electionDay())) {
            findings.add(Finding.error(
                    "NOT_BEFORE", "ElectionDate", "Deze verkiezing was niet voor die van " + election.electionDay()));
        } else if (count.election()
                .electionDay()
                .plusYears(TERM_YEARS)
                .plusWeeks(WEEKS_OF_GRACE)
                .isBefore(election.electionDay())) {
            findings.add(Finding.warning(
                    "NOT_THE_LAST",
                    "ElectionDate",
                    "Deze verkiezing was meer dan vier jaar eerder; controleer dat er daarna geen andere was"));
        }
    }

    private void lists() {
        Map<Integer, Votes.ListVotes> counted = new LinkedHashMap<>();
        Set<String> designations = new HashSet<>();
        for (Votes.ListVotes list : count.total().lists()) {
            counted.put(list.list(), list);
            if (!list.designation().isBlank() && !designations.add(list.designation())) {
                findings.add(Finding.warning(
                        "SAME_DESIGNATION",
                        "lists[" + list.list() + "]",
                        "Deze aanduiding staat boven meer dan één lijst: " + list.designation()));
            }
        }
        for (Result.ElectedList list : result.lists()) {
            Votes.ListVotes votes = counted.get(list.number());
            if (votes == null) {
                findings.add(Finding.error(
                        "LIST_MISSING",
                        "lists[" + list.number() + "]",
                        "Lijst " + list.number() + " kreeg een zetel maar staat niet in de telling"));
            } else if (!votes.designation().equals(list.designation())) {
                findings.add(Finding.warning(
                        "OTHER_DESIGNATION",
                        "lists[" + list.number() + "]",
                        "De uitslag noemt lijst " + list.number() + " \"" + list.designation() + "\", de telling \""
                                + votes.designation() + "\"; de naam uit de telling wordt overgenomen"));
            }
        }
    }

    /** By candidates, as the law counts; where it refuses the numbers, that is said. */
    private void seatsFollowFromVotes() {
        int all = seats.values().stream().mapToInt(Integer::intValue).sum();
        List<ListVotes> votes = count.total().lists().stream()
                .map(list -> new ListVotes(
                        list.list(),
                        list.candidates().stream()
                                .map(candidate -> CandidateVotes.of(candidate.candidate(), candidate.votes()))
                                .toList()))
                .toList();
        try {
            ApportionmentOutcome outcome = Apportionment.calculate(
                    ApportionmentInput.ofElectionDay(all, count.election().electionDay(), votes, List.of()));
            if (outcome.lot().isPresent()) {
                findings.add(Finding.info(
                        "LOT", "", "Bij deze uitslag is geloot; de zetels zijn die uit het bestand met de uitslag"));
            } else {
                outcome.lists().forEach(this::compare);
            }
        } catch (RefusalException e) {
            findings.add(Finding.warning(
                    "NOT_CALCULATED", "", "De zetelverdeling kon niet worden nagerekend: " + e.getMessage()));
        }
    }

    private void compare(ListOutcome list) {
        int given = seats.getOrDefault(list.number(), 0);
        if (given != list.seats()) {
            findings.add(Finding.warning(
                    "OTHER_SEATS",
                    "lists[" + list.number() + "]",
                    "Lijst " + list.number() + " heeft in de uitslag " + given + " zetels; uit de telling volgen er "
                            + list.seats()));
        }
    }
}
