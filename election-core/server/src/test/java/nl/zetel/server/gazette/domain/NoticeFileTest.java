package nl.zetel.server.gazette.domain;

import java.util.Optional;
import nl.zetel.server.NumberedTown;
import nl.zetel.server.Westerveld;
import nl.zetel.server.pdf.KeptFile;
import org.junit.jupiter.api.Test;

class NoticeFileTest {

    private static final NoticeFacts FACTS =
            NoticeFacts.of(Westerveld.election(), "").numbered(NumberedTown.LISTS, Optional.of(1));

    @Test
    void whereAndWhenListsAreHandedIn() {
        KeptFile.check(
                "notice-submission",
                NoticePage.of(NoticeKind.SUBMISSION, FACTS),
                "artikel H 1, tweede lid, van de Kieswet",
                "maandag 5 februari 2018 van 9.00 tot 17.00 uur",
                "Raadhuislaan 1");
    }

    @Test
    void theListsWithTheirNumbers() {
        KeptFile.check(
                "notice-lists",
                NoticePage.of(NoticeKind.LISTS, FACTS),
                "Lijst 1: Groep \"De Brink\"; samen",
                "van der Veen, A.B. (Anna) (v)",
                "Lijst 2: zonder aanduiding (eerste kandidaat: Jansen)");
    }
}
