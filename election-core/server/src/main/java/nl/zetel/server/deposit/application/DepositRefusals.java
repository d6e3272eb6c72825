package nl.zetel.server.deposit.application;

import nl.zetel.law.calendar.CalendarKey;
import nl.zetel.law.calendar.ElectionCalendar;
import nl.zetel.law.deposit.DepositDecision;
import nl.zetel.law.deposit.DepositKind;
import nl.zetel.law.deposit.RegistrationDeposit.Standing;
import nl.zetel.server.deposit.domain.Deposit;
import nl.zetel.server.document.domain.Euros;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemException;

/** Why something cannot be done with a deposit now, and when it can be. */
final class DepositRefusals {

    private DepositRefusals() {}

    /** What came in for a deposit that was decided on stands. */
    static ProblemException settled(Deposit deposit) {
        return ProblemException.notNow(
                named(deposit) + " is al beslist; wat ervoor is ontvangen, staat vast",
                Possible.never("Moet het geld naar een andere rekening terug dan waarvan het kwam, noem die dan in"
                        + " corrections van de terugbetalingsopdracht"));
    }

    /** No proof of payment before all is paid. */
    static ProblemException notPaidInFull(Deposit deposit) {
        return ProblemException.notNow(
                article(deposit.kind()),
                "Er moet nog " + Euros.of(deposit.outstanding())
                        + " worden betaald, en het bewijs geldt voor de hele waarborgsom",
                Possible.after("Lees het afschrift in waarop de rest staat"));
    }

    /** What the law says is decided once. */
    static ProblemException decided(Deposit deposit) {
        return ProblemException.notNow(
                named(deposit) + " is al beslist",
                Possible.never(
                        deposit.state() == Deposit.State.FORFEITED
                                ? "Zij valt aan de gemeente; er hoeft niets meer te gebeuren"
                                : "Wat teruggaat, gaat met een terugbetalingsopdracht terug (refund-orders)"));
    }

    /** There is nothing to decide on. */
    static ProblemException nothingReceived(Deposit deposit) {
        return ProblemException.notNow(
                "Voor waarborgsom " + deposit.reference() + " is niets ontvangen, dus valt er niets te beslissen",
                Possible.after("Komt er alsnog een betaling, lees dan eerst het afschrift in"));
    }

    /**
     * The law decides later.
     *
     * @param decision what it says now
     * @param standing how far the request is that a registration deposit was paid for; of no meaning for a list's
     */
    static ProblemException notYet(
            DepositKind kind, DepositDecision decision, Standing standing, ElectionCalendar calendar) {
        var step = decision.steps().get(0);
        return ProblemException.notNow(step.article(), step.what(), awaited(kind, standing, calendar));
    }

    private static Possible awaited(DepositKind kind, Standing standing, ElectionCalendar calendar) {
        if (kind == DepositKind.NOMINATION) {
            var result = calendar.entry(CalendarKey.RESULT);
            return Possible.after(
                    "Het centraal stembureau stelt eerst de uitslag vast",
                    result.from().orElse(result.until()));
        }
        return standing == Standing.UNDECIDED
                ? Possible.after("Het centraal stembureau beslist eerst op het verzoek")
                : Possible.after(
                        "Maak eerst de onherroepelijke kandidatenlijsten openbaar",
                        calendar.entry(CalendarKey.APPEAL).until().plusSeconds(1));
    }

    /** It is not to be paid back, or is already. */
    static ProblemException notRefundable(Deposit deposit) {
        String reference = deposit.reference();
        return switch (deposit.state()) {
            case EXPECTED, PARTIAL, RECEIVED, WITHDRAWN ->
                refused(deposit, named(deposit) + " is nog niet beslist", Possible.after("Beslis er eerst over"));
            case FORFEITED ->
                refused(
                        deposit,
                        "Waarborgsom " + reference + " valt aan de gemeente",
                        Possible.never("Er gaat niets terug naar wie betaalde"));
            case REFUNDING ->
                refused(
                        deposit,
                        "Waarborgsom " + reference + " staat al in een terugbetalingsopdracht",
                        Possible.after("Keur die opdracht eerst af, of lees het afschrift in waarop de bank de betaling"
                                + " terugstuurt"));
            case REFUNDED ->
                refused(
                        deposit,
                        "Waarborgsom " + reference + " is terugbetaald",
                        Possible.after(
                                "Alleen wat de bank terugstuurt, gaat nog eens: lees dan eerst dat afschrift in"));
            case REFUNDABLE, REFUND_RETURNED ->
                throw new IllegalArgumentException("It is to be paid back: " + reference);
        };
    }

    private static ProblemException refused(Deposit deposit, String why, Possible possible) {
        return ProblemException.notNow(article(deposit.kind()), why, possible);
    }

    private static String named(Deposit deposit) {
        return "Over waarborgsom " + deposit.reference();
    }

    /** The article on deposits of a kind. */
    static String article(DepositKind kind) {
        return kind == DepositKind.REGISTRATION ? "Kieswet G 3(2)" : "Kieswet H 14";
    }
}
