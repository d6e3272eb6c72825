package nl.zetel.plugin.eml;

import java.util.ArrayList;
import java.util.List;
import nl.zetel.api.document.CandidateLists;
import nl.zetel.api.document.CandidateLists.PublicList;
import nl.zetel.api.document.CompleteCandidateLists;
import nl.zetel.api.document.CompleteCandidateLists.PrivateList;
import nl.zetel.api.document.DocumentHeader;
import nl.zetel.api.document.ElectionReference;
import nl.zetel.api.document.ListHead;
import nl.zetel.api.document.PrivateCandidate;
import nl.zetel.api.document.PublicCandidate;
import nl.zetel.plugin.eml.jaxb.Affiliation;
import nl.zetel.plugin.eml.jaxb.AffiliationIdentifier;
import nl.zetel.plugin.eml.jaxb.Candidate;
import nl.zetel.plugin.eml.jaxb.CandidateList;
import nl.zetel.plugin.eml.jaxb.Contest;
import nl.zetel.plugin.eml.jaxb.Election;
import nl.zetel.plugin.eml.jaxb.Eml;
import nl.zetel.plugin.eml.jaxb.ListData;
import nl.zetel.plugin.eml.xml.Refusal;
import org.jspecify.annotations.Nullable;

/** The numbered candidate lists, public (230b) and private (230c), both ways. */
final class Lists {

    static final String WRITTEN = "written";
    private static final String ONE_LIST = "op zichzelf staande lijst";

    private Lists() {}

    /** Reads the public lists. */
    static CandidateLists readPublic(Eml eml, Findings findings) {
        Contest contest = contest(eml);
        List<PublicList> lists = new ArrayList<>();
        for (Affiliation list : contest.affiliations) {
            int number = number(list);
            List<PublicCandidate> candidates = new ArrayList<>();
            for (Candidate candidate : list.candidates) {
                String place = place(number, candidate);
                if (Candidates.hasPrivateParts(candidate)) {
                    findings.error("PRIVATE_DATA", place);
                }
                candidates.add(Candidates.readPublic(candidate, place, findings));
            }
            lists.add(new PublicList(number, head(list, "lists[" + number + "]", findings), candidates));
        }
        Extras extras = extras(contest);
        ElectionReference election = election(eml, extras);
        return new CandidateLists(Headers.read(eml, extras), election, lists);
    }

    /** Reads the private lists. */
    static CompleteCandidateLists readPrivate(Eml eml, Findings findings) {
        Contest contest = contest(eml);
        List<PrivateList> lists = new ArrayList<>();
        for (Affiliation list : contest.affiliations) {
            int number = number(list);
            List<PrivateCandidate> candidates = new ArrayList<>();
            for (Candidate candidate : list.candidates) {
                candidates.add(Candidates.readPrivate(candidate, place(number, candidate), findings));
            }
            lists.add(new PrivateList(number, head(list, "lists[" + number + "]", findings), candidates));
        }
        Extras extras = extras(contest);
        ElectionReference election = election(eml, extras);
        return new CompleteCandidateLists(Headers.read(eml, extras), election, lists);
    }

    /** Writes the public lists; genders only of lists that publish them. */
    static Eml write(CandidateLists document) {
        boolean emptyParts = WRITTEN.equals(document.header().extras().get(Extras.EMPTY_NAME_PARTS));
        List<Affiliation> lists = new ArrayList<>();
        for (PublicList list : document.lists()) {
            Affiliation written = affiliation(Integer.toString(list.number()), list.head());
            boolean showGender = list.head().publishGender();
            list.candidates()
                    .forEach(candidate -> written.candidates.add(Candidates.write(candidate, showGender, emptyParts)));
            lists.add(written);
        }
        return write(document.kind(), document.header(), document.election(), lists);
    }

    /** Writes the private lists. */
    static Eml write(CompleteCandidateLists document) {
        List<Affiliation> lists = new ArrayList<>();
        for (PrivateList list : document.lists()) {
            Affiliation written = affiliation(Integer.toString(list.number()), list.head());
            list.candidates().forEach(candidate -> written.candidates.add(Candidates.write(candidate)));
            lists.add(written);
        }
        return write(document.kind(), document.header(), document.election(), lists);
    }

    /** Reads what stands above a list. */
    static ListHead head(Affiliation list, String place, Findings findings) {
        ListData data = list.listData == null ? new ListData() : list.listData;
        String type = Values.token(list.type);
        if (!ONE_LIST.equals(type) && !type.isEmpty()) {
            findings.warning("LIST_TYPE", place);
        }
        return new ListHead(
                list.affiliationIdentifier == null ? "" : Values.text(list.affiliationIdentifier.registeredName),
                Values.truth(data.publishGender),
                Values.token(data.publicationLanguage));
    }

    /** Writes what stands above a list; without a number in a list that has not yet got one. */
    static Affiliation affiliation(@Nullable String number, ListHead head) {
        Affiliation list = new Affiliation();
        list.affiliationIdentifier = new AffiliationIdentifier();
        list.affiliationIdentifier.id = number;
        list.affiliationIdentifier.registeredName = head.designation();
        list.type = ONE_LIST;
        list.listData = new ListData();
        list.listData.publicationLanguage = Values.orNull(head.language());
        list.listData.publishGender = Boolean.toString(head.publishGender());
        return list;
    }

    /** The only contest of an election. */
    static Contest only(Election election) {
        if (election.contests.size() > 1) {
            throw new Refusal(Refusal.Code.SEVERAL_CONTESTS, election.line, election.column);
        }
        return Values.required(election.contests.isEmpty() ? null : election.contests.get(0), election);
    }

    private static Eml write(
            nl.zetel.api.document.DocumentKind kind,
            DocumentHeader header,
            ElectionReference election,
            List<Affiliation> lists) {
        Contest contest = new Contest();
        contest.contestIdentifier = Elections.write(kind, header);
        contest.affiliations = lists;
        Eml eml = Headers.write(kind, header);
        eml.candidateList = new CandidateList();
        eml.candidateList.election = new Election();
        eml.candidateList.election.electionIdentifier = Elections.write(kind, header, election);
        eml.candidateList.election.contests = List.of(contest);
        return eml;
    }

    private static Election election(Eml eml) {
        CandidateList content = Values.required(eml.candidateList, eml);
        return Values.required(content.election, eml);
    }

    private static Contest contest(Eml eml) {
        return only(election(eml));
    }

    private static ElectionReference election(Eml eml, Extras extras) {
        Election election = election(eml);
        return Elections.read(election.electionIdentifier, election, extras);
    }

    private static Extras extras(Contest contest) {
        boolean emptyParts = contest.affiliations.stream()
                .flatMap(list -> list.candidates.stream())
                .anyMatch(candidate -> Persons.hasEmptyPart(candidate.candidateFullName));
        Extras extras = new Extras().put(Extras.EMPTY_NAME_PARTS, emptyParts ? WRITTEN : "");
        Elections.read(contest.contestIdentifier, extras);
        return extras;
    }

    private static int number(Affiliation list) {
        return Values.number(list.affiliationIdentifier == null ? null : list.affiliationIdentifier.id, list);
    }

    private static String place(int list, Candidate candidate) {
        return "lists[" + list + "].candidates[" + Headers.id(candidate.candidateIdentifier) + "]";
    }
}
