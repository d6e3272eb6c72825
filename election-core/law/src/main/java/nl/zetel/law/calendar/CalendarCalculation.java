package nl.zetel.law.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zetel.law.RefusalException;
import nl.zetel.law.Ruleset;

/** Calculates one calendar, row by row; a row that follows another one follows it where a municipality moved it too. */
final class CalendarCalculation {

    private static final int VOTE_AFTER_NOMINATION = 44;
    private static final LocalTime OPENING = LocalTime.of(9, 0);
    private static final LocalTime CLOSING = LocalTime.of(17, 0);
    private static final LocalTime CLOSING_LAST_OF_THREE = LocalTime.of(15, 0);
    private static final LocalTime EXAMINATION_HOUR = LocalTime.of(16, 0);
    private static final LocalTime RESULT_HOUR = LocalTime.of(10, 0);
    private static final int HOURS_BEFORE_RESULT = 48;
    private static final String REDIVISION_ACT = "Wet algemene regels herindeling ";
    private static final String COVID_ACT = "Tijdelijke wet verkiezingen covid-19";

    private final LocalDate nomination;
    private final Optional<Redivision> redivision;
    private final boolean periodic;
    private final LocalDate vote;
    private final Ruleset ruleset;
    private final CalendarRules rules;
    private final Terms terms;
    private final FurtherTerms further;
    private final Map<CalendarKey, CalendarOverride> overrides;
    private final Map<CalendarKey, CalendarEntry> entries = new EnumMap<>(CalendarKey.class);

    CalendarCalculation(CalendarRequest request) {
        nomination = request.nominationDay();
        redivision = request.redivision();
        periodic = redivision.isEmpty() && NominationDay.isOfPeriodicElection(nomination);
        ruleset = Ruleset.forNominationDay(nomination);
        rules = CalendarRules.of(ruleset);
        terms = request.decreeDays().isEmpty() ? Terms.BY_ACT : new Terms(new NonWorkingDays(request.decreeDays()));
        further = new FurtherTerms(terms);
        vote = voteOf(request);
        overrides = byKey(request);
    }

    ElectionCalendar calculate() {
        beforeNomination();
        nominationAndExamination();
        beforeTheVote();
        voteAndResult();
        newCouncil();
        overrides.keySet().stream().filter(key -> !entries.containsKey(key)).forEach(key -> {
            throw new RefusalException(
                    "OVERRIDE_NOT_POSSIBLE", "De regels van " + ruleset.id() + " kennen geen " + key);
        });
        return new ElectionCalendar(
                ruleset,
                NominationDay.isElectionYear(nomination.getYear()) && periodic,
                nomination,
                vote,
                new ArrayList<>(entries.values()),
                redivision.map(found -> found.remarks(nomination)).orElse(List.of()));
    }

    private void beforeNomination() {
        lastDay(CalendarKey.REGISTRATION_DEADLINE, "Kieswet G 3", terms.before(nomination, 42));
        lastDay(CalendarKey.REGISTERS_PUBLISHED, "Kieswet G 1", terms.before(nomination, 40));
        lastDay(CalendarKey.CARRY_OVER_DECISION, "Kieswet G 4", terms.end(dayOf(CalendarKey.REGISTERS_PUBLISHED), 14));
        put(
                CalendarKey.FORMS_AVAILABLE,
                "Kiesbesluit H 1",
                Optional.of(Moments.startOf(further.formsFrom(nomination))),
                Moments.endOf(nomination),
                Optional.empty());
        lastDay(CalendarKey.SUBMISSION_ANNOUNCED, "Kieswet H 1", terms.before(nomination, 21));
        lastDay(CalendarKey.DEPOSIT_RECEIVED, "Kiesbesluit H 3", terms.before(nomination, 14));
        put(
                CalendarKey.SUPPORT_DECLARATIONS,
                unlessCovid("Kieswet H 4"),
                Optional.of(Moments.startOf(nomination.minusDays(rules.supportDays()))),
                Moments.endOf(nomination),
                Optional.empty());
    }

