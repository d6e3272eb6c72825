package nl.zetel.server.designation.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import nl.zetel.server.problem.FieldError;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;

/** The day in a query. */
final class RegisterDay {

    private RegisterDay() {}

    /** @throws ProblemException if it is not a day such as 2026-01-19 */
    static LocalDate of(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            String message = "Geef een dag als jjjj-mm-dd, zoals 2026-01-19";
            throw ProblemException.ofFields(
                    ProblemCode.INVALID_PARAMETER, message, List.of(new FieldError(name, "WRONG_FORM", message)));
        }
    }

    static LocalDate of(String text) {
        return of("date", text);
    }
}
