package nl.zetel.law.list;

import nl.zetel.law.LegalBasis;

/** Whether a candidate declared the intention to settle in the municipality ("verklaring van voorgenomen vestiging"). */
@LegalBasis("Kieswet H 7(3)")
public enum Settlement {
    /** Not declared. */
    NONE,
    /** Declared for this municipality alone. */
    DECLARED,
    /** Declared for this municipality and for another one. */
    ALSO_ELSEWHERE
}
