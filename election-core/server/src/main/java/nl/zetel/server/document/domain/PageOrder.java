package nl.zetel.server.document.domain;

/**
 * A page that is to be kept as a document: a letter, a receipt, a report.
 *
 * @param kind what it is, in kebab case, such as {@code receipt}
 * @param fileName name of the file, ending in {@code .html}
 * @param privateData whether it holds data that may not be published
 * @param subject path of what it is about
 * @param page the page
 */
public record PageOrder(String kind, String fileName, boolean privateData, String subject, HtmlPage page) {}