    private void nominationAndExamination() {
        lastDay(CalendarKey.NOMINATION_DAY, unlessRedivision("Kieswet F 1"), new Shift(nomination, nomination));
        hours(CalendarKey.SUBMISSION, "Kieswet H 1", further.submission(nomination));
        if (rules.municipalCommittee()) {
            LocalDate published = further.centralCountPublished(nomination);
            lastDay(CalendarKey.CENTRAL_COUNT_PUBLISHED, "Kieswet N 1", new Shift(published, published));
        }
        moment(CalendarKey.EXAMINATION, "Kieswet I 1", terms.after(nomination, 1), EXAMINATION_HOUR);
        repairDay(CalendarKey.REPAIR_1, CalendarKey.EXAMINATION, CLOSING);
        repairDay(CalendarKey.REPAIR_2, CalendarKey.REPAIR_1, CLOSING);
        if (rules.repairDays() == 3) {
            repairDay(CalendarKey.REPAIR_3, CalendarKey.REPAIR_2, CLOSING_LAST_OF_THREE);
        }
        // With three days the session is on the last of them, with two on the day after them.
        Shift decision = rules.repairDays() == 3
                ? terms.act(dayOf(CalendarKey.REPAIR_3))
                : terms.after(dayOf(CalendarKey.REPAIR_2), 1);
        moment(CalendarKey.DECISION, unlessCovid("Kieswet I 4"), decision, rules.decisionHour());
        lastDay(CalendarKey.APPEAL, "Kieswet I 7", terms.end(dayOf(CalendarKey.DECISION), 4));
    }

    private void beforeTheVote() {
        lastDay(CalendarKey.POLL_CARDS, "Kieswet J 7", further.pollCards(vote));
        if (rules.municipalCommittee()) {
            lastDay(CalendarKey.COMMITTEE_LOCATION, "Kieswet Na 2", further.committeeLocation(vote));
        }
        lastDay(CalendarKey.POLL_CARD_REQUEST, "Kieswet J 8", further.writtenRequestForPollCard(vote));
        lastDay(CalendarKey.LISTS_TO_VOTERS, "Kiesbesluit J 1", further.listsToVoters(vote));
        put(
                CalendarKey.POLL_CARD_IN_PERSON,
                "Kieswet J 8",
                Optional.empty(),
                further.requestForPollCardInPerson(vote),
                Optional.empty());
    }

    private void voteAndResult() {
        lastDay(CalendarKey.ELECTION_DAY, unlessRedivision("Kieswet J 1"), new Shift(vote, vote));
        hours(CalendarKey.VOTING, "Kieswet J 1", further.voting(vote));
        if (rules.municipalCommittee()) {
            lastDay(CalendarKey.GSB_SESSION, "Kieswet Na 1", terms.after(vote, 1));
        }
        moment(CalendarKey.RESULT, resultArticle(), terms.after(vote, rules.resultDays()), RESULT_HOUR);
        if (rules.municipalCommittee()) {
            OffsetDateTime last = entry(CalendarKey.RESULT).until().minusHours(HOURS_BEFORE_RESULT);
            put(
                    CalendarKey.ERROR_REPORTS,
                    "Kieswet P 1b",
                    Optional.empty(),
                    Moments.atAmsterdam(last),
                    Optional.empty());
        }
        Shift letters = terms.after(dayOf(CalendarKey.RESULT), rules.letterDays());
        lastDay(CalendarKey.APPOINTMENT_LETTERS, unlessCovid("Kieswet V 1"), letters);
        lastDay(
                CalendarKey.ACCEPTANCE,
                "Kieswet V 2",
                new AppointmentTerms(terms)
                        .acceptanceUntil(dayOf(CalendarKey.APPOINTMENT_LETTERS), AppointmentTerms.Kind.NEW_COUNCIL));
    }

    private void newCouncil() {
        if (periodic) {
            Shift steppingDown = terms.act(rules.oldCouncil().after(vote));
            lastDay(CalendarKey.OLD_COUNCIL_STEPS_DOWN, unlessCovid("Kieswet C 4"), steppingDown);
        }
        redivision.ifPresent(found -> {
            // The act sets the date itself, so that Kieswet Z 12 does not move it, New Year's Day though it is.
            lastDay(CalendarKey.REDIVISION, REDIVISION_ACT + "53", new Shift(found.date(), found.date()));
            LocalDate meeting = found.firstMeeting(terms.nonWorkingDays());
            lastDay(CalendarKey.FIRST_MEETING, REDIVISION_ACT + "56", new Shift(meeting, meeting));
        });
    }

