package nl.zetel.api.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.zetel.api.Finding;
import nl.zetel.api.document.CandidateLists.PublicList;
import nl.zetel.api.document.Result.Elected;
import nl.zetel.api.document.Result.ElectedList;
import nl.zetel.api.document.Votes.CandidateVotes;
import nl.zetel.api.document.Votes.ListVotes;

/**
 * Whether documents of one election agree with each other. Each is right by itself before it is held against another;
 * what disagrees is an error, because a document of another election or of other lists may not be used.
 */
public final class Agreement {

    private Agreement() {}

    /**
     * Holds a document against the definition of its election: identifier, category, municipality and days.
     *
     * @param definition the definition that the committee works by
     * @param document any document that is said to be of the same election
     * @return errors, empty if they agree; what the document does not say cannot disagree
     */
    public static List<Finding> withDefinition(ElectionDefinition definition, ElectionDocument document) {
        ElectionReference expected = definition.election();
        ElectionReference found = document.election();
        List<Finding> findings = new ArrayList<>();
        if (!found.id().equals(expected.id())) {
            findings.add(Finding.error(
                    "OTHER_ELECTION", "election.id", "Dit bestand hoort bij een andere verkiezing dan de definitie."));
        }
        if (!found.category().equals(expected.category()) || disagree(found.subcategory(), expected.subcategory())) {
            findings.add(Finding.error(
                    "OTHER_CATEGORY",
                    "election.category",
                    "De soort van de verkiezing is anders dan in de definitie."));
        }
        if (found.municipality().isPresent() && !found.municipality().equals(expected.municipality())) {
            findings.add(Finding.error(
                    "OTHER_MUNICIPALITY", "election.municipality", "De gemeente is een andere dan in de definitie."));
        }
        if (!found.electionDay().equals(expected.electionDay())) {
            findings.add(Finding.error(
                    "OTHER_ELECTION_DAY",
                    "election.electionDay",
                    "De dag van de stemming is een andere dan in de definitie."));
        }
        if (found.nominationDay().isPresent() && !found.nominationDay().equals(expected.nominationDay())) {
            findings.add(Finding.error(
                    "OTHER_NOMINATION_DAY",
                    "election.nominationDay",
                    "De dag van de kandidaatstelling is een andere dan in de definitie."));
        }
        return findings;
    }

    /**
     * Holds a count against the numbered lists: the same lists with the same candidates, and the same designations.
     *
     * @param lists the numbered lists of the election
     * @param count the count that has to agree with them
     * @return errors for lists and candidates, warnings for designations; empty if they agree
     */
    public static List<Finding> withLists(CandidateLists lists, Count count) {
        List<Finding> findings = new ArrayList<>();
        Map<Integer, ListVotes> votes = new HashMap<>();
        count.total().lists().forEach(list -> votes.put(list.list(), list));
        for (PublicList list : lists.lists()) {
            ListVotes counted = votes.remove(list.number());
            if (counted == null) {
                findings.add(Finding.error(
                        "LIST_NOT_COUNTED",
                        place(list.number()),
                        "Lijst " + list.number() + " ontbreekt in de telling."));
            } else {
                compare(list, counted, findings);
            }
        }
        votes.keySet().stream()
                .sorted()
                .forEach(number -> findings.add(Finding.error(
                        "UNKNOWN_LIST", place(number), "De telling noemt lijst " + number + ", die er niet is.")));
        return findings;
    }

    /**
     * Holds a result against the numbered lists. A candidate's number in a result is the place in the order of
     * election, so that candidates are recognised by their name and residence; a first name may be left out.
     *
     * @param lists the numbered lists of the election
     * @param result the result that has to agree with them
     * @return errors for lists and candidates that are not there; empty if they agree
     */
    public static List<Finding> withLists(CandidateLists lists, Result result) {
        Map<Integer, Set<String>> candidates = new HashMap<>();
        for (PublicList list : lists.lists()) {
            Set<String> names = new HashSet<>();
            list.candidates().forEach(candidate -> names.add(identity(candidate)));
            candidates.put(list.number(), names);
        }
        List<Finding> findings = new ArrayList<>();
        for (ElectedList list : result.lists()) {
            Set<String> names = candidates.get(list.number());
            if (names == null) {
                findings.add(Finding.error(
                        "UNKNOWN_LIST",
                        place(list.number()),
                        "De uitslag noemt lijst " + list.number() + ", die er niet is."));
                continue;
            }
            for (Elected elected : list.elected()) {
                if (!names.contains(identity(elected.candidate()))) {
                    findings.add(Finding.error(
                            "UNKNOWN_CANDIDATE",
                            place(list.number()) + ".elected["
                                    + elected.candidate().number() + "]",
                            "De uitslag noemt iemand die niet op lijst " + list.number() + " staat."));
                }
            }
        }
        return findings;
    }

    private static void compare(PublicList list, ListVotes counted, List<Finding> findings) {
        List<Integer> expected =
                list.candidates().stream().map(PublicCandidate::number).toList();
        List<Integer> found =
                counted.candidates().stream().map(CandidateVotes::candidate).toList();
        if (!expected.equals(found)) {
            findings.add(Finding.error(
                    "OTHER_CANDIDATES",
                    place(list.number()),
                    "De telling noemt op lijst " + list.number() + " andere kandidaten dan erop staan."));
        }
        if (!collapsed(list.head().designation()).equals(collapsed(counted.designation()))) {
            findings.add(Finding.warning(
                    "OTHER_DESIGNATION",
                    place(list.number()),
                    "De aanduiding van lijst " + list.number() + " is in de telling anders geschreven."));
        }
    }

    private static boolean disagree(String found, String expected) {
        return !found.isEmpty() && !expected.isEmpty() && !found.equals(expected);
    }

    private static String identity(PublicCandidate candidate) {
        CandidateName name = candidate.name();
        return collapsed(String.join(
                "|", name.initials(), name.prefix(), name.surname(), candidate.locality(), candidate.country()));
    }

    private static String collapsed(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String place(int list) {
        return "lists[" + list + "]";
    }
}
