package nl.zetel.server.appointment.domain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.Step;
import nl.zetel.law.appointment.CheckItem;
import nl.zetel.law.appointment.Credentials;
import nl.zetel.law.appointment.CredentialsProposal;

/**
 * The examination of credentials as it was put before the council (V 4).
 *
 * @param proposal what the rules propose
 * @param deferredUntil the day from which somebody can be admitted, where it is deferred
 * @param items every line of the checklist
 * @param steps what the decision brings with it
 * @param offices offices that were declared, by the names of {@link nl.zetel.law.eligibility.Office}
 * @param dispute dispute that was raised
 * @param by who prepared it
 * @param at when
 */
public record Examination(
        CredentialsProposal.Proposal proposal,
        Optional<LocalDate> deferredUntil,
        List<CheckItem> items,
        List<Step> steps,
        List<String> offices,
        Credentials.Dispute dispute,
        String by,
        OffsetDateTime at) {

    /** Copies the collections. */
    public Examination {
        items = List.copyOf(items);
        steps = List.copyOf(steps);
        offices = List.copyOf(offices);
    }
}
