package nl.zetel.law.numbering;

import java.util.List;
import nl.zetel.law.RefusalException;

/** Why a list may be numbered before others: what its designation, or the groups behind it, got last time. */
public sealed interface Claim {

    /** The lists of last time that count. */
    List<PreviousList> previous();

    /** No claim: a new designation, or none. */
    record None() implements Claim {

        @Override
        public List<PreviousList> previous() {
            return List.of();
        }
    }

    /**
     * The designation stood above a list last time (I 14(1)).
     *
     * @param list that list
     */
    record SameDesignation(PreviousList list) implements Claim {

        @Override
        public List<PreviousList> previous() {
            return List.of(list);
        }
    }

    /**
     * A combined designation ("samengevoegde aanduiding", H 4(8) a).
     *
     * @param previous what its groups got last time, alone or together; a list that they had together counts once
     */
    record CombinedDesignation(List<PreviousList> previous) implements Claim {

        /** Copies the list. */
        public CombinedDesignation {
            previous = List.copyOf(previous);
        }
    }

    /**
     * A new name of groups that now take part as one (H 4(8) b).
     *
     * @param previous what each of the groups got last time, two or more
     */
    record MergedGroups(List<PreviousList> previous) implements Claim {

        /** @throws RefusalException {@code TOO_FEW_GROUPS} if there are fewer than two */
        public MergedGroups {
            previous = List.copyOf(previous);
            if (previous.size() < 2) {
                throw new RefusalException("TOO_FEW_GROUPS", "Een samengaan heeft twee of meer groeperingen");
            }
        }
    }

    /**
     * A new name of groups that had a list together under a combined designation last time (H 4(8) c).
     *
     * @param list that list
     */
    record SuccessorOfCombined(PreviousList list) implements Claim {

        @Override
        public List<PreviousList> previous() {
            return List.of(list);
        }
    }
}
