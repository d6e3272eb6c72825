package nl.zetel.plugin.eml;

import java.util.List;
import nl.zetel.api.document.Result;
import nl.zetel.api.document.Result.Elected;
import nl.zetel.api.document.Result.ElectedList;

/** Checks a result: lists in the order of their numbers, candidates numbered in the order of election. */
final class ResultCheck {

    private final Findings findings;

    ResultCheck(Findings findings) {
        this.findings = findings;
    }

    /** Checks a result. */
    void check(Result result) {
        new ElectionCheck(findings).check(result.kind(), result.header(), result.election());
        if (result.lists().isEmpty()) {
            findings.error("NOBODY_ELECTED", "lists");
        }
        int previous = 0;
        for (ElectedList list : result.lists()) {
            String place = "lists[" + list.number() + "]";
            if (list.number() <= previous) {
                findings.error("LIST_NUMBERS", place, list.number());
            }
            previous = list.number();
            elected(place, list.elected());
        }
    }

    private void elected(String place, List<Elected> elected) {
        if (elected.isEmpty()) {
            findings.error("CANDIDATES_MISSING", place);
        }
        for (int i = 0; i < elected.size(); i++) {
            Elected candidate = elected.get(i);
            String at = place + ".elected[" + (i + 1) + "]";
            if (candidate.candidate().name().surname().isBlank()) {
                findings.error("NAME_MISSING", at);
            }
            if (candidate.candidate().number() != i + 1) {
                findings.warning("ORDER_OF_ELECTION", at);
            }
        }
    }
}
