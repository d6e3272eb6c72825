package nl.zetel.server.document.domain;

import java.util.List;
import java.util.Map;

/**
 * A Dutch page for people, on screen and on paper: built part by part, every text escaped. Needs nothing from elsewhere.
 */
public final class HtmlPage {

    private static final String STYLE = """
            body{font:1rem/1.5 "Liberation Sans",Arial,sans-serif;color:#111;background:#fff;max-width:48rem;\
            margin:2rem auto;padding:0 1rem}
            h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:1.6rem}
            table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:bold;padding:.3rem 0}
            th,td{text-align:left;vertical-align:top;border-bottom:1px solid #767676;padding:.2rem .6rem .2rem 0}
            dd.write,dd.sign{border-bottom:1px solid #767676}dd.sign{min-height:4rem}
            dt{font-weight:bold}dd{margin:0 0 .4rem}address{font-style:normal;white-space:pre-line}
            footer{margin-top:2rem;border-top:1px solid #767676;font-size:.8rem;overflow-wrap:anywhere}
            @page{size:A4;margin:2cm}@media print{body{margin:0;max-width:none}h2{break-after:avoid}tr{break-inside:avoid}}
            """;

    private final String title;
    private final StringBuilder body = new StringBuilder();

    private HtmlPage(String title) {
        this.title = title;
    }

    /** A page with that title, which is its heading too. */
    public static HtmlPage titled(String title) {
        return new HtmlPage(title);
    }

    /** Its title. */
    public String title() {
        return title;
    }

    /** A heading of a section. */
    public HtmlPage heading(String text) {
        return element("h2", text);
    }

    /** A heading of a section that begins a page on paper. */
    public HtmlPage headingOnNewPage(String text) {
        body.append("<h2 class=\"page\">").append(escaped(text)).append("</h2>\n");
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

    /** Names with their values on a form; what is blank is a line to write on. */
    public HtmlPage lines(List<FormLine> lines) {
        body.append("<dl>");
        for (FormLine line : lines) {
            element("dt", line.name());
            body.append("<dd class=\"")
                    .append(line.signature() ? "sign" : "write")
                    .append("\">");
            body.append(line.value().isBlank() ? "&#160;" : escaped(line.value()))
                    .append("</dd>\n");
        }
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

    /** The whole page with that text at its foot. */
    public String html(String foot) {
        return "<!DOCTYPE html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"UTF-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + escaped(title)
                + "</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n<main>\n<h1>" + escaped(title)
                + "</h1>\n" + body + "</main>\n<footer><p>" + escaped(foot) + "</p></footer>\n</body>\n</html>\n";
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
