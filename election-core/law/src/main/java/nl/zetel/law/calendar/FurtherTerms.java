package nl.zetel.law.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.LegalDay;
import nl.zetel.law.Ruleset;

/**
 * The days, hours and terms of an election that are not rows of its calendar.
 *
 * @param terms the days that are no working days
 */
@LegalBasis("Kieswet Z 12")
public record FurtherTerms(Terms terms) {

    /** With the holidays that the act itself names. */
    public static final FurtherTerms BY_ACT = new FurtherTerms(Terms.BY_ACT);

    /**
     * A period with its hours.
     *
     * @param from beginning
     * @param until end
     */
    public record Period(OffsetDateTime from, OffsetDateTime until) {

        /** Whether the moment lies in the period, both ends included. */
        public boolean contains(OffsetDateTime moment) {
            return !moment.isBefore(from) && !moment.isAfter(until);
        }
    }

    /** When lists can be handed in: nomination day from 9:00 to 17:00. */
    @LegalBasis("Kieswet H 1(1)")
    public Period submission(LocalDate nominationDay) {
        return period(nominationDay, LocalTime.of(9, 0), LocalTime.of(17, 0));
    }

    /** When votes can be cast: from 7:30 to 21:00. */
    @LegalBasis("Kieswet J 1(2)")
    public Period voting(LocalDate electionDay) {
        return period(electionDay, LocalTime.of(7, 30), LocalTime.of(21, 0));
    }

    /** First day on which forms can be had, three weeks before nomination; until nomination day. */
    @LegalBasis("Kiesbesluit H 1")
    public LocalDate formsFrom(LocalDate nominationDay) {
        return LegalDay.of(nominationDay).minusWeeks(3);
    }

    /** Last day on which the Council of State decides on an appeal that was received on that day. */
    @LegalBasis("Kieswet I 7(3)")
    public Shift councilOfStateDecides(LocalDate appealReceived) {
        return terms.end(appealReceived, 6);
    }

    /** Last day to publish that votes are counted in one place: nomination day. */
    @LegalBasis("Kieswet N 1(2)")
    public LocalDate centralCountPublished(LocalDate nominationDay) {
        return nominationDay;
    }

    /** Last day on which voters receive their poll cards. */
    @LegalBasis("Kieswet J 7")
    public Shift pollCards(LocalDate electionDay) {
        return terms.before(electionDay, 14);
    }

    /** Last day to publish where the municipal electoral committee meets. */
    @LegalBasis("Kieswet Na 2")
    public Shift committeeLocation(LocalDate electionDay) {
        return terms.before(electionDay, 14);
    }

    /**
     * Last day on which voters receive the lists. The fourth day before a vote on Wednesday is a Saturday, which Z 12
     * moves to Monday; {@link Shift#counted()} is the day to plan for.
     */
    @LegalBasis("Kiesbesluit J 1(1)")
    public Shift listsToVoters(LocalDate electionDay) {
        return terms.before(electionDay, 4);
    }

    /** Last day on which a written request for another poll card is received. */
    @LegalBasis("Kieswet J 8(3)")
    public Shift writtenRequestForPollCard(LocalDate electionDay) {
        return terms.before(electionDay, 5);
    }

    /** Last moment to ask for another poll card in person. */
    @LegalBasis("Kieswet J 8(3)")
    public OffsetDateTime requestForPollCardInPerson(LocalDate electionDay) {
        return Moments.at(terms.before(electionDay, 1).day(), LocalTime.NOON);
    }

    /** Last day to appoint somebody to a seat, after the chair knows of the vacancy or the resignation takes effect. */
    @LegalBasis("Kieswet W 1(1)")
    public Shift vacancyFilled(LocalDate known) {
        return terms.end(known, 14);
    }

    /** Last day of a new vote after the council refused admission because a vote was invalid. */
    @LegalBasis("Kieswet V 6(2)")
    public Shift newVote(LocalDate noticeReceived) {
        return terms.end(noticeReceived, 30);
    }

    /**
     * Last day to establish a corrected result: until 2022 the fourteenth after the council's notice was received, from
     * 2023 the fourteenth after the vote.
     */
    @LegalBasis("Kieswet V 9(1)")
    public Shift correctedResult(Ruleset ruleset, LocalDate electionDay, LocalDate noticeReceived) {
        return switch (ruleset) {
            case R2014, R2018, COVID, R2022 -> terms.end(noticeReceived, 14);
            case R2023, R2026 -> terms.end(electionDay, 14);
        };
    }

    /** First day on which ballots may be destroyed: three months after the decision on admission. */
    @LegalBasis("Kieswet Na 37")
    public LocalDate ballotsKeptUntil(LocalDate admissionDecided) {
        return LegalDay.of(admissionDecided).plusMonths(3);
    }

    private static Period period(LocalDate day, LocalTime from, LocalTime until) {
        return new Period(Moments.at(day, from), Moments.at(day, until));
    }
}
