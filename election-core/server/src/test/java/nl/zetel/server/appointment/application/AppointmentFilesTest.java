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

    @Test
    void theLetterAndTheNoticeAfterACorrectedResult() {
        try (Chamber chamber = new Chamber()) {
            chamber.writesLetters();
            chamber.corrects(8);
            chamber.writesCorrections(Chamber.RESULT);
            List<String> notices = ofKind(chamber, "appointment-notice");
            KeptFile.check(
                    "lapse-letter", ofKind(chamber, "lapse-letter").get(0), "Kieswet V 9", "u hoeft niets te doen");
            KeptFile.check(
                    "corrected-appointment-notice",
                    notices.get(notices.size() - 1),
                    "Benoemd tot lid van de raad",
                    "Benoeming vervallen",
                    "V 9, derde lid");
        }
    }

    @Test
    void theDecisionOnAVacancy() {
        try (Chamber chamber = new Chamber()) {
            String first = chamber.writesLetters().get(0).id();
            chamber.replies(first, Appointments.Reply.REFUSAL, Chamber.RESULT);
            chamber.fills(chamber.open().get(0).id(), Chamber.RESULT);
            KeptFile.check(
                    "vacancy-decision",
                    ofKind(chamber, "vacancy-decision").get(0),
                    "Besluit over een opengevallen plaats in de gemeenteraad",
                    "Gronden",
                    "De voorzitter van het centraal stembureau");
        }
    }

    private static Map<String, String> firstOfEachKind(Chamber chamber) {
        Map<String, String> pages = new TreeMap<>();
        all(chamber).forEach(each -> pages.putIfAbsent(each.value().kind(), text(chamber, each)));
        return pages;
    }

    private static List<String> ofKind(Chamber chamber, String kind) {
        return all(chamber).stream()
                .filter(each -> each.value().kind().equals(kind))
                .map(each -> text(chamber, each))
                .toList();
    }

    private static List<Stored<ProducedDocument>> all(Chamber chamber) {
        return chamber.bench.does(() -> chamber.bench
                .bean(Documents.class)
                .page(chamber.election, PageRequest.of(100, null))
                .items());
    }

    private static String text(Chamber chamber, Stored<ProducedDocument> document) {
        return chamber.bench.does(
                () -> new String(chamber.bench.bean(Documents.class).content(document), StandardCharsets.UTF_8));
    }
}
