package nl.zetel.server.guide.application;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zetel.server.document.domain.PageTemplate;
import nl.zetel.server.election.domain.Election;

/**
 * The guide as one HTML page: headings, landmarks and a table with headers for who listens to it, a style for print, and
 * nothing that is fetched from elsewhere. Its words are in {@code pages/guide-nl.html} and {@code guide-en.html}.
 */
final class GuidePage {

    private static final PageTemplate FRAME = PageTemplate.ofPage("guide");
    private static final String STYLE = PageTemplate.content("guide.css");
    private static final Map<GuideLanguage, PageTemplate> TEXTS = Map.of(
            GuideLanguage.NL, PageTemplate.ofPage("guide-nl"), GuideLanguage.EN, PageTemplate.ofPage("guide-en"));
    private static final Pattern TITLE = Pattern.compile("<h1>(.*)</h1>");
    private static final Pattern SECTION = Pattern.compile("<h2 id=\"(.*)\">(.*)</h2>");

    private GuidePage() {}

    static String of(Election election, GuideLanguage language) {
        String body = Objects.requireNonNull(TEXTS.get(language)).text(GuideValues.of(election, language));
        Matcher title = TITLE.matcher(body);
        return FRAME.text(Map.of(
                "language",
                language.code(),
                "dutch",
                language == GuideLanguage.NL,
                "title",
                title.find() ? title.group(1) : "",
                "election",
                election.name(),
                "style",
                STYLE,
                "sections",
                sections(body),
                "body",
                body));
    }

    /** A section with its title, which is markup already. */
    private record Section(String id, String title) {}

    private static List<Section> sections(String body) {
        return SECTION.matcher(body)
                .results()
                .map(found -> new Section(found.group(1), found.group(2)))
                .toList();
    }
}
