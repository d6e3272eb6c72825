package nl.zetel.server.result.domain;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import nl.zetel.law.Fraction;
import nl.zetel.law.apportionment.ApportionmentWarning;
import nl.zetel.law.apportionment.LotKind;
import nl.zetel.law.apportionment.LotRequired;
import nl.zetel.law.apportionment.Step;
import nl.zetel.law.apportionment.StepBasis;
import nl.zetel.law.apportionment.StepBasis.Comparison;
import nl.zetel.law.apportionment.StepBasis.Exhaustion;
import nl.zetel.law.apportionment.StepBasis.Majority;

/** The steps of a calculation in Dutch, with the numbers that justify them. */
public final class ResultTexts {

    private ResultTexts() {}

    /** A step. */
    public static String step(Step step) {
        StepBasis basis = step.basis();
        if (basis instanceof Comparison comparison) {
            return comparison(step, comparison);
        }
        if (basis instanceof Majority majority) {
            return "Lijst " + number(step.list()) + " heeft " + majority.votes() + " van de " + majority.totalVotes()
                    + " stemmen, meer dan de helft, maar " + majority.seats()
                    + " zetels, niet meer dan de helft. Zij krijgt de laatst toegewezen restzetel van lijst "
                    + number(step.from()) + (majority.byLot() ? ", die door het lot is aangewezen" : "");
        }
        Exhaustion exhaustion = (Exhaustion) basis;
        return "Lijst " + number(step.from()) + " heeft " + exhaustion.seats() + " zetels en "
                + exhaustion.candidates() + " kandidaten. Een "
                + (exhaustion.fullSeat() ? "volle zetel" : "restzetel") + " gaat over op een andere lijst";
    }

    private static String comparison(Step step, Comparison comparison) {
        String value = switch (step.kind()) {
            case LARGEST_REMAINDER -> "het grootste overschot";
            case UNIQUE_HIGHEST_AVERAGE ->
                "het grootste gemiddelde, in de ronde waarin elke lijst ten hoogste één zetel krijgt";
            default -> "het grootste gemiddelde";
        };
        String others = comparison.considered().stream()
                .filter(each ->
                        step.list().isEmpty() || each.list() != step.list().getAsInt())
                .map(each -> "lijst " + each.list() + " " + mixed(each.value()))
                .collect(Collectors.joining(", "));
        return "Restzetel voor lijst " + number(step.list()) + ": " + value + ", " + mixed(comparison.value())
                + (comparison.byLot() ? ", na loting tussen gelijke waarden" : "")
                + (others.isEmpty() ? "" : ". De andere: " + others);
    }

    /** Why a lot has to be drawn, and between whom. */
    public static String lot(LotRequired lot) {
        String options = lot.options().stream().map(String::valueOf).collect(Collectors.joining(", "));
        String seats = lot.seats() == 1 ? "er is nog één zetel" : "er zijn nog " + lot.seats() + " zetels";
        return switch (lot.kind()) {
            case LARGEST_REMAINDER ->
                "De lijsten " + options + " hebben een even groot overschot en " + seats
                        + " te geven: het lot wijst aan wie de volgende zetel krijgt";
            case HIGHEST_AVERAGE ->
                "De lijsten " + options + " hebben een even groot gemiddelde en " + seats
                        + " te geven: het lot wijst aan wie de volgende zetel krijgt";
            case ABSOLUTE_MAJORITY ->
                "De lijsten " + options
                        + " kregen hun laatste restzetel met een gelijke waarde: het lot wijst aan wie hem verliest";
            case CANDIDATE ->
                "De kandidaten " + options + " van lijst " + number(lot.list())
                        + " hebben evenveel voorkeurstemmen en " + seats
                        + ": het lot wijst aan wie als volgende is gekozen";
        };
    }

    /** What a lot decides. */
    public static String lot(LotKind kind) {
        return switch (kind) {
            case LARGEST_REMAINDER -> "een zetel bij gelijke overschotten";
            case HIGHEST_AVERAGE -> "een zetel bij gelijke gemiddelden";
            case ABSOLUTE_MAJORITY -> "wie een zetel afstaat aan de lijst met de meerderheid";
            case CANDIDATE -> "wie met gelijke voorkeurstemmen is gekozen";
        };
    }

    /** A warning. */
    public static String warning(ApportionmentWarning warning) {
        return switch (warning) {
            case SEATS_UNASSIGNED -> "Er zijn te weinig kandidaten: een of meer zetels blijven leeg";
            case ABSOLUTE_MAJORITY_AND_LIST_EXHAUSTION ->
                "P 9 en P 10 zijn allebei toegepast; de wet zegt niet hoe dat"
                        + " samengaat. Neem contact op met de Kiesraad";
        };
    }

    /** A fraction as a mixed number, such as {@code 556 9/17}. */
    public static String mixed(Fraction fraction) {
        long divisor = divisor(fraction.numerator(), fraction.denominator());
        long numerator = fraction.numerator() / divisor;
        long denominator = fraction.denominator() / divisor;
        long rest = numerator % denominator;
        return numerator / denominator + (rest == 0 ? "" : " " + rest + "/" + denominator);
    }

    /** Numbers in a row, such as {@code 1, 3, 2}. */
    public static String row(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static long divisor(long one, long other) {
        long a = Math.max(one, 1);
        long b = other;
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return one == 0 ? other : a;
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "?";
    }
}
