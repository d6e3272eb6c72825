package nl.zetel.server.submission.application;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zetel.api.document.CandidateName;
import nl.zetel.law.calendar.CalendarKey;
import nl.zetel.server.document.domain.PageOrder;
import nl.zetel.server.document.domain.PageTemplate;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.submission.domain.CheckIn;
import nl.zetel.server.submission.domain.ChecklistItem;
import nl.zetel.server.submission.domain.Submission;

/** The receipt for a list (H 3(4)); its words are in {@code pages/receipt.html}. */
final class Receipts {

    private static final PageTemplate RECEIPT = PageTemplate.of("receipt");
    private static final DateTimeFormatter DUTCH =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm:ss", Locale.forLanguageTag("nl-NL"));

    private Receipts() {}

    private record Values(
            String municipality,
            String election,
            String submittedAt,
            String visitor,
            String countsAt,
            String designation,
            String firstCandidate,
            int candidates,
            String receiptNumber,
            List<ChecklistItem.Line> checklist,
            String examinedAt) {}

    static PageOrder of(Election election, String path, CheckIn checkIn, Submission submission) {
        Values values = new Values(
                election.municipalityName(),
                election.name(),
                DUTCH.format(submission.submittedAt()),
                name(checkIn.visitor()),
                DUTCH.format(submission.countsAt()),
                submission.designation(),
                submission.firstCandidate(),
                submission.candidates(),
                submission.receiptNumber(),
                submission.checklist(),
                DUTCH.format(election.calendar().entry(CalendarKey.EXAMINATION).until()));
        String file = "ontvangstbewijs-" + submission.receiptNumber() + ".html";
        return new PageOrder("receipt", file, true, path, RECEIPT.fill(values));
    }

    static String name(CandidateName name) {
        return Stream.of(name.initials(), name.prefix(), name.surname())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }
}
