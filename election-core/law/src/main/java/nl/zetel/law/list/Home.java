package nl.zetel.law.list;

/** Where a candidate lives, as far as the examination needs it. */
public enum Home {
    /** In the municipality of the council. */
    MUNICIPALITY,
    /** In another municipality of the European part of the Netherlands. */
    ELSEWHERE,
    /** Outside the European part of the Netherlands, the Caribbean part included. */
    OUTSIDE;

    boolean isResident() {
        return this == MUNICIPALITY;
    }
}
