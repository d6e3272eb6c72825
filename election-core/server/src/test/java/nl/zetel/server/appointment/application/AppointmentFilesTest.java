package nl.zetel.server.appointment.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.zetel.law.eligibility.ReasonCode;
import nl.zetel.server.document.application.Documents;
import nl.zetel.server.document.domain.ProducedDocument;
import nl.zetel.server.pdf.KeptFile;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import org.junit.jupiter.api.Test;

/** The papers of appointments as files. */
class AppointmentFilesTest {

    @Test
    void theLetterAndTheNoticeToTheCouncil() {
        try (Chamber chamber = new Chamber()) {
            String first = chamber.writesLetters().get(0).id();
            chamber.bench.at("2018-03-27T12:00:00+02:00");
            chamber.replies(first, Appointments.Reply.ACCEPTANCE, Chamber.ADMISSION);
            chamber.examines(first, ReasonCode.OF_AGE);
            Map<String, String> pages = firstOfEachKind(chamber);
            assertThat(pages).containsOnlyKeys("appointment-letter", "appointment-notice", "credentials-advice");
            KeptFile.check(
                    "appointment-letter",
                    pages.getOrDefault("appointment-letter", ""),
                    "dinsdag 3 april 2018",
                    "Kieswet V 2");
            KeptFile.check(
                    "appointment-notice",
                    pages.getOrDefault("appointment-notice", ""),
                    "Benoemd tot lid van de raad",
                    "Groep 2");
            KeptFile.check(
                    "credentials-advice",
                    pages.getOrDefault("credentials-advice", ""),
                    "Er is geen voorstel: er staan nog punten open.",
                    "Er ontbreekt een ondertekende verklaring met alle openbare betrekkingen. open",
                    "De benoeming is aangenomen. in orde");
        }
    }

    private static Map<String, String> firstOfEachKind(Chamber chamber) {
        return chamber.bench.does(() -> {
            Documents documents = chamber.bench.bean(Documents.class);
            List<Stored<ProducedDocument>> all =
                    documents.page(chamber.election, PageRequest.of(50, null)).items();
            Map<String, String> pages = new TreeMap<>();
            all.forEach(each -> pages.putIfAbsent(
                    each.value().kind(), new String(documents.content(each), StandardCharsets.UTF_8)));
            return pages;
        });
    }
}
