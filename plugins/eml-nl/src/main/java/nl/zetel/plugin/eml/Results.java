package nl.zetel.plugin.eml;

import java.util.ArrayList;
import java.util.List;
import nl.zetel.api.document.ElectionReference;
import nl.zetel.api.document.PublicCandidate;
import nl.zetel.api.document.Result;
import nl.zetel.api.document.Result.Elected;
import nl.zetel.api.document.Result.ElectedList;
import nl.zetel.plugin.eml.jaxb.AffiliationIdentifier;
import nl.zetel.plugin.eml.jaxb.Candidate;
import nl.zetel.plugin.eml.jaxb.Contest;
import nl.zetel.plugin.eml.jaxb.Election;
import nl.zetel.plugin.eml.jaxb.Eml;
import nl.zetel.plugin.eml.jaxb.Selection;
import nl.zetel.plugin.eml.xml.Refusal;

/** Results (520), both ways: a flat row of lists with seats, each followed by its elected candidates. */
final class Results {

    private static final String OMITTED = "omitted";
    private static final String BY_PREFERENCE = "1";
    private static final String BY_ORDER = "2";

    private Results() {}

    /** Reads a result. */
    static Result read(Eml eml, Findings findings) {
        nl.zetel.plugin.eml.jaxb.Result content = Values.required(eml.result, eml);
        Election election = Values.required(content.election, eml);
        Contest contest = Lists.only(election);
        Extras extras = new Extras().put(Extras.EMPTY_NAME_PARTS, omitsParts(contest) ? OMITTED : "");
        Elections.read(contest.contestIdentifier, extras);
        ElectionReference reference = Elections.read(election.electionIdentifier, election, extras);
        return new Result(Headers.read(eml, extras), reference, lists(contest, findings));
    }

    /** Writes a result. */
    static Eml write(Result document) {
        boolean emptyParts = !OMITTED.equals(document.header().extras().get(Extras.EMPTY_NAME_PARTS));
        Contest contest = new Contest();
        contest.contestIdentifier = Elections.write(document.kind(), document.header());
        for (ElectedList list : document.lists()) {
            contest.selections.add(write(list));
            list.elected().forEach(elected -> contest.selections.add(write(elected, emptyParts)));
        }
        Eml eml = Headers.write(document.kind(), document.header());
        eml.result = new nl.zetel.plugin.eml.jaxb.Result();
        eml.result.election = new Election();
        eml.result.election.electionIdentifier =
                Elections.write(document.kind(), document.header(), document.election());
        eml.result.election.contests = List.of(contest);
        return eml;
    }

    private static boolean omitsParts(Contest contest) {
        List<Candidate> candidates = contest.selections.stream()
                .filter(selection -> selection.candidate != null)
                .map(selection -> Values.required(selection.candidate, selection))
                .toList();
        return candidates.stream().anyMatch(candidate -> Persons.lacksPart(candidate.candidateFullName))
                && candidates.stream().noneMatch(candidate -> Persons.hasEmptyPart(candidate.candidateFullName));
    }

    private static List<ElectedList> lists(Contest contest, Findings findings) {
        List<ElectedList> lists = new ArrayList<>();
        List<Elected> elected = new ArrayList<>();
        for (int i = contest.selections.size() - 1; i >= 0; i--) {
            Selection selection = contest.selections.get(i);
            if (selection.affiliationIdentifier != null) {
                lists.add(0, list(selection, selection.affiliationIdentifier, elected));
                elected = new ArrayList<>();
            } else {
                elected.add(0, elected(selection, "selections[" + i + "]", findings));
            }
        }
        if (!elected.isEmpty()) {
            Selection first = contest.selections.get(0);
            throw new Refusal(Refusal.Code.PART_MISSING, first.line, first.column);
        }
        return lists;
    }

    private static ElectedList list(Selection selection, AffiliationIdentifier list, List<Elected> elected) {
        return new ElectedList(
                Values.number(list.id, selection), Values.text(list.registeredName), List.copyOf(elected));
    }

    private static Elected elected(Selection selection, String place, Findings findings) {
        PublicCandidate candidate =
                Candidates.readPublic(Values.required(selection.candidate, selection), place, findings);
        String ranking = Values.token(selection.ranking);
        if (!ranking.equals(BY_PREFERENCE) && !ranking.equals(BY_ORDER)) {
            findings.warning("RANKING_MISSING", place);
        }
        if (!"yes".equals(Values.token(selection.elected))) {
            findings.error("NOT_ELECTED", place);
        }
        return new Elected(candidate, ranking.equals(BY_PREFERENCE));
    }

    private static Selection write(ElectedList list) {
        Selection selection = new Selection();
        selection.affiliationIdentifier = new AffiliationIdentifier();
        selection.affiliationIdentifier.id = Integer.toString(list.number());
        selection.affiliationIdentifier.registeredName = list.designation();
        selection.elected = "yes";
        return selection;
    }

    private static Selection write(Elected elected, boolean emptyParts) {
        PublicCandidate candidate = elected.candidate();
        Selection selection = new Selection();
        selection.candidate = Candidates.write(candidate, true, emptyParts);
        if (selection.candidate.qualifyingAddress == null) {
            throw new IllegalArgumentException("EML 520 needs a place of residence of every elected candidate");
        }
        selection.ranking = elected.byPreference() ? BY_PREFERENCE : BY_ORDER;
        selection.elected = "yes";
        return selection;
    }
}
