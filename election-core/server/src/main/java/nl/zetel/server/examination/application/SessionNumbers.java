package nl.zetel.server.examination.application;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.zetel.law.numbering.Block;
import nl.zetel.law.numbering.ListNumbering;
import nl.zetel.server.numbering.domain.Numbering;

/** The numbers as they were given in the session of I 4, with its rulings and lots, in words. */
final class SessionNumbers {

    private final Numbering numbering;
    private final ListNumbering result;
    private final Map<String, String> names;

    /** @param firstCandidates who is the first on each list, by which a list without a designation is known */
    SessionNumbers(Numbering numbering, ListNumbering result, Map<String, String> firstCandidates) {
        this.numbering = numbering;
        this.result = result;
        this.names = numbering.lists().stream()
                .collect(Collectors.toMap(
                        Numbering.Entry::listId, list -> name(list, firstCandidates.getOrDefault(list.listId(), ""))));
    }

    private static String name(Numbering.Entry list, String firstCandidate) {
        if (!list.designation().isBlank()) {
            return list.designation();
        }
        return firstCandidate.isBlank()
                ? "lijst zonder aanduiding"
                : "lijst zonder aanduiding (" + firstCandidate + ")";
    }

    /** A list with its number, and the votes of last time that decided. */
    record Row(int number, String list, long votes) {}

    /** The lists of a group in the order of their numbers. */
    List<Row> rows(Block block) {
        return result.numbers().stream()
                .filter(list -> list.block() == block)
                .map(list -> new Row(
                        list.number(),
                        Objects.requireNonNull(names.get(list.list().value())),
                        list.votes()))
                .toList();
    }

    /** What the committee found on the claims of lists; a later finding on the same list takes the place of the earlier. */
    List<String> rulings() {
        return numbering.rulings().stream()
                .map(ruling -> names.get(ruling.listId()) + ": "
                        + (ruling.conditionMet()
                                ? "voldoet aan de voorwaarde van artikel I 14"
                                : "voldoet niet aan de voorwaarde van artikel I 14")
                        + ". " + ruling.reason())
                .toList();
    }

    /** The lots that were drawn, and who saw it. */
    List<String> lots() {
        return numbering.lots().stream()
                .map(lot -> "Het lot gaf " + names.get(lot.listId()) + " nummer " + lot.number() + ". Getuigen: "
                        + String.join(", ", lot.witnesses()) + ".")
                .toList();
    }
}
