package nl.zetel.law.list;

import java.util.List;
import java.util.Optional;
import nl.zetel.law.LegalBasis;

/** Strikes or corrects what stands above a list. */
@LegalBasis({"Kieswet I 6(2)", "Kieswet I 6(3)"})
final class DesignationRules {

    private final List<ListFacts> lists;
    private final SubmissionHours hours;
    private final StrikeReading reading;

    DesignationRules(List<ListFacts> lists, SubmissionHours hours, StrikeReading reading) {
        this.lists = lists;
        this.hours = hours;
        this.reading = reading;
    }

    Optional<DesignationStrike> strike(ListFacts list) {
        Optional<String> unauthorised = unauthorised(list.designation());
        if (unauthorised.isPresent()) {
            return unauthorised.map(key -> new DesignationStrike("Kieswet I 6(2)(a)", ListTexts.of(key)));
        }
        return isOnOtherLists(list)
                ? Optional.of(
                        new DesignationStrike("Kieswet I 6(2)(b)", ListTexts.of("DESIGNATION_STRUCK_SEVERAL_LISTS")))
                : Optional.empty();
    }

    static Optional<DesignationCorrection> correction(ListFacts list) {
        if (list.designation() instanceof DesignationFacts.Single single) {
            return single.registered()
                    .filter(registered -> !registered.equals(single.written()))
                    .map(registered -> new DesignationCorrection(single.written(), registered));
        }
        return Optional.empty();
    }

    /** The key of the sentence that says why nobody may use the designation above this list. */
    private static Optional<String> unauthorised(DesignationFacts designation) {
        if (designation instanceof DesignationFacts.Single single) {
            return key(single.registered().isPresent(), single.authorised());
        }
        if (designation instanceof DesignationFacts.Combined combined) {
            return key(combined.allRegistered(), combined.authorised());
        }
        return Optional.empty();
    }

    private static Optional<String> key(boolean registered, boolean authorised) {
        if (!registered) {
            return Optional.of("DESIGNATION_STRUCK_NOT_REGISTERED");
        }
        return authorised ? Optional.empty() : Optional.of("DESIGNATION_STRUCK_NO_DECLARATION");
    }

    static boolean isNotRegistered(DesignationFacts designation) {
        return unauthorised(designation)
                .filter("DESIGNATION_STRUCK_NOT_REGISTERED"::equals)
                .isPresent();
    }

    boolean isOnOtherLists(ListFacts list) {
        Optional<String> name = identity(list.designation());
        return name.isPresent()
                && counts(list)
                && lists.stream()
                        .filter(other -> !other.list().equals(list.list()))
                        .filter(this::counts)
                        .filter(other -> reading.struckStillCounts()
                                || unauthorised(other.designation()).isEmpty())
                        .anyMatch(other -> identity(other.designation()).equals(name));
    }

    private boolean counts(ListFacts list) {
        return reading.lateStillCounts() || hours.include(list.submission().at());
    }

    private static Optional<String> identity(DesignationFacts designation) {
        if (designation instanceof DesignationFacts.Single single) {
            return Optional.of(single.registered().orElse(single.written()));
        }
        if (designation instanceof DesignationFacts.Combined combined) {
            return Optional.of(combined.written());
        }
        return Optional.empty();
    }
}
