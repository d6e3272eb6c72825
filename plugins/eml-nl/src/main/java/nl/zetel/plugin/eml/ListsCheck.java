package nl.zetel.plugin.eml;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.zetel.api.Bsn;
import nl.zetel.api.document.CandidateLists;
import nl.zetel.api.document.CandidateName;
import nl.zetel.api.document.CompleteCandidateLists;
import nl.zetel.api.document.Nomination;
import nl.zetel.api.document.PrivateCandidate;
import nl.zetel.api.document.PublicCandidate;

/** Checks candidate lists: numbers that increase, gaps allowed; names; and nobody twice (Kieswet H 8). */
final class ListsCheck {

    /** The most candidates that a list may ever have (Kieswet H 6). */
    private static final int MOST_CANDIDATES = 80;

    private final Findings findings;
    private final Map<String, String> names = new HashMap<>();
    private final Set<Bsn> numbers = new HashSet<>();

    ListsCheck(Findings findings) {
        this.findings = findings;
    }

    /** Checks public lists. */
    void check(CandidateLists lists) {
        new ElectionCheck(findings).check(lists.kind(), lists.header(), lists.election());
        numbers(lists.lists().stream().map(CandidateLists.PublicList::number).toList());
        lists.lists().forEach(list -> candidates("lists[" + list.number() + "]", list.candidates()));
    }

    /** Checks private lists. */
    void check(CompleteCandidateLists lists) {
        new ElectionCheck(findings).check(lists.kind(), lists.header(), lists.election());
        numbers(lists.lists().stream()
                .map(CompleteCandidateLists.PrivateList::number)
                .toList());
        lists.lists().forEach(list -> {
            String place = "lists[" + list.number() + "]";
            candidates(place, publicOf(list.candidates()));
            persons(place, list.candidates());
        });
    }

    /** Checks a list as handed in. */
    void check(Nomination nomination) {
        new ElectionCheck(findings).check(nomination.kind(), nomination.header(), nomination.election());
        candidates("list", publicOf(nomination.candidates()));
        persons("list", nomination.candidates());
        if (nomination.submitters().stream().allMatch(Nomination.Submitter::substitute)) {
            findings.warning("SUBMITTER_MISSING", "submitters");
        }
        if (nomination.submitters().stream().noneMatch(Nomination.Submitter::substitute)) {
            findings.warning("SUBSTITUTE_MISSING", "submitters");
        }
    }

    private void numbers(List<Integer> lists) {
        if (lists.isEmpty()) {
            findings.error("LISTS_MISSING", "lists");
        }
        int previous = 0;
        for (int number : lists) {
            if (number <= previous) {
                findings.error("LIST_NUMBERS", "lists[" + number + "]", number);
            }
            previous = number;
        }
    }

    private void candidates(String place, List<PublicCandidate> candidates) {
        if (candidates.isEmpty()) {
            findings.error("CANDIDATES_MISSING", place);
        }
        if (candidates.size() > MOST_CANDIDATES) {
            findings.warning("TOO_MANY_CANDIDATES", place, candidates.size());
        }
        int previous = 0;
        for (PublicCandidate candidate : candidates) {
            String at = place + ".candidates[" + candidate.number() + "]";
            if (candidate.number() <= previous) {
                findings.error("CANDIDATE_NUMBER", at, candidate.number());
            }
            previous = candidate.number();
            name(at, candidate);
        }
    }

    private void name(String place, PublicCandidate candidate) {
        CandidateName name = candidate.name();
        if (name.surname().isBlank()) {
            findings.error("NAME_MISSING", place);
            return;
        }
        if (name.initials().isBlank()) {
            findings.warning("INITIALS_MISSING", place);
        }
        if (candidate.locality().isBlank()) {
            findings.warning("RESIDENCE_MISSING", place);
        }
        String person = String.join("|", name.initials(), name.prefix(), name.surname(), candidate.locality())
                .toLowerCase(Locale.ROOT);
        String before = names.putIfAbsent(person, place);
        if (before != null) {
            findings.warning("SAME_NAME", place, before);
        }
    }

    private void persons(String place, List<PrivateCandidate> candidates) {
        for (PrivateCandidate candidate : candidates) {
            String at = place + ".candidates[" + candidate.candidate().number() + "]";
            if (candidate.birth().isEmpty()) {
                findings.warning("BIRTH_DATE_MISSING", at);
            }
            if (candidate.bsn().isPresent() && !numbers.add(candidate.bsn().get())) {
                findings.error("SAME_PERSON", at);
            }
        }
    }

    private static List<PublicCandidate> publicOf(List<PrivateCandidate> candidates) {
        return candidates.stream().map(PrivateCandidate::candidate).toList();
    }
}
