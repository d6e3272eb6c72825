package nl.zetel.server.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.calendar.CalendarKey;
import nl.zetel.law.calendar.DutchDate;
import nl.zetel.law.designation.RequestDocument;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.designation.domain.DesignationCase;
import nl.zetel.server.designation.domain.RequestState;
import nl.zetel.server.document.application.Documents;
import nl.zetel.server.document.domain.PageOrder;
import nl.zetel.server.document.domain.PageTemplate;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.election.domain.ElectionOffice;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.store.Stored;

/** Asks groups to complete their requests, with a letter that says what is missing and until when (Awb 4:5). */
@ApplicationScoped
@Transactional
public class CompletionRequests {

    private static final PageTemplate LETTER = PageTemplate.of("completion-letter");

    private static final int USUAL_DAYS = 14;

    @Inject
    DesignationRequests requests;

    @Inject
    Elections elections;

    @Inject
    Documents documents;

    @Inject
    ServerClock clock;

    /** Asks for what is missing; without a day two weeks, or until the last day for this election if that is sooner. */
    public Stored<DesignationCase> ask(String electionId, String id, Optional<LocalDate> wanted) {
        Stored<DesignationCase> before = requests.lock(electionId, id);
        Election election = elections.get(electionId).value();
        if (before.value().state() != RequestState.INCOMPLETE) {
            throw RequestRefusals.nothingMissing(before.value());
        }
        LocalDate deadline = election.calendar()
                .entry(CalendarKey.REGISTRATION_DEADLINE)
                .until()
                .toLocalDate();
        LocalDate until = wanted.orElseGet(() -> sooner(clock.today().plusDays(USUAL_DAYS), deadline));
        if (!until.isAfter(clock.today()) || until.isAfter(deadline)) {
            throw ProblemException.ofField(
                    "/until",
                    "OUTSIDE_TERM",
                    "Geef een dag na vandaag en uiterlijk " + DutchDate.of(deadline)
                            + ", de laatste dag voor deze verkiezing (G 3(1))");
        }
        String letter = documents
                .keep(electionId, letter(election, DesignationRequests.path(electionId, id), before.value(), until))
                .id();
        return requests.changed(
                "designation-completion-asked",
                electionId,
                before,
                before.value().with(before.value().history().asked(until, letter)),
                "");
    }

    private static LocalDate sooner(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    static PageOrder letter(Election election, String path, DesignationCase request, LocalDate until) {
        String agent = request.agent().agent();
        Letter values = new Letter(
                agent.isBlank() ? request.group() : agent,
                request.group(),
                request.designation(),
                election.name(),
                missing(election, request),
                DutchDate.of(until),
                election.office());
        return new PageOrder("completion-letter", "aanvulling.html", true, path, LETTER.fill(values));
    }

    /** What {@code pages/completion-letter.html} names. */
    private record Letter(
            String to,
            String group,
            String designation,
            String election,
            List<String> missing,
            String until,
            ElectionOffice office) {}

    private static List<String> missing(Election election, DesignationCase request) {
        return request.review(election.calendar()).missing().stream()
                .map(CompletionRequests::dutch)
                .toList();
    }

    private static String dutch(RequestDocument document) {
        return switch (document) {
            case NOTARIAL_DEED -> "een afschrift van de notariële akte met de statuten";
            case TRADE_REGISTER_EXTRACT -> "een bewijs van inschrijving in het handelsregister";
            case PAYMENT_PROOF -> "het bewijs dat de waarborgsom is betaald";
            case AGENT_DECLARATION -> "de verklaring met de gemachtigde en de plaatsvervangend gemachtigde";
        };
    }
}
