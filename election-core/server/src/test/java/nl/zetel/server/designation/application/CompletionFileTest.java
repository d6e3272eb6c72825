package nl.zetel.server.designation.application;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import nl.zetel.law.LegalBasis;
import nl.zetel.server.Westerveld;
import nl.zetel.server.designation.domain.AgentNames;
import nl.zetel.server.designation.domain.CaseHistory;
import nl.zetel.server.designation.domain.DesignationCase;
import nl.zetel.server.designation.domain.RequestState;
import nl.zetel.server.pdf.KeptFile;
import org.junit.jupiter.api.Test;

/** The letter that asks to complete a request, as a file. */
class CompletionFileTest {

    @Test
    @LegalBasis({"Awb 4:5", "Kieswet G 3(1)"})
    void theLetterAboutWhatIsMissing() {
        DesignationCase request = new DesignationCase(
                "Progressief Westerveld",
                "Vereniging Progressief Westerveld",
                true,
                Set.of(),
                new AgentNames("A. Gent", "P. Laats"),
                OffsetDateTime.parse("2017-12-01T10:00:00+01:00"),
                Optional.empty(),
                Optional.empty(),
                "anna",
                RequestState.INCOMPLETE,
                Optional.empty(),
                Optional.empty(),
                CaseHistory.NONE);
        KeptFile.check(
                "completion-letter",
                CompletionRequests.letter(Westerveld.election(), "/elections/e/r", request, LocalDate.of(2017, 12, 15))
                        .page(),
                "Aan A. Gent",
                "een afschrift van de notariële akte met de statuten",
                "Lever dit uiterlijk 15 december 2017 in",
                "(Awb 4:5)");
    }
}
