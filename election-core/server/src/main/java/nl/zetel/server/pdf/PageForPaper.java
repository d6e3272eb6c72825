package nl.zetel.server.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/** Arranges a page for paper: its own style, nothing that only a screen needs, and elements that can be tagged. */
final class PageForPaper {

    private static final Set<String> NOT_FOR_PAPER = Set.of(
            "nav", "script", "style", "link", "img", "object", "iframe", "embed", "base", "input", "button", "video");
    /** Elements that have no tag of their own in a PDF, with what they are there. */
    private static final Map<String, String> TAGGED_AS =
            Map.of("main", "div", "footer", "div", "address", "p", "small", "span");

    private static final Pattern LONG_WORD = Pattern.compile("\\S{30,}");
    private static final String HEAD = "data-head";
    /** Rows of a table that stays on one page. */
    private static final int SHORT = 12;

    private final Document page;
    private final Element root;
    private final Writable writable = new Writable();

    private PageForPaper(Document page) {
        this.page = page;
        this.root = page.getDocumentElement();
    }

    static void arrange(Document page) {
        PageForPaper paper = new PageForPaper(page);
        paper.drop();
        paper.each("svg").forEach(paper::drawing);
        paper.each("dl").forEach(paper::factsAsTable);
        paper.rename();
        paper.each("table").forEach(PageForPaper::shape);
        paper.texts(paper.root);
        paper.sayWhatIsMissing();
        paper.head();
    }

    private void drop() {
        for (Element element : all()) {
            if (NOT_FOR_PAPER.contains(element.getTagName()) || "skip".equals(element.getAttribute("class"))) {
                element.getParentNode().removeChild(element);
            } else {
                List.of("style", "src", "background").forEach(element::removeAttribute);
            }
        }
        each("a").forEach(link -> link.removeAttribute("href"));
    }

    /** A drawing is told in words: its title and its description, which name every number in it. */
    private void drawing(Element svg) {
        Element words = page.createElement("p");
        for (String part : List.of("title", "desc")) {
            NodeList found = svg.getElementsByTagName(part);
            if (found.getLength() > 0) {
                words.appendChild(page.createTextNode(found.item(0).getTextContent() + ". "));
            }
        }
        svg.getParentNode().replaceChild(words, svg);
    }

    /** Names with values become rows with a header each: a PDF has no tags for them that a reader knows. */
    private void factsAsTable(Element facts) {
        Element table = page.createElement("table");
        table.setAttribute("class", "facts");
        Element body = (Element) table.appendChild(page.createElement("tbody"));
        Element row = body;
        for (Node child : children(facts)) {
            if ("dt".equals(child.getNodeName())) {
                row = (Element) body.appendChild(page.createElement("tr"));
                Element header = (Element) row.appendChild(page.createElement("th"));
                header.setAttribute("scope", "row");
                move(child, header);
            } else if ("dd".equals(child.getNodeName())) {
                Element cell = (Element) row.appendChild(page.createElement("td"));
                cell.setAttribute("class", ((Element) child).getAttribute("class"));
                move(child, cell);
            }
        }
        facts.getParentNode().replaceChild(table, facts);
    }

    private void rename() {
        TAGGED_AS.forEach((name, tag) -> each(name).forEach(element -> {
            Element renamed = page.createElement(tag);
            renamed.setAttribute("class", name);
            move(element, renamed);
            element.getParentNode().replaceChild(renamed, element);
        }));
    }

    /**
     * A word that is wider than a column breaks, and only then do the columns keep equal widths; a table of a few rows stays on
     * one page with its caption.
     */
    private static void shape(Element table) {
        StringBuilder shape = new StringBuilder(table.getAttribute("class"));
        if (LONG_WORD.matcher(table.getTextContent()).find()) {
            shape.append(" fixed");
        }
        if (table.getElementsByTagName("tr").getLength() <= SHORT) {
            shape.append(" short");
        }
        table.setAttribute("class", shape.toString().strip());
    }

    private void texts(Node node) {
        if (node instanceof Text text) {
            text.setData(writable.text(text.getData()));
        }
        children(node).forEach(this::texts);
    }

    private void sayWhatIsMissing() {
        if (writable.complete()) {
            return;
        }
        boolean dutch = !"en".equals(root.getAttribute("lang"));
        Element note = page.createElement("p");
        note.setAttribute("class", "missing");
        note.setTextContent((dutch
                        ? "Tekens die het lettertype van dit bestand niet heeft, staan hierboven als \u25A1. Het document zelf"
                                + " heeft ze wel. Het zijn: "
                        : "Characters that the font of this file lacks stand above as \u25A1. The document itself has them."
                                + " They are: ")
                + writable.missing() + ".");
        each("body").forEach(body -> body.appendChild(note));
    }

    private void head() {
        Element head = each("head").get(0);
        String title = each("title").get(0).getTextContent();
        each("meta").forEach(meta -> head.removeChild(meta));
        meta(head, "author", "Centraal stembureau");
        meta(head, "subject", title);
        meta(head, "description", title);
        Element style = page.createElement("style");
        style.setTextContent(PaperStyle.of(root.getAttribute("lang")) + forms());
        head.appendChild(style);
    }

    /** What stands above the pages of each form. */
    private String forms() {
        StringBuilder styles = new StringBuilder();
        for (Element element : all()) {
            if (element.hasAttribute(HEAD)) {
                String name = "form" + styles.length();
                styles.append(PaperStyle.form(name, writable.text(element.getAttribute(HEAD))));
                element.removeAttribute(HEAD);
                element.setAttribute("class", "form " + name);
            }
        }
        return styles.toString();
    }

    private void meta(Element head, String name, String content) {
        Element meta = page.createElement("meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
        head.appendChild(meta);
    }

    private List<Element> all() {
        return each("*");
    }

    private List<Element> each(String name) {
        NodeList found = root.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }

    private static void move(Node from, Node to) {
        children(from).forEach(to::appendChild);
    }
}
