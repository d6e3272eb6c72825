package nl.zetel.law.appointment;

/** What matters about a ranked candidate when a seat has to be filled. */
public enum Circumstance {
    /** Deceased. */
    DECEASED,
    /** On temporary leave for pregnancy or illness. */
    ON_LEAVE,
    /** The one whose seat is to be filled. */
    LEAVES_THIS_SEAT,
    /** Appointed to this vacancy before, but refused, or deemed to refuse. */
    DECLINED_THIS_VACANCY,
    /** Appointed to this vacancy before, but did not send the documents of V 3 in time. */
    DOCUMENTS_LATE,
    /** Appointed to this vacancy before, but not admitted. */
    NOT_ADMITTED,
    /** Member of the council. */
    MEMBER,
    /** Appointed, while the council has not decided on the admission yet. */
    APPOINTED,
    /** Member, or appointed, as a temporary replacement only. */
    TEMPORARY_REPLACEMENT,
    /** Declared in writing not to want an appointment. */
    DOES_NOT_WANT,
    /** Was a member, and the own seat has to be filled too. */
    OWN_SEAT_VACANT,
    /** Lost the membership for acting against Gemeentewet 15 since the last election. */
    LAPSED
}
