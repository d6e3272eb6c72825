package nl.zetel.server.presubmission.domain;

import nl.zetel.api.Severity;

/**
 * A finding with what to do about it.
 *
 * @param severity how serious it is at that step
 * @param code stable code
 * @param location where, such as {@code candidates[3]}; blank if it is about the list
 * @param message what was found, in Dutch
 * @param advice what to do and until when, in Dutch
 */
public record AdvisedFinding(Severity severity, String code, String location, String message, String advice) {

    /** Whether another finding is about the same. */
    public boolean isAbout(AdvisedFinding other) {
        return code.equals(other.code) && location.equals(other.location);
    }
}
