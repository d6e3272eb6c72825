package nl.zetel.server.appointment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.zetel.api.person.Address;
import nl.zetel.law.appointment.AppointmentDocument;
import nl.zetel.law.appointment.AppointmentDocuments;
import nl.zetel.law.appointment.CheckItem;
import nl.zetel.law.appointment.PassedOver;
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
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.nomination.domain.ListedCandidate;
import nl.zetel.server.store.Stored;

/** The papers of an appointment: the letter, the notice to the council and the decision on a vacancy. */
@ApplicationScoped
@Transactional
public class Letters {

    private static final List<String> APPOINTED =
            List.of("Lijst", "Aanduiding", "Kandidaat", "Naam", "Brief van", "Aannemen tot en met");

    @Inject
    Documents documents;

    /** The letter to the appointed person, or to the representative (V 1); answers the document's identifier. */
    String letter(String electionId, Election election, Stored<Appointment> stored, ListedCandidate candidate) {
        Appointment appointment = stored.value();
        CouncilTerms terms = new CouncilTerms(election);
        HtmlPage page = HtmlPage.titled("Kennisgeving van benoeming tot lid van de gemeenteraad")
                .address(addressee(appointment, candidate))
                .text(election.municipalityName() + ", "
                        + DutchDate.of(appointment.letter().date()))
                .text("Het centraal stembureau voor de verkiezing van de gemeenteraad van "
                        + election.municipalityName() + " heeft " + appointed(appointment)
                        + " benoemd verklaard tot lid"
                        + " van de raad (" + list(appointment) + ").")
                .heading("Aannemen")
                .text("Wie de benoeming aanneemt, deelt dat bij brief mee aan de raad. De raad moet die brief"
                        + " uiterlijk op "
                        + DutchDate.withWeekday(appointment.letter().acceptanceUntil(terms.appointment()))
                        + " hebben ontvangen. Is er dan niets ontvangen, dan wordt u geacht de benoeming niet"
                        + " aan te nemen (Kieswet V 2).")
                .text("Stuur met de brief mee:")
                .items(documents(election, appointment))
                .heading("Niet aannemen")
                .text("Wie de benoeming niet aanneemt, deelt dat binnen dezelfde termijn bij brief mee aan de"
                        + " voorzitter van het centraal stembureau. Tot de raad over de toelating heeft beslist,"
                        + " kan wie heeft aangenomen daarop terugkomen.")
                .text("De voorzitter van het centraal stembureau");
        return keep(electionId, "appointment-letter", "benoemingsbrief.html", stored.id(), page);
    }

    /** The notice to the council, which is the credential of each who is appointed (V 1(3)). */
    void notice(String electionId, Election election, List<Stored<Appointment>> appointments) {
        HtmlPage page = HtmlPage.titled("Kennisgeving aan de gemeenteraad")
                .text("De voorzitter van het centraal stembureau geeft de raad van " + election.municipalityName()
                        + " kennis van deze benoemingen. De kennisgeving strekt de benoemden tot geloofsbrief (Kieswet"
                        + " V 1).")
                .table(
                        "Benoemd tot lid van de raad",
                        APPOINTED,
                        appointments.stream()
                                .map(each -> row(election, each.value()))
                                .toList());
        keep(
                electionId,
                "appointment-notice",
                "kennisgeving-raad.html",
                appointments.get(0).id(),
                page);
    }

    /** The letter to somebody who was appointed and is no longer elected by the corrected result (V 9). */
    String lapsed(
            String electionId,
            Election election,
            Stored<Appointment> stored,
            LocalDate date,
            ListedCandidate candidate) {
        Appointment appointment = stored.value();
        HtmlPage page = HtmlPage.titled("Uw benoeming tot lid van de gemeenteraad is vervallen")
                .address(addressee(appointment, candidate))
                .text(election.municipalityName() + ", " + DutchDate.of(date))
                .text("Bij brief van " + DutchDate.of(appointment.letter().date()) + " is aan "
                        + appointed(appointment) + " kennis gegeven van de benoeming tot lid van de raad ("
                        + list(appointment) + ").")
                .text(
                        "Het centraal stembureau heeft de uitslag van de verkiezing daarna opnieuw vastgesteld (Kieswet V 9)."
                                + " Volgens die uitslag bent u niet gekozen. De benoeming is daarmee vervallen; u hoeft niets te"
                                + " doen, en stukken die u al aan de raad stuurde, krijgt u desgevraagd terug.")
                .text(
                        "De uitslag en het proces-verbaal staan op de website van de gemeente. Met vragen kunt u terecht bij "
                                + election.office().name() + ", "
                                + election.office().telephone() + ".")
                .text("De voorzitter van het centraal stembureau");
        return keep(electionId, "lapse-letter", "brief-benoeming-vervallen.html", stored.id(), page);
    }

