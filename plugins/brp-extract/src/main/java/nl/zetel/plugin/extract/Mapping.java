package nl.zetel.plugin.extract;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zetel.api.MunicipalityCode;
import nl.zetel.api.person.PersonAspect;

/**
 * How a supplier's export is to be read.
 *
 * @param columns name of the column by field
 * @param values meaning of a text by field, texts in lower case
 * @param dateFormats forms of dates, tried in order
 * @param nationalitySeparator what separates several nationalities; blank if a column holds one
 * @param municipality the municipality, if no column holds it
 * @param endMayBeOpen whether the last row may lack an end of line, so that a file that was cut off may pass for whole
 */
record Mapping(
        Map<Field, String> columns,
        Map<Field, Map<String, String>> values,
        List<DateFormat> dateFormats,
        String nationalitySeparator,
        Optional<MunicipalityCode> municipality,
        boolean endMayBeOpen) {

    /** Copies the maps. */
    Mapping {
        columns = Map.copyOf(columns);
        values = values.isEmpty() ? Map.of() : new EnumMap<>(values);
        dateFormats = List.copyOf(dateFormats);
    }

    /** What a text means: itself, unless the mapping says otherwise. */
    String meaning(Field field, String text) {
        return values.getOrDefault(field, Map.of()).getOrDefault(text.toLowerCase(Locale.ROOT), text);
    }

    /** Aspects for which there is no column. */
    Set<PersonAspect> notDelivered() {
        Set<PersonAspect> missing = EnumSet.allOf(PersonAspect.class);
        missing.removeIf(this::covers);
        return missing;
    }

    private boolean covers(PersonAspect aspect) {
        return switch (aspect) {
            case NAME -> has(Field.SURNAME);
            case PARTNERS -> has(Field.PARTNER_SURNAME);
            case GENDER -> has(Field.GENDER);
            case BIRTH -> has(Field.BIRTH);
            case NATIONALITIES -> has(Field.NATIONALITIES);
            case MUNICIPALITY -> has(Field.MUNICIPALITY) || municipality.isPresent();
            case ADDRESS -> has(Field.STREET) || has(Field.RESIDENCE_KIND);
            case RESIDENCE_TITLE -> has(Field.RESIDENCE_TITLE);
            case SETTLEMENT -> has(Field.SETTLED_SINCE);
            case EXCLUSION -> has(Field.EXCLUDED) || has(Field.EXCLUDED_UNTIL);
            case DEATH -> has(Field.DEATH);
            case SUSPENSION -> has(Field.SUSPENSION);
            case SECRECY -> has(Field.SECRET);
        };
    }

    private boolean has(Field field) {
        return columns.containsKey(field);
    }
}
