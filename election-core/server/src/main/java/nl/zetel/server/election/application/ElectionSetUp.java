package nl.zetel.server.election.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zetel.law.calendar.CalendarRequest;
import nl.zetel.law.calendar.ElectionCalendar;
import nl.zetel.law.calendar.NominationDay;
import nl.zetel.law.calendar.Redivision;
import nl.zetel.law.council.CouncilSizeDecision;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.election.domain.ElectionDraft;
import nl.zetel.server.election.domain.ElectionOffice;
import nl.zetel.server.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Makes an election of a draft: what was left out follows by law, and what contradicts the law is refused. */
final class ElectionSetUp {

    private final ElectionDraft draft;

    private ElectionSetUp(ElectionDraft draft) {
        this.draft = draft;
    }

    /** @throws ProblemException naming the field that is missing or contradicts another */
    static Election of(ElectionDraft draft, Optional<ElectionOffice> ownDesk) {
        return new ElectionSetUp(draft).election(ownDesk);
    }

    private Election election(Optional<ElectionOffice> ownDesk) {
        draft.redivision().filter(Redivision::contradictsLaw).ifPresent(found -> {
            throw ProblemException.ofField(
                    "/redivision",
                    "SAME_COUNCIL",
                    "Wordt geen nieuwe gemeente gevormd, dan is het dezelfde raad: zijn vorige verkiezing telt voor"
                            + " vrijstelling en aantal kandidaten (Kieswet H 4, H 6 en H 14)");
        });
        LocalDate nomination = nominationDay();
        ElectionCalendar calendar = ElectionCalendar.of(request(nomination));
        requireRuleset(calendar);
        return new Election(
                draft.documentId(),
                draft.name(),
                draft.municipalityName(),
                seats(nomination, calendar.electionDay()),
                nomination,
                calendar.electionDay(),
                given(draft.decreeDays()),
                given(draft.overrides()),
                draft.previous(),
                draft.population(),
                draft.redivision(),
                draft.office()
                        .or(() -> ownDesk)
                        .orElseThrow(
                                () -> ProblemException.ofField(
                                        "/office",
                                        "MISSING",
                                        "Geef het verkiezingsbureau op, of leg eerst dat van de gemeente vast (/election-desk)")));
    }

    private LocalDate nominationDay() {
        if (draft.nominationDay().isPresent()) {
            return draft.nominationDay().get();
        }
        if (draft.redivision().isPresent()) {
            return draft.redivision().map(Redivision::nominationDay).get();
        }
        Integer year = draft.electionYear();
        if (year == null) {
            throw ProblemException.ofField(
                    "/nominationDay",
                    "MISSING",
                    "Geef de dag van kandidaatstelling, het jaar van de verkiezing of de herindeling");
        }
        return NominationDay.of(year);
    }

    private CalendarRequest request(LocalDate nomination) {
        CalendarRequest request = CalendarRequest.ofNominationDay(nomination)
                .withDecreeDays(Set.copyOf(given(draft.decreeDays())))
                .withOverrides(given(draft.overrides()));
        CalendarRequest dated =
                draft.electionDay().map(request::withElectionDay).orElse(request);
        return draft.redivision().map(dated::withRedivision).orElse(dated);
    }

    private void requireRuleset(ElectionCalendar calendar) {
        draft.ruleset().filter(id -> !id.equals(calendar.ruleset().id())).ifPresent(id -> {
            throw ProblemException.ofField(
                    "/ruleset",
                    "OTHER_RULESET",
                    "Bij een kandidaatstelling op " + calendar.nominationDay() + " gelden de regels "
                            + calendar.ruleset().id() + "; de dag van kandidaatstelling bepaalt dat");
        });
    }

    private int seats(LocalDate nomination, LocalDate vote) {
        Optional<CouncilSizeDecision> decision = draft.population().map(population -> {
            if (draft.redivision().isPresent() && population.later().isPresent()) {
                throw ProblemException.ofField(
                        "/population/later", "NOT_HERE", "Bij een herindeling telt het inwonertal van 1 januari");
            }
            return population.decision(nomination, vote, draft.redivision());
        });
        Integer typed = draft.seats();
        if (decision.isEmpty()) {
            return required(typed);
        }
        int seats = decision.get().seats();
        if (typed != null && typed != seats) {
            throw ProblemException.ofField(
                    "/seats",
                    "CONTRADICTS_POPULATION",
                    "Bij " + decision.get().inhabitants() + " inwoners heeft de raad " + seats
                            + " zetels (Gemeentewet 8); laat het aantal weg of verbeter het inwonertal");
        }
        return seats;
    }

    private static int required(@Nullable Integer seats) {
        if (seats == null) {
            throw ProblemException.ofField(
                    "/seats", "MISSING", "Geef het aantal zetels van de raad of het aantal inwoners");
        }
        return seats;
    }

    private static <T> List<T> given(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
