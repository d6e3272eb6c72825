package nl.zetel.law.eligibility;

import java.time.LocalDate;
import nl.zetel.law.LegalBasis;

/**
 * Which rights of residence of national table 56 are those of article 8 a, b, c, d, e or l of the Vreemdelingenwet 2000.
 * The data stand in {@code residence-titles.csv}.
 */
@LegalBasis({"Kieswet B 3(2)(a)", "Gemeentewet 10(2)(a)"})
public final class ResidenceTitles {

    /** What a title says of the franchise. */
    enum Meaning {
        /** One of the letters that qualify. */
        QUALIFIES,
        /** Another right of residence, or none. */
        DOES_NOT,
        /** To be judged by a person. */
        UNKNOWN
    }

    private ResidenceTitles() {}

    /**
     * Whether the title qualifies on that day; UNDETERMINED if the table does not know it.
     *
     * @param code two digits of national table 56
     */
    public static Outcome on(String code, LocalDate day) {
        return switch (Table.TABLE.meaning(code, day).orElse(Meaning.UNKNOWN)) {
            case QUALIFIES -> Outcome.YES;
            case DOES_NOT -> Outcome.NO;
            case UNKNOWN -> Outcome.UNDETERMINED;
        };
    }

    private static final class Table {
        static final CodeTable<Meaning> TABLE = CodeTable.read("residence-titles.csv", Meaning.class);
    }
}
