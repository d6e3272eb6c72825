package nl.zetel.plugin.brpstub;

/** The errors that have nothing to do with parameters, in the API's words. */
final class Problems {

    static final Problem UNAUTHORIZED = Problem.of(401, "authentication", "Niet correct geauthenticeerd.");
    static final Problem FORBIDDEN = Problem.of(
            403, "unauthorizedField", "U bent niet geautoriseerd voor één of meerdere opgegeven field waarden.");
    static final Problem METHOD = Problem.of(405, "methodNotAllowed", "Deze methode wordt niet ondersteund.");
    static final Problem NOT_ACCEPTABLE =
            Problem.of(406, "notAcceptable", "Gevraagde contenttype wordt niet ondersteund.");
    static final Problem UNSUPPORTED = Problem.of(415, "unsupportedMediaType", "Media Type wordt niet ondersteund.");
    static final Problem TOO_MANY_REQUESTS =
            Problem.of(429, "tooManyRequests", "Limiet van aantal verzoeken is bereikt.");
    static final Problem SERVER_ERROR = Problem.of(500, "serverError", "Interne server fout.");
    static final Problem UNAVAILABLE =
            Problem.of(503, "notAvailable", "Bronservice BRP is tijdelijk niet beschikbaar.");
    static final Problem NOT_JSON =
            Problem.of(400, "paramsValidation", "Een of meerdere parameters zijn niet correct.");

    private Problems() {}
}
