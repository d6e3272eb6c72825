package nl.zetel.server.examination.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zetel.api.document.CandidateName;
import nl.zetel.law.calendar.DutchDate;
import nl.zetel.server.document.domain.PageOrder;
import nl.zetel.server.document.domain.PageTemplate;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.election.domain.ElectionOffice;
import nl.zetel.server.examination.domain.Addressee;
import nl.zetel.server.examination.domain.ExaminedOmission;
import nl.zetel.server.examination.domain.ListExamination;
import nl.zetel.server.nomination.domain.CandidateList;

/**
 * The letter about omissions to the submitter of one or more lists (I 2): what, where, and until when. Its words are in {@code
 * pages/omission-letter.html}.
 */
final class OmissionLetters {

    private static final PageTemplate LETTER = PageTemplate.of("omission-letter");

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
        String names = lists.stream().map(each -> name(each.list())).collect(Collectors.joining(" en "));
        Values values = new Values(
                lists.size() == 1 ? Optional.empty() : Optional.of(lists.size()),
                String.join("\n", to.map(Addressee::lines).orElseGet(() -> List.of("De inleveraar van " + names))),
                election.office(),
                DutchDate.of(today),
                election.municipalityName(),
                names,
                lists.stream().map(OmissionLetters::table).toList(),
                RepairDays.of(election.calendar()).text());
        return new PageOrder("omission-letter", "verzuimbrief.html", true, path, LETTER.fill(values));
    }

    private record Values(
            Optional<Integer> several,
            String addressee,
            ElectionOffice office,
            String today,
            String municipality,
            String names,
            List<Table> lists,
            String repairDays) {}

    private record Table(String name, List<ExaminedOmission> omissions) {}

    private static Table table(Omitted each) {
        return new Table(
                name(each.list()),
                each.examination().omissions().stream()
                        .filter(ExaminedOmission::confirmed)
                        .toList());
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
