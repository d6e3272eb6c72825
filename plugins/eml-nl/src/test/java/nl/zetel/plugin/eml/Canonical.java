package nl.zetel.plugin.eml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.xml.crypto.OctetStreamData;
import javax.xml.crypto.dsig.TransformException;
import javax.xml.crypto.dsig.TransformService;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The JDK's canonical form, as the judge of ours. */
final class Canonical {

    private static final String INCLUSIVE = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315#WithComments";
    private static final String EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#";

    private Canonical() {}

    /** The canonical form with comments of a document. */
    static byte[] of(byte[] document) {
        return transform(INCLUSIVE, document);
    }

    /**
     * The canonical form of what a document says: without comments, white space between elements, namespaces that are
     * not used, and hints where its schema is.
     */
    static String content(byte[] document) {
        Document parsed = parse(document);
        Element root = parsed.getDocumentElement();
        root.removeAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "schemaLocation");
        strip(root);
        return new String(transform(EXCLUSIVE, bytes(parsed)), StandardCharsets.UTF_8);
    }

    private static Document parse(byte[] document) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(document));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static byte[] bytes(Document document) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] transform(String algorithm, byte[] document) {
        try {
            OctetStreamData data = (OctetStreamData) TransformService.getInstance(algorithm, "DOM")
                    .transform(new OctetStreamData(new ByteArrayInputStream(document)), null);
            return data.getOctetStream().readAllBytes();
        } catch (TransformException | GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void strip(Node node) {
        boolean hasElements = false;
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            hasElements |= child.getNodeType() == Node.ELEMENT_NODE;
        }
        Node child = node.getFirstChild();
        while (child != null) {
            Node next = child.getNextSibling();
            boolean layout = child.getNodeType() == Node.TEXT_NODE && hasElements;
            if (layout || child.getNodeType() == Node.COMMENT_NODE) {
                node.removeChild(child);
            } else {
                strip(child);
            }
            child = next;
        }
    }
}
