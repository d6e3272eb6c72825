package nl.zetel.server.pdf;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.zetel.server.document.domain.HtmlPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** The comparison itself: it has to see what a reader would see. */
class KeptFileTest {

    @Test
    void aPageLooksAsItLooked() {
        KeptFile.check("letter", letter("Dinsdag 3 april 2018 is de laatste dag."), "de laatste dag");
    }

    @Test
    @DisabledIfSystemProperty(named = "zetel.pictures", matches = "renew")
    void aLineMoreALineLessAndAMissingPictureAreSeen() {
        assertThatThrownBy(() ->
                        KeptFile.check("letter", letter("a").text("Nog een regel die er eerst niet stond."), "Brief"))
                .hasMessageContaining("of letter-1.png");
        assertThatThrownBy(() -> KeptFile.check("letter", HtmlPage.titled("Brief"), "Brief"))
                .hasMessageContaining("of letter-1.png");
        assertThatThrownBy(() -> KeptFile.check("nothing", HtmlPage.titled("Brief"), "Brief"))
                .hasMessageContaining("no picture");
    }

    private static HtmlPage letter(String text) {
        return HtmlPage.titled("Brief")
                .address(List.of("J. de Vries", "Brink 1", "7981 EL  Diever"))
                .text(text)
                .heading("Wat mee moet")
                .items(List.of("een verklaring", "een uittreksel"));
    }
}
