package nl.zetel.law.list;

import nl.zetel.law.LegalBasis;
import nl.zetel.law.eligibility.Outcome;

/** The grounds to strike a candidate, in the order in which the law applies them. */
@LegalBasis("Kieswet I 6(1)")
public enum StrikeGround {
    /** Not noted as required. */
    A("STRIKE_NOTATION"),
    /** No consent declaration that counts. */
    B("STRIKE_CONSENT"),
    /** Outside the European part of the Netherlands without a representative. */
    C("STRIKE_REPRESENTATIVE"),
    /** Does not become eighteen during the term. */
    D("STRIKE_AGE"),
    /** No resident and no settlement declaration. */
    E("STRIKE_SETTLEMENT"),
    /** A settlement declaration for another municipality too. */
    F("STRIKE_SETTLEMENT_ELSEWHERE"),
    /** On more than one list. */
    G("STRIKE_SEVERAL_LISTS"),
    /** A document of the death was handed in. */
    H("STRIKE_DECEASED"),
    /** Beyond the highest number of candidates. */
    I("STRIKE_BEYOND_MAXIMUM");

    private final String key;

    StrikeGround(String key) {
        this.key = key;
    }

    /** The letter, such as {@code a}. */
    public char letter() {
        return Character.toLowerCase(name().charAt(0));
    }

    /** The article, such as {@code Kieswet I 6(1)(a)}. */
    public String article() {
        return "Kieswet I 6(1)(" + letter() + ")";
    }

    /** Whether an omission goes with the ground that can be repaired. */
    boolean isRepairable() {
        return switch (this) {
            case A, B, C, E -> true;
            case D, F, G, H, I -> false;
        };
    }

    /** What the ground is about, in capitals. */
    String code() {
        return key.substring("STRIKE_".length());
    }

    String detail(int position) {
        return ListTexts.of(key, position);
    }

    /** Whether the ground applies to the candidate alone; the grounds g and i need the lists. */
    boolean applies(CandidateFacts candidate) {
        return switch (this) {
            case A -> !candidate.notedAsRequired();
            case B -> !candidate.consent().counts();
            case C -> candidate.home() == Home.OUTSIDE && !candidate.representative();
            case D -> candidate.ageInTerm() == Outcome.NO;
            case E -> !candidate.home().isResident() && candidate.settlement() == Settlement.NONE;
            case F -> candidate.settlement() == Settlement.ALSO_ELSEWHERE;
            case H -> candidate.death() == CandidateFacts.Death.DOCUMENTED;
            case G, I -> false;
        };
    }
}
