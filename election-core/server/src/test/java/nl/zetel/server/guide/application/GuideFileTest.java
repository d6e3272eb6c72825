package nl.zetel.server.guide.application;

import nl.zetel.server.Westerveld;
import nl.zetel.server.pdf.KeptFile;
import org.junit.jupiter.api.Test;

/** The guide as a file, in both languages. */
class GuideFileTest {

    @Test
    void inDutch() {
        KeptFile.check(
                "guide-nl",
                GuidePage.of(Westerveld.election(), GuideLanguage.NL),
                "Informatie voor politieke partijen",
                "maandag 5 februari 2018 van 9.00 tot 17.00 uur",
                "Bladzijde 2 van");
    }

    @Test
    void inEnglish() {
        KeptFile.check(
                "guide-en",
                GuidePage.of(Westerveld.election(), GuideLanguage.EN),
                "Monday 5 February 2018",
                "Page 2 of");
    }
}
