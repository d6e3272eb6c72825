package nl.zetel.law.appointment;

import java.util.Set;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.Ruleset;
import nl.zetel.law.eligibility.MembershipAssessment;

/**
 * What the council has before it when it examines somebody's credentials ("geloofsbrief").
 *
 * @param ruleset the rules on the day of the examination
 * @param noticeReceived whether the notice of the appointment, which is the credential, was received
 * @param acceptance whether the appointment was accepted
 * @param person what the required documents depend on
 * @param documents the documents that were received
 * @param membership whether the requirements of membership are met
 * @param midTerm whether it concerns a seat that fell vacant during the term
 * @param dispute whether a dispute about the credentials or about the election was raised
 */
@LegalBasis({"Kieswet V 1(3)", "Kieswet V 4"})
public record Credentials(
        Ruleset ruleset,
        boolean noticeReceived,
        Acceptance.State acceptance,
        AppointedPerson person,
        Set<AppointmentDocument> documents,
        MembershipAssessment membership,
        boolean midTerm,
        Dispute dispute) {

    /** A dispute that was raised. */
    public enum Dispute {
        /** None. */
        NONE,
        /** About the credentials. */
        CREDENTIALS,
        /** About the course of the election or the result. */
        ELECTION,
        /** About the validity of the candidate lists. */
        LISTS
    }

    /** Copies the set. */
    public Credentials {
        documents = Set.copyOf(documents);
    }
}
