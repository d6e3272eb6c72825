package nl.zetel.server.examination.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zetel.api.document.CandidateName;
import nl.zetel.law.calendar.DutchDate;
import nl.zetel.server.document.domain.HtmlPage;
import nl.zetel.server.document.domain.PageOrder;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.election.domain.ElectionOffice;
import nl.zetel.server.examination.domain.Addressee;
import nl.zetel.server.examination.domain.ExaminedOmission;
import nl.zetel.server.examination.domain.ListExamination;
import nl.zetel.server.nomination.domain.CandidateList;

/** The letter about omissions to the submitter of one or more lists (I 2): what, where, and until when. */
final class OmissionLetters {

    private static final List<String> COLUMNS = List.of("Onder", "Wat ontbreekt", "Hoe u dat herstelt");

    private OmissionLetters() {}

    /** A list with its omissions. */
    record Omitted(CandidateList list, ListExamination examination) {}

    /**
     * The letter.
     *
     * @param path path of what the letter is about
     * @param to the submitter; empty if none stands on the list
     * @param lists the lists of that submitter with omissions, at least one
     */
    static PageOrder of(Election election, String path, Optional<Addressee> to, List<Omitted> lists, LocalDate today) {
        ElectionOffice office = election.office();
        boolean one = lists.size() == 1;
        String names = lists.stream().map(each -> name(each.list())).collect(Collectors.joining(" en "));
        HtmlPage page = HtmlPage.titled(
                        one
                                ? "Verzuimen op uw kandidatenlijst"
                                : "Verzuimen op uw " + lists.size() + " kandidatenlijsten")
                .text("Aangetekend en per e-mail verzonden")
                .address(to.map(Addressee::lines).orElseGet(() -> List.of("De inleveraar van " + names)))
                .text(office.locality() + ", " + DutchDate.of(today))
                .text("Bij het onderzoek van de kandidatenlijsten voor de verkiezing van de raad van de gemeente "
                        + election.municipalityName() + " heeft het centraal stembureau op " + names
                        + " de volgende verzuimen gevonden (Kieswet I 2, eerste lid).");
        lists.forEach(each ->
                page.table(one ? "Verzuimen" : "Verzuimen op " + name(each.list()), COLUMNS, rows(each.examination())));
        return new PageOrder("omission-letter", "verzuimbrief.html", true, path, closing(page, election));
    }

    private static HtmlPage closing(HtmlPage page, Election election) {
        ElectionOffice office = election.office();
        return page.heading("Waar en wanneer")
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

    private static String text(CandidateName name) {
        return Stream.of(name.initials(), name.prefix(), name.surname())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }
}
