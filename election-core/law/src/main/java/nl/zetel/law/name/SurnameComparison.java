package nl.zetel.law.name;

import java.util.List;

/**
 * Compares a listed prefix and surname with one allowed name.
 *
 * @param name the allowed name
 * @param prefix how the prefixes resemble each other
 * @param surname how the surnames resemble each other
 * @param misplaced whether the whole name is right but divided otherwise
 */
record SurnameComparison(AllowedName name, TextMatch prefix, TextMatch surname, boolean misplaced) {

    private static final int FORM_COST = 1;
    private static final int MISPLACED_COST = 3;
    private static final int DIFFERENT_COST = 10;

    static SurnameComparison of(AllowedName name, String prefix, String surname) {
        TextMatch prefixes = TextMatch.of(prefix, name.prefix());
        TextMatch surnames = TextMatch.of(surname, name.surname());
        boolean different = prefixes == TextMatch.DIFFERENT || surnames == TextMatch.DIFFERENT;
        return new SurnameComparison(
                name,
                prefixes,
                surnames,
                different && TextMatch.isSameDividedOtherwise(prefix, surname, name.prefix(), name.surname()));
    }

    /** The allowed name that resembles the listed one most; the first of equals. */
    static SurnameComparison nearest(List<AllowedName> names, String prefix, String surname) {
        SurnameComparison nearest = of(names.get(0), prefix, surname);
        for (int i = 1; i < names.size() && nearest.cost() > 0; i++) {
            SurnameComparison next = of(names.get(i), prefix, surname);
            if (next.cost() < nearest.cost()) {
                nearest = next;
            }
        }
        return nearest;
    }

    boolean fits() {
        return misplaced || cost() < DIFFERENT_COST;
    }

    int cost() {
        return misplaced ? MISPLACED_COST : cost(prefix) + cost(surname);
    }

    private static int cost(TextMatch match) {
        return switch (match) {
            case EXACT -> 0;
            case FORM -> FORM_COST;
            case DIFFERENT -> DIFFERENT_COST;
        };
    }
}
