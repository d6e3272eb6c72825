package nl.zetel.server.guide.application;

import java.util.List;
import java.util.Map;
import nl.zetel.law.calendar.CalendarEntry;
import nl.zetel.server.election.domain.Election;

/**
 * The guide as one HTML page: headings, landmarks and a table with headers for who listens to it, a style for print, and
 * nothing that is fetched from elsewhere.
 */
final class GuidePage {

    private static final String STYLE = """
        body{font:1.05rem/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff;max-width:46rem;margin:0 auto;padding:1rem}
        h1,h2{line-height:1.2;color:#12385e}a{color:#0b4a8f}a:focus{outline:3px solid #b25000}
        .skip{position:absolute;left:-99rem}.skip:focus{position:static}
        dt{font-weight:600}dd{margin:0 0 .5rem 0}
        table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:600}
        th,td{border-bottom:1px solid #767676;padding:.35rem .5rem .35rem 0;text-align:left;vertical-align:top}
        @media print{nav,.skip{display:none}body{max-width:none;padding:0;font-size:11pt}
        h2{break-after:avoid}li,dd,tr{break-inside:avoid}@page{margin:20mm}}
        """;

    private final Election election;
    private final GuideLanguage language;
    private final GuideText text;
    private final Map<String, String> values;
    private final StringBuilder page = new StringBuilder();
    private String open = "";

    private GuidePage(Election election, GuideLanguage language) {
        this.election = election;
        this.language = language;
        this.text = GuideText.of(language);
        this.values = GuideValues.of(election, language);
    }

    static String of(Election election, GuideLanguage language) {
        return new GuidePage(election, language).write();
    }

    private String write() {
        List<GuideText.Line> lines = text.lines(values);
        head(line(lines, GuideText.Kind.TITLE));
        contents(lines);
        page.append("<main id=\"main\">\n");
        lines.forEach(this::line);
        close();
        dates();
        page.append("<p><small>").append(escape(text.word("made"))).append("</small></p>\n</main>\n</body>\n</html>\n");
        return page.toString();
    }

    private String line(List<GuideText.Line> lines, GuideText.Kind kind) {
        return lines.stream()
                .filter(line -> line.kind() == kind)
                .findFirst()
                .orElseThrow()
                .with(values);
    }

    private void head(String title) {
        page.append("<!DOCTYPE html>\n<html lang=\"")
                .append(language.code())
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<title>")
                .append(escape(title + " - " + election.name()))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">")
                .append(escape(text.word("skip")))
                .append("</a>\n");
    }

    private void contents(List<GuideText.Line> lines) {
        page.append("<nav aria-label=\"").append(escape(text.word("contents"))).append("\">\n<ul>\n");
        lines.stream()
                .filter(line -> line.kind() == GuideText.Kind.SECTION)
                .forEach(line -> link(line.name(), line.with(values)));
        link("dates", text.word("dates"));
        page.append("</ul>\n</nav>\n");
    }

    private void link(String id, String title) {
        page.append("<li><a href=\"#")
                .append(escape(id))
                .append("\">")
                .append(escape(title))
                .append("</a></li>\n");
    }

    private void line(GuideText.Line line) {
        String content = escape(line.with(values));
        switch (line.kind()) {
            case TITLE -> element("h1", content);
            case LEAD, P -> element("p", content);
            case SECTION -> section(line.name(), content);
            case LI -> in("ul", "<li>" + content + "</li>\n");
            case FACT -> in("dl", "<dt>" + escape(line.name()) + "</dt>\n<dd>" + content + "</dd>\n");
            case WORD -> throw new IllegalStateException("A word is no line of the page");
        }
    }

    private void section(String id, String title) {
        close();
        page.append("<h2 id=\"").append(escape(id)).append("\">").append(title).append("</h2>\n");
    }

    private void element(String name, String content) {
        close();
        page.append('<')
                .append(name)
                .append('>')
                .append(content)
                .append("</")
                .append(name)
                .append(">\n");
    }

    private void in(String list, String content) {
        if (!open.equals(list)) {
            close();
            page.append('<').append(list).append(">\n");
            open = list;
        }
        page.append(content);
    }

    private void close() {
        if (!open.isEmpty()) {
            page.append("</").append(open).append(">\n");
            open = "";
        }
    }

    private void dates() {
        section("dates", escape(text.word("dates")));
        page.append("<table>\n<caption>").append(escape(election.name())).append("</caption>\n<thead>\n<tr>");
        List.of("what", "when", "basis")
                .forEach(word -> page.append("<th scope=\"col\">")
                        .append(escape(text.word(word)))
                        .append("</th>"));
        page.append("</tr>\n</thead>\n<tbody>\n");
        election.calendar().entries().forEach(this::row);
        page.append("</tbody>\n</table>\n");
    }

    private void row(CalendarEntry entry) {
        page.append("<tr><th scope=\"row\">")
                .append(escape(name(entry)))
                .append("</th><td>")
                .append(escape(language.when(entry)))
                .append("</td><td>")
                .append(escape(basis(entry)))
                .append("</td></tr>\n");
    }

    private String name(CalendarEntry entry) {
        return language == GuideLanguage.NL ? entry.key().dutch() : EnglishRows.of(entry.key());
    }

    private String basis(CalendarEntry entry) {
        if (language == GuideLanguage.NL) {
            return entry.explanation();
        }
        return entry.byLaw() ? entry.article() : text.word("override") + " (" + entry.article() + ")";
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
