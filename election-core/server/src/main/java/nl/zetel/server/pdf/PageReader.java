package nl.zetel.server.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads our own pages, which are XML once their doctype is gone and their empty elements are closed. */
final class PageReader {

    private static final Pattern DOCTYPE = Pattern.compile("\\A\\s*<!DOCTYPE html>", Pattern.CASE_INSENSITIVE);
    private static final Pattern OPEN_EMPTY = Pattern.compile("<(meta|br|hr)\\b([^<>]*[^<>/])?>");
    /** What XML cannot hold at all; a name may hold it nevertheless. */
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private PageReader() {}

    static Document read(String html) {
        String text = NOT_XML.matcher(html).replaceAll("\uFFFD");
        text = DOCTYPE.matcher(text).replaceFirst("");
        text = OPEN_EMPTY.matcher(text).replaceAll("<$1$2/>");
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(text)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("The page is not well-formed", e);
        }
    }
}
