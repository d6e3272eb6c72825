package nl.zetel.api.document;

import java.util.List;
import java.util.Optional;
import nl.zetel.api.MunicipalityCode;

/**
 * A region in which an election is held ("gebied"). A municipal council election has one: the municipality.
 *
 * @param category category, such as {@code GEMEENTE}
 * @param number number within its category as the document writes it; blank if it has none; of a municipality its code
 *     without leading zeros
 * @param name name
 * @param romanNumerals whether the number is printed in roman numerals
 * @param frisian whether documents may be made in Frisian
 * @param superior region that it belongs to, absent for the topmost
 * @param committees committees of the region
 */
public record ElectionRegion(
        String category,
        String number,
        String name,
        boolean romanNumerals,
        boolean frisian,
        Optional<Superior> superior,
        List<Committee> committees) {

    /**
     * Copies the list.
     *
     * @param category category, such as {@code GEMEENTE}
     * @param number number within its category as the document writes it; blank if it has none; of a municipality its
     *     code without leading zeros
     * @param name name
     * @param romanNumerals whether the number is printed in roman numerals
     * @param frisian whether documents may be made in Frisian
     * @param superior region that it belongs to, absent for the topmost
     * @param committees committees of the region
     */
    public ElectionRegion {
        committees = List.copyOf(committees);
    }

    /**
     * {@return the region of a municipality that elects its own council, with the committees that it always has}
     *
     * @param code the municipality's code
     * @param name its name
     */
    public static ElectionRegion municipality(MunicipalityCode code, String name) {
        return new ElectionRegion(
                "GEMEENTE",
                Integer.toString(Integer.parseInt(code.value())),
                name,
                false,
                false,
                Optional.empty(),
                List.of(new Committee("CSB", "", Optional.empty()), new Committee("HSB", "", Optional.empty())));
    }

    /**
     * The region that another belongs to.
     *
     * @param category its category
     * @param number its number as the document writes it
     */
    public record Superior(String category, String number) {}

    /**
     * A committee of a region.
     *
     * @param category category, such as {@code CSB}
     * @param name name; blank if it is the region's
     * @param acceptsCentralSubmissions whether lists may be handed in centrally; absent if the document does not say
     */
    public record Committee(String category, String name, Optional<Boolean> acceptsCentralSubmissions) {}
}
