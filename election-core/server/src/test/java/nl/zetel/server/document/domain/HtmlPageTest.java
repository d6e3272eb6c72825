package nl.zetel.server.document.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HtmlPageTest {

    private static final String HOSTILE = "<script>'a' & \"b\"</script>";
    private static final String ESCAPED = "&lt;script&gt;&#39;a&#39; &amp; &quot;b&quot;&lt;/script&gt;";

    @Test
    void everyTextOfAPageIsEscapedWhereverItStands() {
        String html = HtmlPage.titled(HOSTILE)
                .heading(HOSTILE)
                .text(HOSTILE)
                .address(List.of(HOSTILE))
                .items(List.of(HOSTILE))
                .facts(Map.of(HOSTILE, HOSTILE))
                .table(HOSTILE, List.of(HOSTILE), List.of(List.of(HOSTILE)))
                .html(HOSTILE);
        assertThat(html).doesNotContain("<script").contains(ESCAPED);
        assertThat(html.split(ESCAPED, -1)).hasSize(13);
    }

    @Test
    void aPageIsDutchNeedsNothingFromElsewhereAndShowsItsFoot() {
        String html = HtmlPage.titled("Ontvangstbewijs").text("é").html("keten 0a1b");
        assertThat(html)
                .startsWith("<!DOCTYPE html>\n<html lang=\"nl\">")
                .contains("<meta charset=\"UTF-8\">", "<h1>Ontvangstbewijs</h1>", "<p>é</p>", "<p>keten 0a1b</p>")
                .doesNotContain("http://", "https://", "<link", "src=");
    }
}
