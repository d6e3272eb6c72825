package nl.zetel.plugin.brpstub;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.zetel.api.PartialDate;

/** Dates and code table values as the API writes them. */
final class ApiValues {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", DUTCH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", DUTCH);

    private ApiValues() {}

    static JsonObject date(PartialDate date) {
        JsonObjectBuilder json = Jsons.PROVIDER.createObjectBuilder();
        if (date.year() == 0) {
            json.add("type", "DatumOnbekend").add("onbekend", true).add("langFormaat", "onbekend");
        } else if (date.month() == 0) {
            json.add("type", "JaarDatum").add("jaar", date.year()).add("langFormaat", Integer.toString(date.year()));
        } else if (date.day() == 0) {
            json.add("type", "JaarMaandDatum").add("jaar", date.year()).add("maand", date.month());
            json.add("langFormaat", MONTH.format(YearMonth.of(date.year(), date.month())));
        } else {
            LocalDate day = LocalDate.of(date.year(), date.month(), date.day());
            json.add("type", "Datum").add("datum", day.toString()).add("langFormaat", DAY.format(day));
        }
        return json.build();
    }

    static JsonObject coded(String code, String description) {
        JsonObjectBuilder json = Jsons.PROVIDER.createObjectBuilder().add("code", code);
        if (!description.isBlank()) {
            json.add("omschrijving", description);
        }
        return json.build();
    }

    static void addText(JsonObjectBuilder json, String name, String value) {
        if (!value.isBlank()) {
            json.add(name, value);
        }
    }
}
