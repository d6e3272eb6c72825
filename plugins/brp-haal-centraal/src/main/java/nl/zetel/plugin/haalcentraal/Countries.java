package nl.zetel.plugin.haalcentraal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Countries by their Dutch names, which are all that the register and ISO 3166 have in common. */
final class Countries {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Set<String> CARIBBEAN_NETHERLANDS = Set.of("bonaire", "saba", "sint eustatius");
    private static final Map<String, String> CODES = codes();

    private Countries() {}

    /** The two-letter code; blank if the name is not known. */
    static String code(String dutchName) {
        return CODES.getOrDefault(dutchName.toLowerCase(DUTCH), "");
    }

    /** Whether it is one of the three islands that are municipalities of the Netherlands. */
    static boolean isCaribbeanNetherlands(String dutchName) {
        String name = dutchName.toLowerCase(DUTCH);
        return CARIBBEAN_NETHERLANDS.contains(name) || name.startsWith("bonaire,");
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        Arrays.stream(Locale.getISOCountries())
                .forEach(code ->
                        codes.put(new Locale("", code).getDisplayCountry(DUTCH).toLowerCase(DUTCH), code));
        codes.put("bondsrepubliek duitsland", "DE");
        codes.put("verenigde staten van amerika", "US");
        codes.put("groot-brittannië", "GB");
        codes.put("verenigd koninkrijk", "GB");
        CARIBBEAN_NETHERLANDS.forEach(name -> codes.put(name, "BQ"));
        return Map.copyOf(codes);
    }
}
