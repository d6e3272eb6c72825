package nl.zetel.server.counting.application;

import java.util.List;
import nl.zetel.server.counting.domain.CountEntry;
import nl.zetel.server.counting.domain.Sums;

/**
 * What the chain keeps of an entry that is not final: that somebody worked on it, not yet what.
 *
 * @param slot which entry
 * @param session session of the report
 * @param round round of the entry
 * @param state where it stands
 * @param typedBy who types it
 * @param cast votes cast so far
 * @param accepted findings that were accepted
 */
record CountChange(
        CountEntry.Slot slot,
        int session,
        int round,
        CountEntry.State state,
        String typedBy,
        long cast,
        List<String> accepted) {

    static CountChange of(CountEntry entry) {
        return new CountChange(
                entry.slot(),
                entry.session(),
                entry.round(),
                entry.state(),
                entry.typedBy(),
                Sums.of(entry.count()).cast(),
                entry.accepted());
    }
}