    /** The notice to the council of what a corrected result changed (V 9, V 1(3)). */
    void correction(
            String electionId, Election election, List<Stored<Appointment>> lapsed, List<Stored<Appointment>> written) {
        HtmlPage page = HtmlPage.titled("Kennisgeving aan de gemeenteraad na een gecorrigeerde uitslag")
                .text("De uitslag van de verkiezing van de raad van " + election.municipalityName()
                        + " is opnieuw vastgesteld (Kieswet V 9). Voor de nieuw benoemden strekt deze kennisgeving tot"
                        + " geloofsbrief (Kieswet V 1); haar onderzoek strekt zich niet uit tot het verloop van de"
                        + " verkiezing (Kieswet V 9, derde lid).");
        if (!written.isEmpty()) {
            page.table(
                    "Benoemd tot lid van de raad",
                    APPOINTED,
                    written.stream().map(each -> row(election, each.value())).toList());
        }
        if (!lapsed.isEmpty()) {
            page.table(
                    "Benoeming vervallen",
                    List.of("Lijst", "Aanduiding", "Kandidaat", "Naam"),
                    lapsed.stream()
                            .map(each -> row(election, each.value()).subList(0, 4))
                            .toList());
        }
        Stored<Appointment> first = written.isEmpty() ? lapsed.get(0) : written.get(0);
        keep(electionId, "appointment-notice", "kennisgeving-raad-correctie.html", first.id(), page);
    }

    /** The reasoned decision that appoints somebody to a vacancy, or that nobody can be (W 1, W 4). */
    void decision(String electionId, Election election, Stored<SeatVacancy> vacancy, String outcome) {
        SeatVacancy.Decision decision = vacancy.value().decision().orElseThrow();
        HtmlPage page = HtmlPage.titled("Besluit over een opengevallen plaats in de gemeenteraad")
                .text(election.municipalityName() + ", " + DutchDate.of(decision.decidedOn()))
                .text(outcome)
                .heading("Gronden")
                .items(decision.steps().stream()
                        .map(step -> step.article() + ": " + step.what())
                        .toList());
        if (!decision.passedOver().isEmpty()) {
            page.table(
                    "Buiten rekening gelaten",
                    List.of("Lijst", "Kandidaat", "Artikel", "Waarom"),
                    decision.passedOver().stream().map(Letters::row).toList());
        }
        page.text("De voorzitter van het centraal stembureau");
        keep(electionId, "vacancy-decision", "besluit-vacature.html", vacancy.id(), page);
    }

    /** The examination as advice to the council, which decides on the admission (V 4(1), V 12). */
    void advice(String electionId, Election election, Stored<Appointment> stored) {
        Appointment appointment = stored.value();
        Examination examination = appointment.examination().orElseThrow();
        HtmlPage page = HtmlPage.titled("Advies over de toelating tot de gemeenteraad")
                .text("Aan de raad van " + election.municipalityName() + ". Onderzocht is de geloofsbrief van "
                        + appointed(appointment) + " (" + list(appointment) + ").")
                .text(AppointmentTexts.proposal(examination.proposal())
                        + examination
                                .deferredUntil()
                                .map(day -> " Toelaten kan vanaf " + DutchDate.of(day) + ".")
                                .orElse(""))
                .table(
                        "Onderzochte punten",
                        List.of("Artikel", "Bevinding", "Uitkomst"),
                        examination.items().stream().map(Letters::row).toList())
                .heading("Wat volgt")
                .items(examination.steps().stream()
                        .map(step -> step.article() + ": " + step.what())
                        .toList());
        keep(electionId, "credentials-advice", "advies-toelating.html", stored.id(), page);
    }

    private static List<String> row(CheckItem item) {
        return List.of(item.article(), item.detail(), AppointmentTexts.outcome(item.outcome()));
    }

    private String keep(String electionId, String kind, String file, String subject, HtmlPage page) {
        return documents
                .keep(electionId, new PageOrder(kind, file, true, AppointmentRecords.path(electionId, subject), page))
                .id();
    }

    private static List<String> row(Election election, Appointment appointment) {
        return List.of(
                Integer.toString(appointment.who().list()),
                appointment.who().designation(),
                Integer.toString(appointment.who().candidate()),
                appointment.who().displayName(),
                DutchDate.of(appointment.letter().date()),
                DutchDate.of(appointment.letter().acceptanceUntil(new CouncilTerms(election).appointment())));
    }

    private static List<String> row(PassedOver passed) {
        return List.of(
                Integer.toString(passed.list()),
                Integer.toString(passed.candidate()),
                passed.article(),
                passed.detail());
    }

    private static List<String> documents(Election election, Appointment appointment) {
        return AppointmentDocuments.required(
                        election.ruleset(), appointment.papers().person())
                .stream()
                .map(AppointmentDocument::detail)
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
