package nl.zetel.plugin.eml;

import java.util.Map;
import java.util.TreeMap;

/** Collects what a file says beyond the neutral form; a blank value is not collected. */
final class Extras {

    static final String CREATED_AT = "created-at";
    static final String ISSUE_DATE = "issue-date";
    static final String CANONICALIZATION = "canonicalization";
    static final String CREATED_BY_ID = "created-by-id";
    static final String CREATED_BY_NAME = "created-by-name";
    static final String DOMAIN_ID = "domain-id";
    static final String CONTEST_ID = "contest-id";
    static final String CONTEST_NAME = "contest-name";
    static final String VOTING_METHOD = "voting-method";
    static final String MAX_VOTES = "max-votes";
    static final String UNIT_ID = "reporting-unit-id";
    static final String UNIT_NAME = "reporting-unit-name";
    static final String EMPTY_NAME_PARTS = "empty-name-parts";
    static final String BIRTH_ANNEX = "birth-annex";
    static final String NATIONAL_NUMBER = "national-number";
    static final String RESIDENCE_LINE = "residence-line";
    static final String RESIDENCE_POSTAL_CODE = "residence-postal-code";
    static final String ID = "id";
    static final String LIVING_LOCALITY = "living-locality";
    static final String LIVING_COUNTRY = "living-country";

    private final Map<String, String> values = new TreeMap<>();

    /** Keeps a value under a name, unless it is blank. */
    Extras put(String name, String value) {
        if (!value.isEmpty()) {
            values.put(name, value);
        }
        return this;
    }

    /** Keeps a value that differs from what would be written anyway. */
    Extras putUnless(String usual, String name, String value) {
        return usual.equals(value) ? this : put(name, value);
    }

    /** What was collected. */
    Map<String, String> toMap() {
        return Map.copyOf(values);
    }
}
