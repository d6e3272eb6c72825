package nl.zetel.law.designation;

import java.time.LocalDate;
import java.util.Set;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.Ruleset;

/**
 * What the law fixes about designations, by the day of nomination.
 *
 * @param mostCharacters the most letters or other characters
 * @param documents what is handed in with a request
 */
@LegalBasis({"Kieswet G 3(3)", "Kieswet G 3(4) d", "Kieswet H 3(3)"})
public record DesignationParameters(int mostCharacters, Set<RequestDocument> documents) {

    private static final int MOST_CHARACTERS = 35;
    private static final DesignationParameters UNTIL_2022 =
            new DesignationParameters(MOST_CHARACTERS, Set.of(RequestDocument.values()));
    private static final DesignationParameters SINCE_2023 = new DesignationParameters(
            MOST_CHARACTERS,
            Set.of(RequestDocument.NOTARIAL_DEED, RequestDocument.PAYMENT_PROOF, RequestDocument.AGENT_DECLARATION));

    /** Copies the set. */
    public DesignationParameters {
        documents = Set.copyOf(documents);
    }

    /** The parameters for an election with that day of nomination. @throws nl.zetel.law.RefusalException if none hold */
    public static DesignationParameters forNominationDay(LocalDate nominationDay) {
        return switch (Ruleset.forNominationDay(nominationDay)) {
            case R2014, R2018, COVID, R2022 -> UNTIL_2022;
            case R2023, R2026 -> SINCE_2023;
        };
    }
}
