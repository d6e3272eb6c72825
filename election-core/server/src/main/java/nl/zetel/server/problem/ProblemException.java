package nl.zetel.server.problem;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request cannot be carried out; becomes a problem document. Undoes the transaction that it leaves. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final transient List<FieldError> errors;
    private final String legalBasis;
    private final String detail;
    private final String currentVersion;
    private final transient @Nullable Possible possible;

    private ProblemException(ProblemCode code, String detail, List<FieldError> errors, String legalBasis) {
        this(code, detail, errors, legalBasis, "", null);
    }

    private ProblemException(
            ProblemCode code,
            String detail,
            List<FieldError> errors,
            String legalBasis,
            String currentVersion,
            @Nullable Possible possible) {
        super(detail);
        this.code = code;
        this.errors = List.copyOf(errors);
        this.legalBasis = legalBasis;
        this.detail = detail;
        this.currentVersion = currentVersion;
        this.possible = possible;
    }

    /** A problem; the detail says in Dutch what is wrong and what to do, without personal data. */
    public static ProblemException of(ProblemCode code, String detail) {
        return new ProblemException(code, detail, List.of(), "");
    }

    /** A problem that the law brings along. */
    public static ProblemException byLaw(ProblemCode code, String article, String detail) {
        return new ProblemException(code, detail, List.of(), article);
    }

    /**
     * What is asked for is not possible now.
     *
     * @param why why not: a Dutch sentence without a final stop
     * @param possible when it will be
     */
    public static ProblemException notNow(String why, Possible possible) {
        return notNow("", why, possible);
    }

    /**
     * The law does not allow now what is asked for.
     *
     * @param article the article that says so
     * @param why why not: a Dutch sentence without a final stop
     * @param possible when it will be
     */
    public static ProblemException notNow(String article, String why, Possible possible) {
        return notNow(article, why, possible, List.of());
    }

    /**
     * The law does not allow now what is asked for, because of several things.
     *
     * @param article the article that says so; blank if none does
     * @param why why not: a Dutch sentence
     * @param possible when it will be
     * @param errors everything that stands in the way
     */
    public static ProblemException notNow(String article, String why, Possible possible, List<FieldError> errors) {
        String reason = why.endsWith(".") ? why.substring(0, why.length() - 1) : why;
        return new ProblemException(possible.code(), reason + ". " + possible.text(), errors, article, "", possible);
    }

    /** A problem with fields. */
    public static ProblemException ofFields(ProblemCode code, String detail, List<FieldError> errors) {
        return new ProblemException(code, detail, errors, "");
    }

    /** A problem with one field. */
    public static ProblemException ofField(String pointer, String errorCode, String message) {
        return ofFields(ProblemCode.INVALID_CONTENT, message, List.of(new FieldError(pointer, errorCode, message)));
    }

    /** There is no such thing, or it is another municipality's. */
    public static ProblemException notFound(String what) {
        return of(ProblemCode.NOT_FOUND, "Er is geen " + what + " met deze identificatie");
    }

    /**
     * Somebody else was first.
     *
     * @param read the entity tag of the version that the caller had read
     * @param current the entity tag of the version that stands now
     */
    public static ProblemException changedMeanwhile(String read, String current) {
        String detail = "U las versie " + read + "; iemand anders maakte daarvan intussen versie " + current
                + ". Er is niets gewijzigd. Lees de huidige versie (zie Link), vergelijk die met wat u stuurde en stuur"
                + " uw wijziging opnieuw met If-Match: " + current;
        return new ProblemException(ProblemCode.CHANGED_MEANWHILE, detail, List.of(), "", current, null);
    }

    /**
     * Somebody else was first, and both versions can be read.
     *
     * @param read the entity tag of the version that the caller had read
     * @param current the entity tag of the version that stands now
     * @param versions where both are
     */
    public static ProblemException changedMeanwhile(String read, String current, List<FieldError> versions) {
        String detail = changedMeanwhile(read, current).detail + "; beide versies zijn te lezen (zie errors)";
        return new ProblemException(ProblemCode.CHANGED_MEANWHILE, detail, versions, "", current, null);
    }

    /** The entity tag of the version that stands now; absent if the problem is not about versions. */
    public Optional<String> currentVersion() {
        return currentVersion.isEmpty() ? Optional.empty() : Optional.of(currentVersion);
    }

    /** When it will be possible; absent if the problem is not one of time or order. */
    public Optional<Possible> possible() {
        return Optional.ofNullable(possible);
    }

    /** The code. */
    public ProblemCode code() {
        return code;
    }

    /** Fields that are wrong; may be empty. */
    public List<FieldError> errors() {
        return errors;
    }

    /** The article, if the law brings the problem along. */
    public Optional<String> legalBasis() {
        return legalBasis.isEmpty() ? Optional.empty() : Optional.of(legalBasis);
    }

    /** What is wrong and what to do, in Dutch. */
    @Override
    public String getMessage() {
        return detail;
    }
}
