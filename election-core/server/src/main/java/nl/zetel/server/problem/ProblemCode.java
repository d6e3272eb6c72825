package nl.zetel.server.problem;

import java.util.Locale;
import java.util.Optional;

/** Every error that a caller can get: its stable code, status, Dutch title and, where there is one, legal basis. */
public enum ProblemCode {
    // The request itself
    INVALID_JSON(400, "De inhoud is geen geldige JSON"),
    INVALID_PARAMETER(400, "Een parameter is ongeldig"),
    NOT_AUTHENTICATED(401, "Meld u aan met een geldig token"),
    NOT_ALLOWED(403, "U mag dit niet"),
    MUNICIPALITY_MISSING(403, "Het token noemt geen gemeente"),
    FOUR_EYES(403, "Dit moet iemand anders doen"),
    NOT_FOUND(404, "Dit bestaat niet"),
    METHOD_NOT_ALLOWED(405, "Deze methode kan hier niet"),
    NOT_ACCEPTABLE(406, "Deze vorm is niet beschikbaar"),
    CONFLICT(409, "Dit kan nu niet"),
    ALREADY_EXISTS(409, "Dit bestaat al"),
    IN_PROGRESS(409, "Hetzelfde verzoek wordt nog verwerkt"),
    CHANGED_MEANWHILE(412, "Iemand anders heeft dit intussen gewijzigd"),
    TOO_LARGE(413, "De inhoud is te groot"),
    UNSUPPORTED_MEDIA_TYPE(415, "Deze vorm wordt niet gelezen"),
    INVALID_CONTENT(422, "De inhoud klopt niet"),
    IDEMPOTENCY_KEY_REUSED(422, "Deze Idempotency-Key hoort bij een ander verzoek"),
    PRECONDITION_REQUIRED(428, "If-Match ontbreekt"),
    TOO_MANY_REQUESTS(429, "Te veel verzoeken"),
    INTERNAL_ERROR(500, "Er ging iets mis bij ons"),
    STORAGE_UNAVAILABLE(503, "De opslag geeft geen antwoord"),
    // The law
    REFUSED_BY_LAW(422, "De regels laten dit niet toe"),
    DEADLINE_PASSED(409, "De termijn is voorbij"),
    TOO_EARLY(409, "De termijn is nog niet begonnen"),
    WRONG_STATE(409, "Dit past niet bij de stand van zaken"),
    // Plugins
    INVALID_DOCUMENT(422, "Het bestand kan niet worden gelezen"),
    PLUGIN_MISSING(503, "Er is geen plug-in die dit kan"),
    PLUGIN_FAILED(503, "Een plug-in geeft geen antwoord"),
    REGISTER_UNAVAILABLE(503, "De basisregistratie personen geeft geen antwoord"),
    NOT_READY(503, "De server is nog niet gereed");

    private final int status;
    private final String title;

    ProblemCode(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** HTTP status. */
    public int status() {
        return status;
    }

    /** Title, in Dutch. */
    public String title() {
        return title;
    }

    /** The code as callers see it, in kebab case; the last segment of the problem's type. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The code with that slug. */
    public static Optional<ProblemCode> ofSlug(String slug) {
        return java.util.Arrays.stream(values())
                .filter(code -> code.slug().equals(slug))
                .findFirst();
    }
}
