package nl.zetel.law.deposit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.zetel.api.Money;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.RefusalException;
import nl.zetel.law.Step;
import nl.zetel.law.calendar.CalendarEntry;
import nl.zetel.law.calendar.CalendarKey;
import nl.zetel.law.calendar.DutchDate;
import nl.zetel.law.calendar.ElectionCalendar;

/**
 * Whether a deposit was received in time and in full.
 *
 * @param kind what it is for
 * @param due the amount
 * @param deadline last day of receipt
 * @param repairUntil last day of the repair period, for a deposit that can still be paid in it
 * @param reading what a value date within the term is worth that nobody judged
 */
@LegalBasis({"Kiesbesluit H 3(1)", "Kieswet G 3(1)", "Kieswet I 2(4)"})
public record DepositReceipt(
        DepositKind kind, Money due, LocalDate deadline, Optional<LocalDate> repairUntil, ValueDateReading reading) {

    /** @throws RefusalException {@code AMOUNT_OUT_OF_RANGE} unless the deposit is nothing to a billion euros */
    public DepositReceipt {
        requireAmount(due);
    }

    private static final long MOST_CENTS = 100_000_000_000L;

    /** When the deposit was complete. */
    public enum Timing {
        /** Booked on the deadline or before it, or judged to have been received by then. */
        IN_TIME,
        /** In time only if a person judges that a value date within the term counts; nobody did yet. */
        RECEIVED_BEFORE_BOOKED_AFTER,
        /** Complete after the deadline, but not after the repair period (I 2(4)). */
        IN_REPAIR_PERIOD,
        /** Complete after that. */
        LATE,
        /** Not complete. */
        INCOMPLETE;

        /** Whether it proves payment by the deadline. */
        public boolean provesInTime() {
            return this == IN_TIME;
        }

        /** Whether a person has to judge first. */
        public boolean waitsForJudgement() {
            return this == RECEIVED_BEFORE_BOOKED_AFTER;
        }
    }

    /** By which of its two days a payment counts. */
    public enum Basis {
        /** The day on which the bank booked it. */
        BOOKING_DATE,
        /** The bank's value date, which lies within the term while the booking does not. */
        VALUE_DATE,
        /** None yet: a person has to judge whether the value date counts. */
        TO_BE_JUDGED
    }

    /**
     * The day on which a payment counts.
     *
     * @param day that day; the day of booking as long as somebody has to judge
     * @param basis which of its days that is
     * @param reason why, in Dutch
     */
    public record Counting(LocalDate day, Basis basis, String reason) {}

    /**
     * A payment.
     *
     * @param amount amount, not negative
     * @param bookedOn day on which the bank booked it
     * @param valueDate the bank's value date, if it gave one
     * @param inTime what a person judged: whether it was received in time although it was booked after the deadline; empty
     *     if nobody did
     */
    public record Payment(Money amount, LocalDate bookedOn, Optional<LocalDate> valueDate, Optional<Boolean> inTime) {

        /** A payment that nobody judged. */
        public Payment(Money amount, LocalDate bookedOn, Optional<LocalDate> valueDate) {
            this(amount, bookedOn, valueDate, Optional.empty());
        }

        /** @throws RefusalException {@code AMOUNT_OUT_OF_RANGE} if the amount is negative or beyond a billion euros */
        public Payment {
            requireAmount(amount);
        }
    }

    /**
     * What was found.
     *
     * @param timing when the deposit was complete
     * @param received all payments together
     * @param missing what is missing, or nothing
     * @param surplus what was paid beyond the deposit, or nothing
     * @param steps how that was found
     */
    public record Judgement(Timing timing, Money received, Money missing, Money surplus, List<Step> steps) {

        /** Copies the steps. */
        public Judgement {
            steps = List.copyOf(steps);
        }
    }

    /** For a candidate list in an election with that calendar. */
    @LegalBasis({"Kiesbesluit H 3(1)", "Kieswet H 14(1)", "Kieswet I 2(4)"})
    public static DepositReceipt forNomination(ElectionCalendar calendar, ValueDateReading reading) {
        CalendarEntry repair =
                calendar.find(CalendarKey.REPAIR_3).orElseGet(() -> calendar.entry(CalendarKey.REPAIR_2));
        return new DepositReceipt(
                DepositKind.NOMINATION,
                amount(calendar, DepositKind.NOMINATION),
                calendar.entry(CalendarKey.DEPOSIT_RECEIVED).until().toLocalDate(),
                Optional.of(repair.until().toLocalDate()),
                reading);
    }

    /** For the registration of a designation for an election with that calendar. */
    @LegalBasis({"Kieswet G 3(1)", "Kieswet G 3(2)", "Kieswet G 3(3)"})
    public static DepositReceipt forRegistration(ElectionCalendar calendar, ValueDateReading reading) {
        return new DepositReceipt(
                DepositKind.REGISTRATION,
                amount(calendar, DepositKind.REGISTRATION),
                calendar.entry(CalendarKey.REGISTRATION_DEADLINE).until().toLocalDate(),
                Optional.empty(),
                reading);
    }

    /** Judges the payments for one deposit together; their order does not matter. */
    public Judgement judge(List<Payment> payments) {
        Money received = sum(payments, payment -> true);
        List<Step> steps = new ArrayList<>();
        Timing timing = timing(payments, received);
        steps.add(Step.of(article(timing), explanation(timing))
                .with("verschuldigd", due.toPlainString())
                .with("ontvangen", received.toPlainString())
                .with("uiterlijk", deadline));
        Money missing = received.compareTo(due) < 0 ? due.minus(received) : Money.ZERO;
        Money surplus = received.compareTo(due) > 0 ? received.minus(due) : Money.ZERO;
        return new Judgement(timing, received, missing, surplus, steps);
    }

    /** The day on which a payment counts, and why that one. */
    public Counting counting(Payment payment) {
        if (!payment.bookedOn.isAfter(deadline)) {
            return new Counting(
                    payment.bookedOn,
                    Basis.BOOKING_DATE,
                    "De dag van boeking telt: geboekt op " + DutchDate.of(payment.bookedOn) + ", uiterlijk op "
                            + DutchDate.of(deadline));
        }
        if (canBeJudged(payment)) {
            return countingByJudgement(payment, payment.valueDate.orElseThrow());
        }
        return new Counting(
                payment.bookedOn,
                Basis.BOOKING_DATE,
                "De dag van boeking telt: geboekt op " + DutchDate.of(payment.bookedOn) + ", na "
                        + DutchDate.of(deadline)
                        + payment.valueDate
                                .map(day -> ", en de valutadatum " + DutchDate.of(day) + " is dat ook")
                                .orElse(", en de bank gaf geen valutadatum"));
    }

    /** Whether it was booked after the deadline with a value date on or before it: then a person may judge. */
    public boolean canBeJudged(Payment payment) {
        return payment.bookedOn.isAfter(deadline)
                && payment.valueDate.filter(day -> !day.isAfter(deadline)).isPresent();
    }

    private Counting countingByJudgement(Payment payment, LocalDate valueDate) {
        String both = "geboekt op " + DutchDate.of(payment.bookedOn) + ", na " + DutchDate.of(deadline)
                + ", maar volgens de bank ontvangen op " + DutchDate.of(valueDate);
        String why = payment.inTime
                .map(judged -> judged ? "; beoordeeld als op tijd" : "; beoordeeld als te laat")
                .orElse("");
        if (waits(payment)) {
            return new Counting(
                    payment.bookedOn,
                    Basis.TO_BE_JUDGED,
                    "Nog geen van beide dagen telt: " + both + "; eerst beoordeelt iemand of dat op tijd is");
        }
        return receivedInTime(payment)
                ? new Counting(valueDate, Basis.VALUE_DATE, "De valutadatum telt: " + both + why)
                : new Counting(payment.bookedOn, Basis.BOOKING_DATE, "De dag van boeking telt: " + both + why);
    }

    static void requireAmount(Money amount) {
        if (amount.cents() < 0 || amount.cents() > MOST_CENTS) {
            throw new RefusalException("AMOUNT_OUT_OF_RANGE", "Een ontvangen bedrag ligt tussen 0 en 1 miljard euro");
        }
    }

    private Timing timing(List<Payment> payments, Money received) {
        if (enough(payments, this::receivedInTime)) {
            return Timing.IN_TIME;
        }
        if (enough(payments, payment -> receivedInTime(payment) || waits(payment))) {
            return Timing.RECEIVED_BEFORE_BOOKED_AFTER;
        }
        if (repairUntil.isPresent() && enough(payments, payment -> !payment.bookedOn.isAfter(repairUntil.get()))) {
            return Timing.IN_REPAIR_PERIOD;
        }
        return received.compareTo(due) < 0 ? Timing.INCOMPLETE : Timing.LATE;
    }

    private boolean receivedInTime(Payment payment) {
        return !payment.bookedOn.isAfter(deadline)
                || canBeJudged(payment) && payment.inTime.orElse(reading == ValueDateReading.VALUE_DATE_COUNTS);
    }

    private boolean waits(Payment payment) {
        return canBeJudged(payment) && payment.inTime.isEmpty() && reading == ValueDateReading.JUDGED;
    }

    private boolean enough(List<Payment> payments, Predicate<Payment> which) {
        return sum(payments, which).compareTo(due) >= 0;
    }

    private static Money sum(List<Payment> payments, Predicate<Payment> which) {
        return payments.stream().filter(which).map(Payment::amount).reduce(Money.ZERO, Money::plus);
    }

    private static Money amount(ElectionCalendar calendar, DepositKind kind) {
        return DepositParameters.forNominationDay(calendar.nominationDay()).amount(kind);
    }

    private String article(Timing timing) {
        if (timing == Timing.IN_REPAIR_PERIOD) {
            return "Kieswet I 2(4)";
        }
        return kind == DepositKind.NOMINATION ? "Kiesbesluit H 3(1)" : "Kieswet G 3(1)";
    }

    private String explanation(Timing timing) {
        return switch (timing) {
            case IN_TIME -> "Op tijd ontvangen, uiterlijk " + DutchDate.of(deadline);
            case RECEIVED_BEFORE_BOOKED_AFTER ->
                "Volgens de valutadatum op tijd, maar na " + DutchDate.of(deadline)
                        + " geboekt: eerst beoordeelt iemand of dat op tijd is";
            case IN_REPAIR_PERIOD -> "Na " + DutchDate.of(deadline) + ", maar uiterlijk in de hersteltermijn betaald";
            case LATE -> "Te laat ontvangen, na " + DutchDate.of(deadline);
            case INCOMPLETE -> "Niet of niet volledig ontvangen";
        };
    }
}
