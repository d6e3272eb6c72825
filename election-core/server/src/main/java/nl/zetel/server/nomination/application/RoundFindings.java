package nl.zetel.server.nomination.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.zetel.server.nomination.domain.CandidateFinding;
import nl.zetel.server.nomination.domain.CandidateList;
import nl.zetel.server.nomination.domain.ListedCandidate;
import nl.zetel.server.nomination.domain.RegisterComparison;
import nl.zetel.server.nomination.persistence.CandidateFindingStore;
import nl.zetel.server.store.BsnCipher;
import nl.zetel.server.store.Stored;

/** Keeps what rounds find. A finding that says the same as an earlier one keeps what a person made of it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RoundFindings {

    private static final String SEVERAL = "SEVERAL_LISTS";

    @Inject
    CandidateFindingStore store;

    @Inject
    CandidateLists lists;

    @Inject
    BsnCipher cipher;

    public void keep(RegisterRoundWork.Input input, List<CandidateFinding> found) {
        found.forEach(finding -> keep(input.listId(), finding.foundBy(input.roundId())));
    }

    private void keep(String listId, CandidateFinding finding) {
        store.byLookup(listId, finding.key()).stream()
                .filter(known -> known.value().saysAsMuchAs(finding))
                .findFirst()
                .ifPresentOrElse(
                        known -> store.update(known.with(value -> value.foundBy(finding.roundId()))),
                        () -> store.insert(listId, finding));
    }

    /** The round is complete: what it did not find is gone, and persons on several lists are looked for. */
    public void settle(RegisterRoundWork.Input input) {
        for (Stored<CandidateFinding> finding : store.all(input.listId())) {
            CandidateFinding value = finding.value();
            if (value.current()
                    && !value.roundId().equals(input.roundId())
                    && !value.code().equals(SEVERAL)) {
                store.update(finding.with(CandidateFinding::gone));
            }
        }
        severalLists(input);
    }

    /** Locks the lists in one order, so that two rounds that end at once find each other's candidates. */
    private void severalLists(RegisterRoundWork.Input input) {
        List<Stored<CandidateList>> all = lists.ofElection(input.electionId()).stream()
                .sorted(Comparator.comparing(Stored::id))
                .map(list -> lists.lock(input.electionId(), list.id()))
                .toList();
        Map<String, Set<String>> listsByPerson = new HashMap<>();
        all.forEach(list -> list.value()
                .candidates()
                .forEach(candidate -> candidate
                        .bsn()
                        .ifPresent(number -> listsByPerson
                                .computeIfAbsent(cipher.hash(number), n -> new TreeSet<>())
                                .add(list.id()))));
        all.forEach(list -> severalLists(input.roundId(), list, listsByPerson));
    }

    private void severalLists(String roundId, Stored<CandidateList> list, Map<String, Set<String>> listsByPerson) {
        List<Integer> positions = new ArrayList<>();
        int position = 0;
        for (ListedCandidate candidate : list.value().candidates()) {
            position++;
            if (candidate
                            .bsn()
                            .map(number -> listsByPerson
                                    .getOrDefault(cipher.hash(number), Set.of())
                                    .size())
                            .orElse(0)
                    > 1) {
                positions.add(position);
            }
        }
        for (Stored<CandidateFinding> finding : store.all(list.id())) {
            if (finding.value().current()
                    && finding.value().code().equals(SEVERAL)
                    && !positions.contains(finding.value().position())) {
                store.update(finding.with(CandidateFinding::gone));
            }
        }
        positions.forEach(
                each -> keep(list.id(), RegisterComparison.onSeveralLists(each).foundBy(roundId)));
    }
}
