package nl.zetel.law.support;

import java.util.List;
import java.util.OptionalInt;
import nl.zetel.law.RefusalException;

/**
 * How what stands above a list is related to the last election of the same council; the numbers are seats won then. A
 * group that left a combination is new: its own designation did not stand above a list.
 */
public sealed interface Predecessor {

    /** A list without a designation ("blanco lijst"). */
    record Unnamed() implements Predecessor {}

    /**
     * A designation, new or not.
     *
     * @param seats seats of the list that it stood above; 0 if it stood above none
     */
    record Designation(int seats) implements Predecessor {

        /** @throws RefusalException if the number is negative */
        public Designation {
            checkSeats(seats);
        }
    }

    /**
     * A combined designation ("samengevoegde aanduiding", H 3(3)).
     *
     * @param partners seats of each partner's own list
     * @param joint seats of the joint list of these partners, if they had one
     */
    record Combination(List<Integer> partners, OptionalInt joint) implements Predecessor {

        /** @throws RefusalException if there are fewer than two partners or a number is negative */
        public Combination {
            partners = checkPartners(partners);
            joint.ifPresent(Predecessor::checkSeats);
        }
    }

    /**
     * Groups that continue as one group under a new name and had their own lists.
     *
     * @param partners seats of each of them
     */
    record Merger(List<Integer> partners) implements Predecessor {

        /** @throws RefusalException if there are fewer than two partners or a number is negative */
        public Merger {
            partners = checkPartners(partners);
        }
    }

    /**
     * Groups that continue as one group under a new name and had a joint list under a combined designation.
     *
     * @param joint seats of that list
     */
    record FormerCombination(int joint) implements Predecessor {

        /** @throws RefusalException if the number is negative */
        public FormerCombination {
            checkSeats(joint);
        }
    }

    private static void checkSeats(int seats) {
        if (seats < 0) {
            throw new RefusalException("NEGATIVE_SEATS", "Een aantal zetels kan niet negatief zijn");
        }
    }

    private static List<Integer> checkPartners(List<Integer> partners) {
        if (partners.size() < 2) {
            throw new RefusalException("TOO_FEW_PARTNERS", "Samengaan kunnen alleen twee of meer groeperingen");
        }
        partners.forEach(Predecessor::checkSeats);
        return List.copyOf(partners);
    }
}
