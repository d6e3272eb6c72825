package nl.zetel.server.appointment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zetel.api.person.Address;
import nl.zetel.law.Step;
import nl.zetel.law.appointment.AppointmentDocument;
import nl.zetel.law.appointment.AppointmentDocuments;
import nl.zetel.law.calendar.AppointmentTerms;
import nl.zetel.law.calendar.DutchDate;
import nl.zetel.server.appointment.domain.Appointment;
import nl.zetel.server.appointment.domain.AppointmentTexts;
import nl.zetel.server.appointment.domain.Candidacy;
import nl.zetel.server.appointment.domain.Examination;
import nl.zetel.server.appointment.domain.SeatVacancy;
import nl.zetel.server.document.application.Documents;
import nl.zetel.server.document.domain.HtmlPage;
import nl.zetel.server.document.domain.PageOrder;
import nl.zetel.server.document.domain.PageTemplate;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.election.domain.ElectionOffice;
import nl.zetel.server.nomination.domain.ListedCandidate;
import nl.zetel.server.store.Stored;

/** The papers of an appointment: the letter, the notice to the council and the decision on a vacancy. */
@ApplicationScoped
@Transactional
public class Letters {

    private static final PageTemplate LETTER = PageTemplate.of("appointment-letter");
    private static final PageTemplate NOTICE = PageTemplate.of("appointment-notice");
    private static final PageTemplate LAPSE = PageTemplate.of("lapse-letter");
    private static final PageTemplate CORRECTION = PageTemplate.of("corrected-appointment-notice");
    private static final PageTemplate DECISION = PageTemplate.of("vacancy-decision");
    private static final PageTemplate ADVICE = PageTemplate.of("credentials-advice");

    @Inject
    Documents documents;

    /** The letter to the appointed person, or to the representative (V 1); answers the document's identifier. */
    String letter(String electionId, Election election, Stored<Appointment> stored, ListedCandidate candidate) {
        LetterValues values = values(election, stored.value(), candidate, "");
        return keep(electionId, "appointment-letter", "benoemingsbrief.html", stored.id(), LETTER.fill(values));
    }

    /** The notice to the council, which is the credential of each who is appointed (V 1(3)). */
    void notice(String electionId, Election election, List<Stored<Appointment>> appointments) {
        NoticeValues values = new NoticeValues(election.municipalityName(), rows(election, appointments), List.of());
        String first = appointments.get(0).id();
        keep(electionId, "appointment-notice", "kennisgeving-raad.html", first, NOTICE.fill(values));
    }

    /** The letter to somebody who was appointed and is no longer elected by the corrected result (V 9). */
    String lapsed(
            String electionId,
            Election election,
            Stored<Appointment> stored,
            LocalDate date,
            ListedCandidate candidate) {
        LetterValues values = values(election, stored.value(), candidate, DutchDate.of(date));
        return keep(electionId, "lapse-letter", "brief-benoeming-vervallen.html", stored.id(), LAPSE.fill(values));
    }

    /** The notice to the council of what a corrected result changed (V 9, V 1(3)). */
    void correction(
            String electionId, Election election, List<Stored<Appointment>> lapsed, List<Stored<Appointment>> written) {
        NoticeValues values =
                new NoticeValues(election.municipalityName(), rows(election, written), rows(election, lapsed));
        String first = (written.isEmpty() ? lapsed : written).get(0).id();
        keep(electionId, "appointment-notice", "kennisgeving-raad-correctie.html", first, CORRECTION.fill(values));
    }

    /** The reasoned decision that appoints somebody to a vacancy, or that nobody can be (W 1, W 4). */
    void decision(String electionId, Election election, Stored<SeatVacancy> vacancy, String outcome) {
        SeatVacancy.Decision decision = vacancy.value().decision().orElseThrow();
        DecisionValues values = new DecisionValues(
                election.municipalityName(),
                DutchDate.of(decision.decidedOn()),
                outcome,
                decision,
                !decision.passedOver().isEmpty());
        keep(electionId, "vacancy-decision", "besluit-vacature.html", vacancy.id(), DECISION.fill(values));
    }

