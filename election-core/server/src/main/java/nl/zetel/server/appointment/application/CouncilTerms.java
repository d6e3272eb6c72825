package nl.zetel.server.appointment.application;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.zetel.law.appointment.SuccessionTerms;
import nl.zetel.law.calendar.AppointmentTerms;
import nl.zetel.law.calendar.NonWorkingDays;
import nl.zetel.law.calendar.Terms;
import nl.zetel.server.election.domain.Election;

/**
 * The terms of appointments after an election, with the days that a decree put on a par with holidays.
 *
 * @param election the election
 */
record CouncilTerms(Election election) {

    AppointmentTerms appointment() {
        return new AppointmentTerms(terms());
    }

    SuccessionTerms succession() {
        return new SuccessionTerms(terms());
    }

    /** The day on which the old council steps down and the new one meets; empty where an act of its own sets it. */
    Optional<LocalDate> stepsDown() {
        return election.councilMeets();
    }

    private Terms terms() {
        return new Terms(new NonWorkingDays(Set.copyOf(election.decreeDays())));
    }
}
