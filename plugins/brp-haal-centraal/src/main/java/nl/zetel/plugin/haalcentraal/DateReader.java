package nl.zetel.plugin.haalcentraal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import nl.zetel.api.PartialDate;

/** Reads a date of the API: {@code Datum}, {@code JaarMaandDatum}, {@code JaarDatum} or {@code DatumOnbekend}. */
final class DateReader {

    private DateReader() {}

    /** The date under that name; unknown if its type is new or its value wrong, empty if there is none. */
    static Optional<PartialDate> date(Node group, String name) {
        return group.has(name) ? Optional.of(read(group.group(name))) : Optional.empty();
    }

    private static PartialDate read(Node date) {
        try {
            return switch (date.textOrBlank("type")) {
                case "Datum" -> PartialDate.of(LocalDate.parse(date.textOrBlank("datum")));
                case "JaarMaandDatum" ->
                    new PartialDate(
                            date.number("jaar").orElse(0), date.number("maand").orElse(0), 0);
                case "JaarDatum" -> PartialDate.ofYear(date.number("jaar").orElse(0));
                default -> PartialDate.unknown();
            };
        } catch (DateTimeException | IllegalArgumentException e) {
            return PartialDate.unknown();
        }
    }
}
