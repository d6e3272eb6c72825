package nl.zetel.plugin.eml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import nl.zetel.api.document.Votes;
import nl.zetel.api.document.Votes.CandidateVotes;
import nl.zetel.api.document.Votes.ListVotes;
import nl.zetel.api.document.Votes.UncountedReason;
import nl.zetel.plugin.eml.xml.Refusal;

/** Reads the votes of one station, or of all together: a flat row of lists, each followed by its candidates. */
final class VotesReader {

    /** Far above the 25 lists of 80 candidates that the largest ballot paper holds. */
    private static final int MOST_SELECTIONS = 20_000;

    private static final Map<String, UncountedReason> REASONS = Arrays.stream(UncountedReason.values())
            .collect(Collectors.toUnmodifiableMap(UncountedReason::text, Function.identity()));

    private final Elements elements;
    private final Findings findings;
    private final String place;

    private final List<ListVotes> lists = new ArrayList<>();
    private List<CandidateVotes> candidates = new ArrayList<>();
    private final Map<UncountedReason, Long> uncounted = new LinkedHashMap<>();
    private final Map<Rejection, Integer> rejected = new EnumMap<>(Rejection.class);
    private final Map<String, Boolean> investigations = new LinkedHashMap<>();
    private int selections;
    private int list;
    private String designation = "";
    private int listTotal;
    private boolean listOpen;
    private int cast;
    private int totalCounted;

    /** Why a ballot does not count. */
    private enum Rejection {
        BLANK,
        INVALID
    }

    VotesReader(Elements elements, Findings findings, String place) {
        this.elements = elements;
        this.findings = findings;
        this.place = place;
    }

    /** Takes the current element if it is one of votes; otherwise passes over it. */
    void take() throws XMLStreamException {
        switch (elements.name()) {
            case "Selection" -> selection();
            case "Cast" -> cast = elements.number();
            case "TotalCounted" -> totalCounted = elements.number();
            case "RejectedVotes" -> rejected();
            case "UncountedVotes" -> uncounted();
            case "ReportingUnitInvestigations" -> investigations();
            default -> elements.skip();
        }
    }

    /** What was read. */
    Votes votes() {
        closeList();
        if (rejected.size() < Rejection.values().length) {
            findings.warning("REJECTED_MISSING", place);
        }
        return new Votes(
                lists,
                cast,
                totalCounted,
                rejected.getOrDefault(Rejection.BLANK, 0),
                rejected.getOrDefault(Rejection.INVALID, 0),
                uncounted);
    }

    /** The investigations that were read. */
    Map<String, Boolean> investigationsRead() {
        return investigations;
    }

    private void selection() throws XMLStreamException {
        if (++selections > MOST_SELECTIONS) {
            throw new Refusal(Refusal.Code.TOO_MANY_ELEMENTS);
        }
        int candidate = 0;
        boolean isList = false;
        while (elements.child()) {
            switch (elements.name()) {
                case "Candidate" -> candidate = candidate();
                case "AffiliationIdentifier" -> {
                    openList();
                    isList = true;
                }
                case "ValidVotes" -> votes(isList, candidate, elements.number());
                default -> elements.skip();
            }
        }
    }

    private void votes(boolean isList, int candidate, int votes) {
        if (isList) {
            listTotal = votes;
        } else if (candidate > 0 && listOpen) {
            candidates.add(new CandidateVotes(candidate, votes));
        } else {
            throw new Refusal(Refusal.Code.PART_MISSING);
        }
    }

    private int candidate() throws XMLStreamException {
        int number = 0;
        while (elements.child()) {
            if ("CandidateIdentifier".equals(elements.name())) {
                number = elements.number("Id");
            }
            elements.skip();
        }
        return number;
    }

    private void openList() throws XMLStreamException {
        closeList();
        listOpen = true;
        list = elements.number("Id");
        designation = "";
        while (elements.child()) {
            if ("RegisteredName".equals(elements.name())) {
                designation = elements.text();
            } else {
                elements.skip();
            }
        }
    }

    private void closeList() {
        if (listOpen) {
            lists.add(new ListVotes(list, designation, listTotal, candidates));
            candidates = new ArrayList<>(candidates.size());
            listOpen = false;
        }
    }

    private void rejected() throws XMLStreamException {
        String reason = elements.attribute("ReasonCode");
        Rejection rejection = switch (reason) {
            case "blanco" -> Rejection.BLANK;
            case "ongeldig" -> Rejection.INVALID;
            default -> null;
        };
        int votes = elements.number();
        if (rejection == null) {
            findings.warning("REASON_UNKNOWN", place);
        } else if (rejected.putIfAbsent(rejection, votes) != null) {
            findings.warning("REASON_TWICE", place, reason);
        }
    }

    private void uncounted() throws XMLStreamException {
        UncountedReason reason = REASONS.get(elements.attribute("ReasonCode"));
        long votes = elements.number();
        if (reason == null) {
            findings.warning("REASON_UNKNOWN", place);
        } else if (uncounted.putIfAbsent(reason, votes) != null) {
            findings.warning("REASON_TWICE", place, reason.text());
        }
    }

    private void investigations() throws XMLStreamException {
        while (elements.child()) {
            String reason = elements.attribute("ReasonCode");
            investigations.put(reason, Values.truth(elements.text()));
        }
    }
}
