package nl.zetel.server.audit;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Erased links against the links that prove it, while the chain is read. A link without content is only right if a later
 * link says that a destruction took place and how many links it emptied; who empties links by hand is found.
 */
final class Erasures {

    /** What a destruction is called in the chain. */
    static final String ACTION = "personal-data-destroyed";

    private final Map<Long, Emptied> emptied = new TreeMap<>();

    /** Links that name the same proof: the first of them, and how many there are. */
    private record Emptied(long first, int number) {}

    /** Takes in the next link; whether what it says of erasures is right so far. */
    boolean accounts(AuditEntry entry) {
        long own = entry.key.sequence;
        if (entry.erased()) {
            emptied.merge(
                    entry.erasedBy, new Emptied(own, 1), (known, one) -> new Emptied(known.first, known.number + 1));
            return entry.erasedBy > own;
        }
        return !entry.action.equals(ACTION) || proves(entry, emptied.remove(own));
    }

    private static boolean proves(AuditEntry proof, @Nullable Emptied emptied) {
        int number = emptied == null ? 0 : emptied.number;
        return proof.after.contains("\"erasedEntries\":" + number + ",")
                || proof.after.contains("\"erasedEntries\":" + number + "}");
    }

    /** The first link that was emptied without a proof. */
    Optional<Long> firstUnproved() {
        return emptied.values().stream().map(Emptied::first).min(Long::compare);
    }
}
