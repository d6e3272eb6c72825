package nl.zetel.server.result.domain;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.zetel.api.document.Fingerprint;

/**
 * Something that the official result has otherwise than the calculation.
 *
 * @param kind what it is
 * @param list number of the list
 * @param place place in the order of election, where it is about a candidate
 * @param ours what was calculated, in Dutch
 * @param theirs what the official result has, in Dutch
 */
public record ResultDifference(Kind kind, int list, Optional<Integer> place, String ours, String theirs) {

    /** What differs. */
    public enum Kind {
        /** The number of seats of a list. */
        SEATS(true, "Een andere verdeling van de zetels over de lijsten."),
        /** Who is elected. */
        CANDIDATE(true, "Een ander komt in de raad."),
        /** The official result names somebody who is not on the list. */
        UNKNOWN_CANDIDATE(true, "Wie hier gekozen heet, staat niet op de vastgestelde lijst."),
        /** The order of election, of the same persons. */
        ORDER(
                false,
                "Geen andere gekozenen; de volgorde werkt door in de rangschikking (P 19). De officiële programmatuur"
                        + " zet gelijke voorkeurstemmen soms in een andere volgorde."),
        /** On preference votes, or by the order of the list. */
        GROUND(false, "Geen andere gekozenen; de grond van de verkiezing verschilt (P 15 of P 17)."),
        /** What stands above the list. */
        DESIGNATION(false, "Geen andere gekozenen; boven de lijst staat iets anders.");

        private final boolean movesSeat;
        private final String effect;

        Kind(boolean movesSeat, String effect) {
            this.movesSeat = movesSeat;
            this.effect = effect;
        }

        /** Whether another list or another person would sit in the council. */
        public boolean movesSeat() {
            return movesSeat;
        }

        /** What it would do, in Dutch. */
        public String effect() {
            return effect;
        }
    }

    /** A key that stays the same as long as both results say the same: an explanation holds for that alone. */
    public String key() {
        String text = kind + "|" + list + "|" + place.orElse(0) + "|" + ours + "|" + theirs;
        return Fingerprint.of(text.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 16);
    }

    /** In one line. */
    public String text() {
        return "Lijst " + list + place.map(number -> ", plaats " + number).orElse("") + ": berekend is " + ours
                + ", de officiële uitslag heeft " + theirs + ". " + kind.effect();
    }
}
