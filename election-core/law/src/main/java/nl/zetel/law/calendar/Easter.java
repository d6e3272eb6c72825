package nl.zetel.law.calendar;

import java.time.LocalDate;

/** Easter Sunday by the Gregorian calendar's own rules: golden number, solar and lunar correction, epact. */
final class Easter {

    private Easter() {}

    static LocalDate sunday(int year) {
        int century = Math.floorDiv(year, 100);
        int golden = Math.floorMod(year, 19);
        int lunar = (8 * century + 13) / 25;
        int epact = Math.floorMod(19 * golden + century - century / 4 - lunar + 15, 30);
        int fullMoon = epact - (epact == 29 || (epact == 28 && golden > 10) ? 1 : 0);
        // The paschal full moon falls that many days after 21 March; Easter is the Sunday after it.
        LocalDate moon = LocalDate.of(year, 3, 21).plusDays(fullMoon);
        return moon.plusDays(7 - moon.getDayOfWeek().getValue() % 7);
    }
}
