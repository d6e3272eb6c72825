package nl.zetel.law.list;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import nl.zetel.law.LegalBasis;

/**
 * What no repair can change: lateness, the wrong form, a designation that is not registered or stands above several lists,
 * and the strikes for age, settlement elsewhere, several lists, death and too many candidates.
 */
@LegalBasis({"Kieswet I 2", "Kieswet I 5", "Kieswet I 6"})
public final class IrreparableFacts {

    private IrreparableFacts() {}

    /**
     * The facts of one list among all lists of the election.
     *
     * @throws nl.zetel.law.RefusalException {@code DUPLICATE_LIST} if a list is given twice
     */
    public static List<IrreparableFact> of(ListFacts list, List<ListFacts> all, SubmissionHours hours) {
        ListFacts.requireEachOnce(all);
        List<IrreparableFact> facts = new ArrayList<>();
        if (!hours.include(list.submission().at())) {
            facts.add(ofList("LATE", InvalidityGround.A.article(), InvalidityGround.A.detail()));
        }
        if (!list.submission().onModel()) {
            facts.add(ofList("NOT_ON_MODEL", InvalidityGround.D.article(), InvalidityGround.D.detail()));
        }
        designation(list, new DesignationRules(all, hours, StrikeReading.STANDARD), facts);
        for (Strike strike : strikes(list, all, hours)) {
            facts.add(new IrreparableFact(
                    strike.ground().code(), strike.article(), OptionalInt.of(strike.position()), strike.detail()));
        }
        return facts;
    }

    private static void designation(ListFacts list, DesignationRules rules, List<IrreparableFact> facts) {
        if (DesignationRules.isNotRegistered(list.designation())) {
            facts.add(ofList(
                    "DESIGNATION_NOT_REGISTERED",
                    "Kieswet I 6(2)(a)",
                    ListTexts.of("DESIGNATION_STRUCK_NOT_REGISTERED")));
        }
        if (rules.isOnOtherLists(list)) {
            facts.add(ofList(
                    "DESIGNATION_ON_SEVERAL_LISTS",
                    "Kieswet I 6(2)(b)",
                    ListTexts.of("DESIGNATION_STRUCK_SEVERAL_LISTS")));
        }
    }

    /** The strikes that would be proposed now on grounds that no omission goes with. */
    private static List<Strike> strikes(ListFacts list, List<ListFacts> all, SubmissionHours hours) {
        return new Striking(all, hours, StrikeReading.STANDARD)
                .run().getOrDefault(list.list(), List.of()).stream()
                        .filter(strike -> !strike.ground().isRepairable())
                        .toList();
    }

    private static IrreparableFact ofList(String code, String article, String detail) {
        return new IrreparableFact(code, article, OptionalInt.empty(), detail);
    }
}
