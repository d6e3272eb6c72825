package nl.zetel.server.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.zetel.server.document.domain.HtmlPage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class PdfPageTest {

    private static final OffsetDateTime MADE = OffsetDateTime.parse("2018-02-05T10:11:12.345+01:00");

    @Test
    void aPageWithEveryPartPassesBothChecksAndItsTextIsFoundAgain() {
        byte[] file = file(HtmlPage.titled("Ontvangstbewijs")
                .address(List.of("J. de Vries", "Brink 1", "7981 EL  Diever"))
                .heading("Waar en wanneer")
                .text("Dat kan op donderdag 8 februari 2018.")
                .items(List.of("een", "twee"))
                .facts(Map.of("Aanduiding", "Progressief Westerveld"))
                .table("Stukken", List.of("Stuk", "Ontvangen"), List.of(List.of("H 1", "ja"), List.of("H 9", ""))));
        assertThat(Checker.faults(file)).isEmpty();
        assertThat(Checker.text(file))
                .contains(
                        "Ontvangstbewijs J. de Vries Brink 1 7981 EL Diever Waar en wanneer",
                        "een twee",
                        "Aanduiding Progressief Westerveld",
                        "Stukken Stuk Ontvangen H 1 ja H 9",
                        "Bladzijde 1 van 1")
                .doesNotContain("lettertype");
    }

    @Test
    void theSamePageAtTheSameMomentHasTheSameBytesAndAnotherHasOthers() throws Exception {
        HtmlPage page = HtmlPage.titled("Brief").text("Tekst");
        byte[] first = file(page);
        Thread.sleep(1_050);
        assertThat(file(page)).isEqualTo(first);
        assertThat(PdfPage.of(page.html("keten"), MADE.plusSeconds(1))).isNotEqualTo(first);
        assertThat(PdfPage.of(page.html("een andere keten"), MADE)).isNotEqualTo(first);
    }

    @Test
    void theFileSaysItsLanguageItsTitleAndTheMomentOfTheDocument() throws IOException {
        byte[] bytes = file(HtmlPage.titled("Benoemingsbrief"));
        try (PDDocument file = Loader.loadPDF(bytes)) {
            assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(file.getDocumentInformation().getTitle()).isEqualTo("Benoemingsbrief");
            assertThat(file.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo("2018-02-05T09:11:12Z");
            assertThat(new String(file.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("<xmp:CreateDate>2018-02-05T10:11:12+01:00<");
        }
    }

    @Test
    void markupInANameIsText() {
        byte[] file = file(HtmlPage.titled("<b>&amp;</b>")
                .text("<img src='http://localhost:1/x.png'><script>alert(1)</script>")
                .facts(Map.of("]]>", "<!-- \" ' & -->")));
        assertThat(Checker.faults(file)).isEmpty();
        assertThat(Checker.text(file)).contains("<b>&amp;</b>", "<script>alert(1)</script>", "]]>", "<!-- \" ' & -->");
    }

    @Test
    void aVeryLongNameBreaksInsteadOfLeavingThePage() {
        String name = "Wolfeschlegelsteinhausenbergerdorff".repeat(12);
        byte[] file = file(HtmlPage.titled(name)
                .text(name)
                .facts(Map.of("Naam", name))
                .table(name, List.of("Nummer", "Naam"), List.of(List.of("1", name))));
        assertThat(Checker.faults(file)).isEmpty();
        assertThat(Checker.text(file).replace(" ", "").split("Wolfeschlegel", -1))
                .hasSize(12 * 5 + 1);
    }

    @Test
    void charactersThatTheFontLacksAreReplacedAndNamed() {
        String hostile = "\u4E2D\uD83D\uDE00\u202E\u0001\uE000\u05E9\u0627\uD800";
        byte[] file = file(HtmlPage.titled("Naam " + hostile).text("\u0141ukasz e\u0301 \u1E37 \u20AC " + hostile));
        assertThat(Checker.faults(file)).isEmpty();
        assertThat(Checker.text(file))
                .contains("\u0141ukasz \u00E9 \u1E37 \u20AC \u25A1\u25A1\u25A1")
                .contains("staan hierboven als \u25A1", "U+4E2D", "U+1F600", "U+202E", "U+05E9", "U+0627", "U+E000");
    }

    @Test
    void aFormHasItsTitleAboveEveryPageWhateverStandsInIt() {
        String hostile = "Formulier van \u674E \"} @page{size:A6} \\ </style> \u202E 100%s";
        byte[] file = file(HtmlPage.titled(hostile)
                .onForm()
                .table("", List.of("Nr.", "Naam"), Collections.nCopies(80, List.of("1", "A. Proef"))));
        assertThat(Checker.faults(file)).isEmpty();
        assertThat(Checker.text(file))
                .contains("Bladzijde 2 van", "U+674E")
                .containsSubsequence(
                        "Formulier van \u25A1", "100%s Bladzijde 1", "Formulier van \u25A1", "100%s Bladzijde 2");
    }

    @Test
    void manyMissingCharactersAreNotAllNamed() {
        String many =
                IntStream.range(0x4E00, 0x4E80).mapToObj(Character::toString).collect(Collectors.joining(" "));
        byte[] file = file(HtmlPage.titled("Namen").text(many));
        assertThat(Checker.faults(file)).isEmpty();
        assertThat(Checker.text(file)).contains("U+4E00", "U+4E13, \u2026").doesNotContain("U+4E14");
    }

    @Test
    void manyRowsGoOverManyPagesWithTheirHeader() {
        List<List<String>> rows = IntStream.rangeClosed(1, 300)
                .mapToObj(number -> List.of(Integer.toString(number), "Kandidaat " + number))
                .toList();
        byte[] file = file(HtmlPage.titled("Lijst").table("Kandidaten", List.of("Nummer", "Naam"), rows));
        assertThat(Checker.faults(file)).isEmpty();
        String text = Checker.text(file);
        assertThat(text).contains("Kandidaat 1 ", "Kandidaat 300", "Bladzijde 7 van");
        assertThat(text.split("Nummer Naam", -1).length).isGreaterThan(6);
    }

    @Test
    void aDrawingIsToldInWords() {
        byte[] file = file(HtmlPage.titled("Uitslag")
                .markup("<svg xmlns=\"http://www.w3.org/2000/svg\"><title>Zetels</title><desc>1 PW: 3; 2 CDA: 2</desc>"
                        + "<circle cx=\"1\" cy=\"1\" r=\"1\"/><text>weg</text></svg>"));
        assertThat(Checker.faults(file)).isEmpty();
        assertThat(Checker.text(file)).contains("Zetels. 1 PW: 3; 2 CDA: 2.").doesNotContain("weg");
    }

    @Test
    void nothingIsFetchedAndWhatIsNoPageIsRefused() {
        String outside = "<!DOCTYPE html><html lang=\"nl\"><head><meta charset=\"UTF-8\"><title>t</title>"
                + "<link rel=\"stylesheet\" href=\"http://localhost:1/x.css\"/></head><body><p"
                + " style=\"background:url(http://localhost:1/x.png)\">a</p><img src=\"file:///etc/passwd\" alt=\"\"/>"
                + "<iframe src=\"http://localhost:1/\"/></body></html>";
        assertThat(Checker.text(PdfPage.of(outside, MADE))).contains("a").doesNotContain("root:");
        for (String bad : List.of(
                "",
                "geen bladzijde",
                "<html><p></html>",
                "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><html lang=\"nl\"><body>&x;</body></html>")) {
            assertThatIllegalArgumentException().as(bad).isThrownBy(() -> PdfPage.of(bad, MADE));
        }
    }

    private static byte[] file(HtmlPage page) {
        return PdfPage.of(page.html("keten"), MADE);
    }
}
