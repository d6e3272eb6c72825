package nl.zetel.server.examination.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zetel.api.document.CandidateName;
import nl.zetel.api.person.Address;
import nl.zetel.law.calendar.DutchDate;
import nl.zetel.server.document.domain.HtmlPage;
import nl.zetel.server.document.domain.PageOrder;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.election.domain.ElectionOffice;
import nl.zetel.server.examination.domain.ExaminedOmission;
import nl.zetel.server.examination.domain.ListExamination;
import nl.zetel.server.nomination.domain.CandidateList;
import nl.zetel.server.nomination.domain.Submitter;

/** The letter about omissions to the submitter of a list (I 2): what, where, and until when. */
final class OmissionLetters {

    private OmissionLetters() {}

    static PageOrder of(
            Election election,
            String path,
            CandidateList list,
            ListExamination examination,
            java.time.LocalDate today) {
        ElectionOffice office = election.office();
        HtmlPage page = HtmlPage.titled("Verzuimen op uw kandidatenlijst")
                .text("Aangetekend en per e-mail verzonden")
                .address(address(list))
                .text(office.locality() + ", " + DutchDate.of(today))
                .text("Bij het onderzoek van de kandidatenlijsten voor de verkiezing van de raad van de gemeente "
                        + election.municipalityName() + " heeft het centraal stembureau op " + name(list)
                        + " de volgende verzuimen gevonden (Kieswet I 2, eerste lid).")
                .table("Verzuimen", List.of("Onder", "Wat ontbreekt", "Hoe u dat herstelt"), rows(examination))
                .heading("Waar en wanneer")
                .text("U herstelt de verzuimen bij het centraal stembureau: " + office.name() + ", " + office.address()
                        + ", " + office.postalCode() + " " + office.locality() + ".")
                .text("Dat kan uitsluitend op "
                        + RepairDays.of(election.calendar()).text() + " (Kieswet I 2, tweede lid).")
                .text("Bent u verhinderd, dan kan een op de lijst vermelde vervanger de verzuimen herstellen"
                        + " (Kieswet H 5).")
                .text(
                        "Wat niet op tijd is hersteld, leidt ertoe dat kandidaten of de aanduiding worden geschrapt of dat"
                                + " de lijst ongeldig is (Kieswet I 5 en I 6).")
                .text("Vragen? " + office.telephone() + ", " + office.email());
        return new PageOrder("omission-letter", "verzuimbrief.html", true, path, page);
    }

    private static List<List<String>> rows(ListExamination examination) {
        return examination.omissions().stream()
                .filter(ExaminedOmission::confirmed)
                .map(omission -> List.of(String.valueOf(omission.kind().letter()), omission.words(), omission.repair()))
                .toList();
    }

    /** How a list is called: by its designation, or by its first candidate. */
    static String name(CandidateList list) {
        if (!list.head().designation().isBlank()) {
            return "de lijst \"" + list.head().designation() + "\"";
        }
        return list.candidates().isEmpty()
                ? "de blanco lijst"
                : "de blanco lijst met als eerste kandidaat "
                        + text(list.candidates().get(0).name());
    }

    private static List<String> address(CandidateList list) {
        Optional<Submitter> submitter =
                list.submitters().stream().filter(each -> !each.substitute()).findFirst();
        if (submitter.isEmpty()) {
            return List.of("De inleveraar van " + name(list));
        }
        Address address = submitter.get().address();
        List<String> lines = new ArrayList<>();
        lines.add(text(submitter.get().name()));
        lines.add((address.street() + " " + address.houseNumber()).strip());
        lines.add((address.postalCode() + "  " + address.locality()).strip());
        return lines;
    }

    private static String text(CandidateName name) {
        return Stream.of(name.initials(), name.prefix(), name.surname())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }
}
