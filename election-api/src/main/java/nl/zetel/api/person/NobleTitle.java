package nl.zetel.api.person;

/**
 * A noble title or predicate ("adellijke titel of predicaat").
 *
 * @param code code of national table 38, such as {@code JH}
 * @param text its text in the register, such as {@code jonkheer}
 * @param kind title or predicate
 */
public record NobleTitle(String code, String text, Kind kind) {

    /** What the code stands for. */
    public enum Kind {
        /** A title ("titel"), written in full before the surname. */
        TITLE,
        /** A predicate ("predicaat"), abbreviated before the surname. */
        PREDICATE
    }
}
