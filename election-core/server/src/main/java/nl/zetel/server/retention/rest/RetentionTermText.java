package nl.zetel.server.retention.rest;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** A term in Dutch words. */
final class RetentionTermText {

    private RetentionTermText() {}

    static String of(Period term) {
        List<String> parts = new ArrayList<>();
        add(parts, term.getYears(), "jaar", "jaar");
        add(parts, term.getMonths(), "maand", "maanden");
        add(parts, term.getDays(), "dag", "dagen");
        return String.join(" en ", parts);
    }

    private static void add(List<String> parts, int number, String one, String more) {
        if (number > 0) {
            parts.add(number + " " + (number == 1 ? one : more));
        }
    }
}
