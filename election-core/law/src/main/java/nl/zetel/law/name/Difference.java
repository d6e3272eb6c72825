package nl.zetel.law.name;

import nl.zetel.api.Severity;

/**
 * One difference between a notation and the register. Holds personal data.
 *
 * @param kind what differs
 * @param listed what the list says; may be blank
 * @param registered what the register says or the nearest allowed notation; blank if it says nothing
 */
public record Difference(DifferenceKind kind, String listed, String registered) {

    /** The part of the notation. */
    public NotationField field() {
        return kind.field();
    }

    /** How serious it is. */
    public Severity severity() {
        return kind.severity();
    }

    /** Does not show the values. */
    @Override
    public String toString() {
        return "Difference[" + kind + "]";
    }
}
