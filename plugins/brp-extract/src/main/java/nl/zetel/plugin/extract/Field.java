package nl.zetel.plugin.extract;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a column of an export may hold. */
enum Field {
    BSN,
    GIVEN_NAMES,
    INITIALS,
    PREFIX,
    SURNAME,
    GENDER,
    BIRTH,
    NATIONALITIES,
    MUNICIPALITY,
    MUNICIPALITY_NAME,
    REGISTERED_SINCE,
    RESIDENCE_KIND,
    STREET,
    HOUSE_NUMBER,
    HOUSE_LETTER,
    HOUSE_NUMBER_ADDITION,
    POSTAL_CODE,
    LOCALITY,
    RESIDENCE_TITLE,
    RESIDENCE_TITLE_SINCE,
    RESIDENCE_TITLE_UNTIL,
    SETTLED_SINCE,
    SETTLED_FROM_CARIBBEAN,
    EXCLUDED,
    EXCLUDED_UNTIL,
    DEATH,
    SUSPENSION,
    SUSPENDED_SINCE,
    SECRET,
    PARTNER_PREFIX,
    PARTNER_SURNAME,
    NAME_USAGE,
    UNDER_INVESTIGATION;

    /** The name in a mapping file. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Field> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key().equals(key)).findFirst();
    }
}
