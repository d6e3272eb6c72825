package nl.zetel.plugin.brpstub;

/** What can go wrong between us and a register. */
public enum Fault {
    /** 401 with a problem document. */
    UNAUTHORIZED,
    /** 403 with a problem document: a field is not authorised. */
    FORBIDDEN,
    /** 403 in plain text, as some gateways do. */
    FORBIDDEN_PLAIN,
    /** 429 with a {@code Retry-After} of one second. */
    TOO_MANY_REQUESTS,
    /** 429 with a {@code Retry-After} of one hour. */
    TOO_MANY_REQUESTS_FOR_LONG,
    /** 500 with a problem document. */
    SERVER_ERROR,
    /** 500 in plain text. */
    SERVER_ERROR_PLAIN,
    /** 502 with a page of HTML. */
    BAD_GATEWAY,
    /** 503 with a problem document. */
    UNAVAILABLE,
    /** No answer for as long as {@link Knobs#slowness()} says, then the right one. */
    SLOW,
    /** The header and half of the body, then nothing for as long as {@link Knobs#slowness()} says. */
    STALLED,
    /** The header and half of the body, then the connection closes. */
    CUT_OFF,
    /** The connection closes without an answer. */
    HUNG_UP,
    /** 200 with a page of HTML, as a login page would be. */
    WRONG_TYPE,
    /** 200 that says it is JSON and is not. */
    NOT_JSON,
    /** 200 with the first person left out. */
    PERSON_MISSING,
    /** 200 with a person whom nobody asked for. */
    PERSON_TOO_MANY,
    /** 200 with types of nationality, date and residence that no version knows yet. */
    UNKNOWN_TYPES,
    /** 200 with a body of 8 MB. */
    HUGE
}
