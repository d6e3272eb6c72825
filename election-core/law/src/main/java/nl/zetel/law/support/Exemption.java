package nl.zetel.law.support;

import nl.zetel.law.LegalBasis;

/**
 * Whether a list needs no support declarations, and so no nomination deposit (H 14(2)).
 *
 * @param exempt whether it is exempt
 * @param article the paragraph that decides, such as {@code Kieswet H 4(8)(a)}
 * @param detail one Dutch sentence
 */
@LegalBasis({"Kieswet H 4(8)", "Kieswet H 14(2)"})
public record Exemption(boolean exempt, String article, String detail) {

    private static final String GROUP = "Kieswet H 4(8)";
    private static final String COMBINATION = "Kieswet H 4(8)(a)";
    private static final String MERGER = "Kieswet H 4(8)(b)";
    private static final String JOINT_LIST = "Kieswet H 4(8)(c)";

    /** Decides from what the list's designation won at the last election of the council. */
    public static Exemption of(Predecessor predecessor) {
        if (predecessor instanceof Predecessor.Designation designation) {
            return decided(designation.seats() > 0, GROUP, "DESIGNATION");
        }
        if (predecessor instanceof Predecessor.Combination combination) {
            return decided(isSeated(combination), COMBINATION, "COMBINATION");
        }
        if (predecessor instanceof Predecessor.Merger merger) {
            return decided(merger.partners().stream().allMatch(seats -> seats > 0), MERGER, "MERGER");
        }
        if (predecessor instanceof Predecessor.FormerCombination former) {
            return decided(former.joint() > 0, JOINT_LIST, "JOINT_LIST");
        }
        return new Exemption(false, GROUP, SupportTexts.of("UNNAMED"));
    }

    /** Nobody is exempt: the council of a new municipality was never elected before. */
    @LegalBasis("Wet algemene regels herindeling 55(4)")
    public static Exemption ofNewCouncil() {
        return new Exemption(false, GROUP, SupportTexts.of("NEW_COUNCIL"));
    }

    private static boolean isSeated(Predecessor.Combination combination) {
        return combination.joint().orElse(0) > 0
                || combination.partners().stream().anyMatch(seats -> seats > 0);
    }

    private static Exemption decided(boolean exempt, String article, String key) {
        return new Exemption(exempt, article, SupportTexts.of(key + (exempt ? "_SEATED" : "_NOT_SEATED")));
    }
}