    /** The examination as advice to the council, which decides on the admission (V 4(1), V 12). */
    void advice(String electionId, Election election, Stored<Appointment> stored) {
        Appointment appointment = stored.value();
        Examination examination = appointment.examination().orElseThrow();
        AdviceValues values = new AdviceValues(
                election.municipalityName(),
                appointed(appointment),
                list(appointment),
                AppointmentTexts.proposal(examination.proposal()),
                examination.deferredUntil().map(DutchDate::of),
                examination.items().stream()
                        .map(item ->
                                new Checked(item.article(), item.detail(), AppointmentTexts.outcome(item.outcome())))
                        .toList(),
                examination.steps());
        keep(electionId, "credentials-advice", "advies-toelating.html", stored.id(), ADVICE.fill(values));
    }

    private static LetterValues values(
            Election election, Appointment appointment, ListedCandidate candidate, String today) {
        return new LetterValues(
                String.join("\n", addressee(appointment, candidate)),
                election.municipalityName(),
                DutchDate.of(appointment.letter().date()),
                today,
                appointed(appointment),
                list(appointment),
                DutchDate.withWeekday(appointment.letter().acceptanceUntil(new CouncilTerms(election).appointment())),
                AppointmentDocuments.required(
                        election.ruleset(), appointment.papers().person()),
                election.office());
    }

    private record LetterValues(
            String addressee,
            String municipality,
            String date,
            String today,
            String appointed,
            String list,
            String until,
            Set<AppointmentDocument> documents,
            ElectionOffice office) {}

    private record NoticeValues(String municipality, List<Row> appointed, List<Row> lapsed) {

        boolean hasAppointed() {
            return !appointed.isEmpty();
        }

        boolean hasLapsed() {
            return !lapsed.isEmpty();
        }
    }

    private record Row(Candidacy who, String date, String until) {}

    private record DecisionValues(
            String municipality,
            String decidedOn,
            String outcome,
            SeatVacancy.Decision decision,
            boolean hasPassedOver) {}

    private record AdviceValues(
            String municipality,
            String appointed,
            String list,
            String proposal,
            Optional<String> deferredUntil,
            List<Checked> items,
            List<Step> steps) {}

    private record Checked(String article, String detail, String outcome) {}

    private String keep(String electionId, String kind, String file, String subject, HtmlPage page) {
        return documents
                .keep(electionId, new PageOrder(kind, file, true, AppointmentRecords.path(electionId, subject), page))
                .id();
    }

    private static List<Row> rows(Election election, List<Stored<Appointment>> appointments) {
        AppointmentTerms terms = new CouncilTerms(election).appointment();
        return appointments.stream()
                .map(Stored::value)
                .map(each -> new Row(
                        each.who(),
                        DutchDate.of(each.letter().date()),
                        DutchDate.of(each.letter().acceptanceUntil(terms))))
                .toList();
    }

    private static String appointed(Appointment appointment) {
        String temporary = appointment.letter().kind() == AppointmentTerms.Kind.TEMPORARY_REPLACEMENT
                ? " (als tijdelijke vervanger)"
                : "";
        return appointment.who().displayName() + temporary;
    }

    private static String list(Appointment appointment) {
        String designation = appointment.who().designation().isBlank()
                ? ""
                : " - " + appointment.who().designation();
        return "lijst " + appointment.who().list() + designation + ", kandidaat "
                + appointment.who().candidate();
    }

    /** Whoever gets the letter: the representative, if there is one (V 1(2)), and otherwise the appointed person. */
    private static List<String> addressee(Appointment appointment, ListedCandidate candidate) {
        String name = appointment.who().displayName();
        if (appointment.who().represented()) {
            String first = "De gemachtigde van " + name;
            return candidate
                    .representedBy()
                    .map(agent -> with(Candidacy.line(agent.name()), lines(first, agent.address())))
                    .orElseGet(() -> List.of(first));
        }
        return candidate
                .correspondence()
                .map(address -> lines(name, address))
                .orElseGet(() -> List.of(name, candidate.locality()));
    }

    private static List<String> with(String first, List<String> rest) {
        List<String> all = new ArrayList<>(rest);
        all.add(1, first);
        return all;
    }

    private static List<String> lines(String name, Address address) {
        return List.of(
                name,
                (address.street() + " " + address.houseNumber()).strip(),
                (address.postalCode() + "  " + address.locality()).strip());
    }
}
