package nl.zetel.server.calculation.rest;

import java.time.LocalDate;
import nl.zetel.api.Money;
import nl.zetel.law.Fraction;
import nl.zetel.law.deposit.DepositDecision;
import nl.zetel.law.deposit.DepositKind;
import nl.zetel.law.deposit.ListOutcome;
import nl.zetel.law.deposit.NominationDeposit;
import nl.zetel.law.deposit.RegistrationDeposit;
import nl.zetel.server.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** What a caller sends to have a deposit decided. */
public record DepositDocument(
        DepositKind kind,
        LocalDate nominationDay,
        Money received,
        RegistrationDeposit.@Nullable Standing standing,
        @Nullable Boolean exempt,
        @Nullable Boolean resultEstablished,
        @Nullable ValidListResult validList) {

    /** How a valid list fared. */
    public record ValidListResult(long votes, int seats, Fraction quota) {}

    DepositDecision decide() {
        return switch (kind) {
            case REGISTRATION -> new RegistrationDeposit(nominationDay, received, requiredStanding()).decide();
            case NOMINATION ->
                new NominationDeposit(nominationDay, received, !Boolean.TRUE.equals(exempt), outcome()).decide();
        };
    }

    private RegistrationDeposit.Standing requiredStanding() {
        if (standing == null) {
            throw ProblemException.ofField(
                    "/standing", "MISSING", "Geef bij een waarborgsom voor registratie de stand van het verzoek");
        }
        return standing;
    }

    private ListOutcome outcome() {
        if (Boolean.FALSE.equals(resultEstablished)) {
            return new ListOutcome.NotEstablished();
        }
        return validList == null
                ? new ListOutcome.NoValidList()
                : new ListOutcome.Valid(validList.votes(), validList.seats(), validList.quota());
    }
}