    private void repairDay(CalendarKey key, CalendarKey previous, LocalTime closing) {
        Shift day = terms.after(dayOf(previous), 1);
        put(
                key,
                unlessCovid("Kieswet I 2"),
                Optional.of(Moments.at(day.day(), OPENING)),
                Moments.at(day.day(), closing),
                Optional.of(day));
    }

    private void lastDay(CalendarKey key, String article, Shift day) {
        put(key, article, Optional.empty(), Moments.endOf(day.day()), Optional.of(day));
    }

    private void moment(CalendarKey key, String article, Shift day, LocalTime time) {
        put(key, article, Optional.empty(), Moments.at(day.day(), time), Optional.of(day));
    }

    private void hours(CalendarKey key, String article, FurtherTerms.Period period) {
        put(key, article, Optional.of(period.from()), period.until(), Optional.empty());
    }

    private void put(
            CalendarKey key, String article, Optional<OffsetDateTime> from, OffsetDateTime until, Optional<Shift> day) {
        CalendarEntry byLaw = new CalendarEntry(key, article, from, until, day.filter(Shift::moved), Optional.empty());
        CalendarOverride other = overrides.get(key);
        entries.put(key, other == null ? byLaw : byLaw.with(other));
    }

    private CalendarEntry entry(CalendarKey key) {
        CalendarEntry entry = entries.get(key);
        if (entry == null) {
            throw new IllegalStateException("Not calculated yet: " + key);
        }
        return entry;
    }

    private LocalDate dayOf(CalendarKey key) {
        return Moments.dayOf(entry(key).until());
    }

    private String resultArticle() {
        return rules.municipalCommittee() ? "Kieswet P 20" : unlessCovid("Kieswet O 1");
    }

    private String unlessCovid(String article) {
        return ruleset == Ruleset.COVID ? COVID_ACT : article;
    }

    private String unlessRedivision(String article) {
        return redivision.isPresent() ? REDIVISION_ACT + "55" : article;
    }

    private LocalDate voteOf(CalendarRequest request) {
        if (terms.nonWorkingDays().contains(nomination)) {
            throw new RefusalException(
                    "NOT_A_WORKING_DAY",
                    "De kandidaatstelling kan niet vallen op " + DutchDate.withWeekday(nomination));
        }
        LocalDate byLaw = terms.after(nomination, VOTE_AFTER_NOMINATION).day();
        LocalDate chosen = request.electionDay().map(day -> allowed(day, byLaw)).orElse(byLaw);
        redivision.filter(found -> !chosen.isBefore(found.date())).ifPresent(found -> {
            throw new RefusalException(
                    "ELECTION_DAY_NOT_POSSIBLE",
                    "De stemming van " + DutchDate.of(chosen) + " is niet voor de datum van herindeling, "
                            + DutchDate.of(found.date()) + " (Wet algemene regels herindeling 55(2))");
        });
        return chosen;
    }

    /** A decree that advances the nomination may put the vote later by as many days (J 1(1)). */
    private LocalDate allowed(LocalDate day, LocalDate byLaw) {
        LocalDate latest = periodic ? byLaw.plusDays(NominationDay.advancedBy(nomination)) : byLaw;
        if (day.isBefore(byLaw) || day.isAfter(latest) || terms.nonWorkingDays().contains(day)) {
            throw new RefusalException(
                    "ELECTION_DAY_NOT_POSSIBLE",
                    "Bij een kandidaatstelling op " + DutchDate.of(nomination) + " ligt de stemming op een werkdag van "
                            + DutchDate.of(byLaw) + " tot en met " + DutchDate.of(latest));
        }
        return day;
    }

    private static Map<CalendarKey, CalendarOverride> byKey(CalendarRequest request) {
        Map<CalendarKey, CalendarOverride> byKey = new EnumMap<>(CalendarKey.class);
        for (CalendarOverride override : request.overrides()) {
            if (byKey.put(override.key(), override) != null) {
                throw new RefusalException("OVERRIDE_NOT_POSSIBLE", "Twee keer opgegeven: " + override.key());
            }
        }
        return byKey;
    }
}
