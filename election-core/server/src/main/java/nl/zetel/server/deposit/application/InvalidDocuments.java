package nl.zetel.server.deposit.application;

import java.util.List;
import java.util.Locale;
import nl.zetel.api.Finding;
import nl.zetel.server.problem.FieldError;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.spi.DocumentException;

/** A file that cannot be read, as a problem that says where and why. */
final class InvalidDocuments {

    private InvalidDocuments() {}

    static ProblemException problem(DocumentException e) {
        String place = String.format(Locale.ROOT, "line %d, column %d", e.line(), e.column());
        String message = String.valueOf(e.getMessage());
        return ProblemException.ofFields(
                ProblemCode.INVALID_DOCUMENT, message, List.of(new FieldError(place, e.code(), message)));
    }

    /** Errors that a person may override with a reason. */
    static ProblemException problem(List<Finding> errors) {
        return ProblemException.ofFields(
                ProblemCode.INVALID_DOCUMENT,
                "Er klopt iets niet in dit afschrift; er is niets ingelezen. Vraag de bank om een juist afschrift, of"
                        + " lees het toch in met een reden (acceptErrorsBecause)",
                errors.stream()
                        .map(error -> new FieldError(error.location(), error.code(), error.message()))
                        .toList());
    }
}
