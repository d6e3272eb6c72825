package nl.zetel.law.calendar;

/** Why a day is not a working day (Algemene termijnenwet 3, Kieswet Z 12(4)). */
public enum NonWorkingDay {
    /** Saturday. */
    SATURDAY("zaterdag"),
    /** Sunday. */
    SUNDAY("zondag"),
    /** 1 January. */
    NEW_YEARS_DAY("Nieuwjaarsdag"),
    /** The Friday before Easter, which the act puts on a par with holidays. */
    GOOD_FRIDAY("Goede Vrijdag"),
    /** The Monday after Easter. */
    EASTER_MONDAY("tweede paasdag"),
    /** The day on which the King's birthday is celebrated; before 2014 the Queen's. */
    KINGS_DAY("Koningsdag"),
    /** 5 May, of every year. */
    LIBERATION_DAY("5 mei"),
    /** The Thursday forty days after Easter. */
    ASCENSION_DAY("Hemelvaartsdag"),
    /** The Monday fifty days after Easter. */
    WHIT_MONDAY("tweede pinksterdag"),
    /** 25 December. */
    CHRISTMAS_DAY("eerste kerstdag"),
    /** 26 December. */
    SECOND_CHRISTMAS_DAY("tweede kerstdag"),
    /** Put on a par with holidays by royal decree (Algemene termijnenwet 3(3)). */
    BY_DECREE("bij koninklijk besluit gelijkgestelde dag");

    private final String dutch;

    NonWorkingDay(String dutch) {
        this.dutch = dutch;
    }

    /** Its name in a Dutch sentence. */
    public String dutch() {
        return dutch;
    }
}
