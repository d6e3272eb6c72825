package nl.zetel.law.deposit;

import java.time.LocalDate;
import java.util.List;
import nl.zetel.api.Money;
import nl.zetel.law.Fraction;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.RefusalException;
import nl.zetel.law.Ruleset;

/**
 * The amounts of deposits for a municipal council election, by the day of nomination.
 *
 * @param from first nomination day for which they hold
 * @param registration deposit for the registration of a designation
 * @param nomination deposit for a candidate list
 * @param forfeitBelow part of the electoral quota below which a list without a seat forfeits its deposit
 */
@LegalBasis({"Kieswet G 3(2)", "Kieswet H 14(1)", "Kieswet H 14(5)"})
public record DepositParameters(LocalDate from, Money registration, Money nomination, Fraction forfeitBelow) {

    private static final List<DepositParameters> VERSIONS = List.of(new DepositParameters(
            Ruleset.R2014.from(), Money.ofCents(112_50), Money.ofCents(225_00), new Fraction(3, 4)));

    /**
     * The parameters for an election with that day of nomination.
     *
     * @throws RefusalException {@code NO_RULESET} if the day lies before the first version
     */
    public static DepositParameters forNominationDay(LocalDate nominationDay) {
        Ruleset.forNominationDay(nominationDay);
        return VERSIONS.stream()
                .filter(version -> !nominationDay.isBefore(version.from))
                .reduce((older, newer) -> newer)
                .orElseThrow();
    }

    /** The amount of a deposit of that kind. */
    public Money amount(DepositKind kind) {
        return switch (kind) {
            case REGISTRATION -> registration;
            case NOMINATION -> nomination;
        };
    }
}
