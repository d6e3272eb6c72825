package nl.zetel.plugin.eml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zetel.api.document.Count.StationCount;

/**
 * What the identifier and the name of a station in a count hold: OSV puts the word for station before the name and the
 * postal code behind it.
 *
 * @param number number of the station as written
 * @param name name without additions
 * @param postalCode postal code; blank if the name has none
 */
record StationName(String number, String name, String postalCode) {

    private static final Pattern NAME =
            Pattern.compile("(?:(?:Stembureau|Briefstembureau) )?(.*?)(?: \\(postcode: ([^)]*)\\))?");

    static StationName of(StationCount station) {
        Matcher matcher = NAME.matcher(station.name());
        String number = station.id().replaceFirst(".*SB", "");
        if (!matcher.matches()) {
            return new StationName(number, station.name(), "");
        }
        String code = matcher.group(2);
        return new StationName(number, matcher.group(1), code == null ? "" : code);
    }
}
