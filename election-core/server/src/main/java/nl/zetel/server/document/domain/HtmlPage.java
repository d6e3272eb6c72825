package nl.zetel.server.document.domain;

import java.util.List;
import java.util.Map;

/**
 * A Dutch page for people, on screen and on paper: from a {@link PageTemplate}, or built part by part where data decide what
 * it is made of; every text escaped. Needs nothing from elsewhere.
 */
public final class HtmlPage {

    private static final PageTemplate FRAME = PageTemplate.ofPage("page");
    private static final String STYLE = PageTemplate.content("page.css");

    private final String title;
    private final StringBuilder body = new StringBuilder();
    private String form = "";

    private HtmlPage(String title) {
        this.title = title;
    }

    /** A page with that title, which is its heading too. */
    public static HtmlPage titled(String title) {
        return new HtmlPage(title);
    }

    /** A page of markup that is ready; the title is plain text. */
    static HtmlPage of(String title, String markup) {
        return titled(title).markup(markup);
    }

    /** Its title. */
    public String title() {
        return title;
    }

    /** A heading of a section. */
    public HtmlPage heading(String text) {
        return element("h2", text);
    }

    /** The whole page is a form, with its title above every sheet. */
    public HtmlPage onForm() {
        this.form = title;
        return this;
    }

    /** A heading within a section. */
    public HtmlPage subheading(String text) {
        return element("h3", text);
    }

    /** A paragraph. */
    public HtmlPage text(String text) {
        return element("p", text);
    }

    /** An address, one line each. */
    public HtmlPage address(List<String> lines) {
        return element("address", String.join("\n", lines));
    }

    /** A list of items. */
    public HtmlPage items(List<String> items) {
        body.append("<ul>");
        items.forEach(item -> element("li", item));
        body.append("</ul>\n");
        return this;
    }

    /** Names with their values. */
    public HtmlPage facts(Map<String, String> facts) {
        body.append("<dl>");
        facts.forEach((name, value) -> element("dt", name).element("dd", value));
        body.append("</dl>\n");
        return this;
    }

    /** A table with a caption, which may be blank under a heading that says as much, the names of its columns, and rows of as many cells. */
    public HtmlPage table(String caption, List<String> columns, List<List<String>> rows) {
        body.append("<table>");
        if (!caption.isBlank()) {
            element("caption", caption);
        }
        body.append("<thead><tr>");
        columns.forEach(column ->
                body.append("<th scope=\"col\">").append(escaped(column)).append("</th>"));
        body.append("</tr></thead>\n<tbody>");
        for (List<String> row : rows) {
            body.append("<tr>");
            row.forEach(cell -> element("td", cell));
            body.append("</tr>\n");
        }
        body.append("</tbody></table>\n");
        return this;
    }

    /** A part that is markup already, such as a drawing; the caller has escaped every text in it. */
    public HtmlPage markup(String html) {
        body.append(html).append('\n');
        return this;
    }

    /** The whole page with that text at its foot, which may be blank. */
    public String html(String foot) {
        return FRAME.text(Map.of("title", title, "style", STYLE, "body", body, "foot", foot, "form", form));
    }

    /** The text with everything escaped that markup would take for its own, in content and in attributes. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private HtmlPage element(String name, String text) {
        body.append('<').append(name).append('>').append(escaped(text));
        body.append("</").append(name).append(">\n");
        return this;
    }
}
