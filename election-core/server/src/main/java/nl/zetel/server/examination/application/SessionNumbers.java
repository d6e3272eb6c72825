package nl.zetel.server.examination.application;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zetel.law.numbering.Block;
import nl.zetel.law.numbering.ListNumbering;
import nl.zetel.server.numbering.domain.Numbering;

/** The numbers as they were given in the session of I 4, with its rulings and lots, in words. */
final class SessionNumbers {

    private final Numbering numbering;
    private final ListNumbering result;
    private final Map<String, String> names;

    SessionNumbers(Numbering numbering, ListNumbering result) {
        this.numbering = numbering;
        this.result = result;
        this.names =
                numbering.lists().stream().collect(Collectors.toMap(Numbering.Entry::listId, SessionNumbers::name));
    }

    private static String name(Numbering.Entry list) {
        return list.designation().isBlank() ? "lijst zonder aanduiding" : list.designation();
    }

    /** The lists of a group, with the votes of last time where they decided. */
    Stream<String> numbers(Block block) {
        return result.numbers().stream()
                .filter(list -> list.block() == block)
                .map(list -> list.number() + ". " + names.get(list.list().value())
                        + (block == Block.BY_VOTES ? " (" + list.votes() + " stemmen)" : ""));
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
