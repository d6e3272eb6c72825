package nl.zetel.server.submission.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import nl.zetel.law.list.SubmissionHours;
import nl.zetel.server.clock.Amsterdam;

/**
 * The hours in which lists are taken in on nomination day, to the second (H 1(1)).
 *
 * @param hours the hours by law; on the last moment one is in time
 * @param finishAfterClosing whether those who checked in before the closing may hand in after it
 */
public record OpeningHours(SubmissionHours hours, boolean finishAfterClosing) {

    /** What can be done at a moment. */
    public enum Phase {
        /** Before the opening. */
        NOT_YET,
        /** Lists are taken in. */
        OPEN,
        /** After the closing, still on nomination day: who comes is recorded. */
        CLOSED,
        /** On a later day. */
        OVER
    }

    /** The hours of an election. */
    public static OpeningHours of(LocalDate nominationDay, boolean finishAfterClosing) {
        return new OpeningHours(SubmissionHours.on(nominationDay), finishAfterClosing);
    }

    /** The moment from which lists are taken in. */
    public OffsetDateTime opensAt() {
        return hours.opens().atZone(Amsterdam.ZONE).toOffsetDateTime();
    }

    /** The last moment at which they are. */
    public OffsetDateTime closesAt() {
        return hours.closes().atZone(Amsterdam.ZONE).toOffsetDateTime();
    }

    /** What can be done at that moment, in Amsterdam; the second of closing is the last one. */
    public Phase at(OffsetDateTime moment) {
        LocalDateTime local = moment.toLocalDateTime().truncatedTo(ChronoUnit.SECONDS);
        if (hours.include(local)) {
            return Phase.OPEN;
        }
        if (local.isBefore(hours.opens())) {
            return Phase.NOT_YET;
        }
        return local.toLocalDate().isAfter(hours.closes().toLocalDate()) ? Phase.OVER : Phase.CLOSED;
    }

    /** Whether papers are taken in at that moment from somebody who checked in then. */
    public boolean takesIn(OffsetDateTime moment, OffsetDateTime arrivedAt) {
        boolean inTime = at(arrivedAt) == Phase.OPEN;
        return inTime && (at(moment) == Phase.OPEN || finishAfterClosing && at(moment) == Phase.CLOSED);
    }

    /** What those who wait at that moment can count on, in words for people. */
    public String forWhoWaits(OffsetDateTime moment) {
        return switch (at(moment)) {
            case NOT_YET -> "De inlevering opent om 9.00 uur; melden kan vanaf dan.";
            case OPEN ->
                finishAfterClosing
                        ? "Wie hier staat, is op tijd en mag ook na 17.00 uur vandaag nog inleveren."
                        : "De balie sluit om 17.00 uur, ook voor wie hier staat.";
            case CLOSED ->
                finishAfterClosing
                        ? "De inlevering is gesloten. Wie hier staat, meldde zich op tijd en mag vandaag nog inleveren, in deze"
                                + " volgorde."
                        : "De inlevering is gesloten, ook voor wie hier staat; het stembureau beslist.";
            case OVER -> "De dag van de kandidaatstelling is voorbij; wie hier staat, leverde niets in.";
        };
    }

    /** When papers that are taken in then count as handed in. */
    public OffsetDateTime countsAt(OffsetDateTime moment, OffsetDateTime arrivedAt) {
        return at(moment) == Phase.OPEN ? moment : arrivedAt;
    }
}
