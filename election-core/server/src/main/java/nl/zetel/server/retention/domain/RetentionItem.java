package nl.zetel.server.retention.domain;

import java.time.LocalDate;
import java.util.Optional;
import nl.zetel.law.retention.RetentionRule;

/**
 * What has to be destroyed of one kind, and when.
 *
 * @param rule the rule
 * @param records records that are there
 * @param dueRecords records whose term has run out
 * @param since day on which the earliest term began, or will begin by the calendar
 * @param dueFrom first day on which records are destroyed, or will be by the calendar
 * @param expected whether these days are those of the calendar, because the event has not happened
 * @param hold why they stay for now; empty if nothing stops destruction
 * @param paperDestroyedOn when the paper was destroyed; empty if it was not, or there is none
 * @param state where it stands
 */
public record RetentionItem(
        RetentionRule rule,
        long records,
        long dueRecords,
        Optional<LocalDate> since,
        Optional<LocalDate> dueFrom,
        boolean expected,
        Optional<String> hold,
        Optional<LocalDate> paperDestroyedOn,
        State state) {

    /** Where a kind of records stands. */
    public enum State {
        /** The event that starts the term has not happened. */
        WAITING,
        /** The term runs. */
        KEPT,
        /** The term has run out: the next run destroys, or people destroy the paper. */
        DUE,
        /** The term has run out and something stops destruction. */
        HELD,
        /** There is nothing, or nothing any more. */
        EMPTY
    }

    /** Whether the paper is still to be destroyed, as far as is known here. */
    public boolean paperDue() {
        return rule.kind().paper() && paperDestroyedOn.isEmpty();
    }
}
