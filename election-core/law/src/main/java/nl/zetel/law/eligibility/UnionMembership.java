package nl.zetel.law.eligibility;

import java.time.LocalDate;
import java.util.Optional;
import nl.zetel.law.LegalBasis;

/**
 * Which nationalities of national table 32 make somebody a national of a member state of the European Union, and when.
 * The data stand in {@code union-nationalities.csv}.
 */
@LegalBasis({"Kieswet B 3(2)", "Gemeentewet 10(2)"})
public final class UnionMembership {

    /** What a nationality says of the citizenship of the Union. */
    enum Meaning {
        /** Whoever holds it is a citizen of the Union. */
        MEMBER,
        /** Some of those who hold it are. */
        DOUBTFUL
    }

    private UnionMembership() {}

    /**
     * Whether the nationality is one of a member state on that day.
     *
     * @param code four digits of national table 32
     */
    public static Outcome on(String code, LocalDate day) {
        Optional<Meaning> meaning = Table.TABLE.meaning(code, day);
        if (meaning.isEmpty()) {
            return Outcome.NO;
        }
        return meaning.get() == Meaning.MEMBER ? Outcome.YES : Outcome.UNDETERMINED;
    }

    private static final class Table {
        static final CodeTable<Meaning> TABLE = CodeTable.read("union-nationalities.csv", Meaning.class);
    }
}
