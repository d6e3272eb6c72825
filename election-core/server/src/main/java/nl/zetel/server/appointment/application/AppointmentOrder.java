package nl.zetel.server.appointment.application;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.calendar.DutchDate;
import nl.zetel.server.appointment.domain.AdmissionDecision;
import nl.zetel.server.appointment.domain.Appointment;
import nl.zetel.server.appointment.domain.AppointmentState;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemException;

/** Refusals of steps of an appointment that come before or after their turn: where it stands, and what leads there. */
final class AppointmentOrder {

    /** The way of an appointment that goes well; from each of these the next can be reached. */
    private static final List<AppointmentState> WAY = List.of(
            AppointmentState.PENDING,
            AppointmentState.ACCEPTED,
            AppointmentState.DEFERRED,
            AppointmentState.ADMITTED,
            AppointmentState.MEMBER);

    private AppointmentOrder() {}

    /** The appointment stands elsewhere than where that can be done. */
    static ProblemException refuse(
            String article, Appointment appointment, AppointmentState state, AppointmentState... wanted) {
        return ProblemException.notNow(
                article,
                stands(appointment, state),
                isAhead(state, wanted) ? first(appointment, state) : instead(appointment, state));
    }

    private static boolean isAhead(AppointmentState state, AppointmentState... wanted) {
        return WAY.contains(state) && Arrays.stream(wanted).anyMatch(each -> WAY.indexOf(each) > WAY.indexOf(state));
    }

    private static String stands(Appointment appointment, AppointmentState state) {
        Optional<LocalDate> decided = appointment.admission().map(AdmissionDecision::decidedOn);
        return switch (state) {
            case PENDING -> "De benoeming is nog niet aangenomen of geweigerd";
            case ACCEPTED ->
                "De benoeming is" + on(appointment.replies().acceptance())
                        + " aangenomen; over de toelating is nog niet beslist";
            case REFUSED -> "De benoemde heeft de benoeming niet aangenomen";
            case DEEMED_REFUSED ->
                "Binnen de termijn is niets ontvangen, zodat de benoemde wordt geacht niet aan te nemen";
            case WITHDRAWN -> "De benoemde is op de aanneming teruggekomen";
            case ADMITTED -> "De benoemde is" + on(decided) + " toegelaten en is nog geen lid";
            case DEFERRED -> "De raad heeft de toelating" + on(decided) + " uitgesteld";
            case NOT_ADMITTED -> "De raad heeft de benoemde" + on(decided) + " niet toegelaten";
            case MEMBER ->
                "De benoemde is sinds " + day(appointment.membership().from()) + " lid van de raad";
            case ON_LEAVE -> "Het lid is tijdelijk ontslagen";
            case ENDED -> "Het lidmaatschap is" + on(appointment.membership().until()) + " geëindigd";
            case LAPSED -> "De benoeming is vervallen door een gecorrigeerde uitslag";
        };
    }

    private static Possible first(Appointment appointment, AppointmentState state) {
        Optional<LocalDate> deferred = appointment.admission().flatMap(AdmissionDecision::deferredUntil);
        if (state == AppointmentState.PENDING) {
            return Possible.after("Leg eerst het antwoord van de benoemde vast (replies)");
        }
        if (state == AppointmentState.ADMITTED) {
            return Possible.after("De nieuwe raad komt eerst voor het eerst bijeen (installations)");
        }
        String admission = "De raad beslist eerst over de toelating (admissions)";
        return deferred.map(day -> Possible.after(admission, day)).orElseGet(() -> Possible.after(admission));
    }

    private static Possible instead(Appointment appointment, AppointmentState state) {
        return switch (state) {
            case PENDING -> Possible.after("Leg eerst het antwoord van de benoemde vast (replies)");
            case ACCEPTED ->
                Possible.never(
                        "Komt de benoemde voor de toelating op de aanneming terug, leg dat dan vast (replies, WITHDRAWAL)");
            case DEEMED_REFUSED ->
                Possible.never(
                        "Stel dat vast (lapses), zodat in de plaats wordt voorzien; kwam er toch op tijd een antwoord, leg"
                                + " dat dan vast (replies)");
            case DEFERRED -> first(appointment, state);
            case ADMITTED, MEMBER -> Possible.never("Een lid kan ontslag nemen (resignations)");
            case ON_LEAVE -> Possible.after("Het tijdelijk ontslag loopt eerst af");
            case REFUSED, WITHDRAWN, NOT_ADMITTED, ENDED ->
                Possible.never("In de plaats wordt voorzien door een opvolger te benoemen (vacancies)");
            case LAPSED -> Possible.never("De benoemingen volgens de gecorrigeerde uitslag gelden");
        };
    }

    private static String on(Optional<LocalDate> day) {
        return day.map(each -> " op " + DutchDate.of(each)).orElse("");
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(DutchDate::of).orElse("de installatie van de raad");
    }
}
