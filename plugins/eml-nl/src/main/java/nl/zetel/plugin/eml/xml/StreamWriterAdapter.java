package nl.zetel.plugin.eml.xml;

import javax.xml.namespace.NamespaceContext;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** The many methods of a stream writer, brought back to a few; what EML_NL does not use is refused. */
abstract class StreamWriterAdapter implements XMLStreamWriter {

    @Override
    public final void writeStartElement(String prefix, String localName, String namespace) throws XMLStreamException {
        writeStartElement(namespace, localName);
    }

    @Override
    public final void writeEmptyElement(String namespace, String localName) throws XMLStreamException {
        writeStartElement(namespace, localName);
        writeEndElement();
    }

    @Override
    public final void writeEmptyElement(String prefix, String localName, String namespace) throws XMLStreamException {
        writeEmptyElement(namespace, localName);
    }

    @Override
    public final void writeCharacters(char[] text, int start, int length) throws XMLStreamException {
        writeCharacters(new String(text, start, length));
    }

    @Override
    public final void writeCData(String data) throws XMLStreamException {
        writeCharacters(data);
    }

    @Override
    public final void writeStartDocument(String version) throws XMLStreamException {
        writeStartDocument();
    }

    @Override
    public final void writeStartDocument(String encoding, String version) throws XMLStreamException {
        writeStartDocument();
    }

    /** Ignored: the root declares all namespaces. */
    @Override
    public final void writeNamespace(String prefix, String namespace) {}

    /** Ignored: the root declares all namespaces. */
    @Override
    public final void writeDefaultNamespace(String namespace) {}

    @Override
    public final void setPrefix(String prefix, String uri) {}

    @Override
    public final void setDefaultNamespace(String uri) {}

    @Override
    public final void setNamespaceContext(NamespaceContext context) {}

    @Override
    public final @Nullable NamespaceContext getNamespaceContext() {
        return null;
    }

    @Override
    public final @Nullable String getPrefix(String uri) {
        return null;
    }

    @Override
    public final Object getProperty(String name) {
        throw new IllegalArgumentException("No property " + name);
    }

    @Override
    public final void writeStartElement(String localName) {
        throw new UnsupportedOperationException("Elements without a namespace");
    }

    @Override
    public final void writeEmptyElement(String localName) {
        throw new UnsupportedOperationException("Elements without a namespace");
    }

    @Override
    public final void writeAttribute(String prefix, String namespace, String localName, String value) {
        throw new UnsupportedOperationException("Attributes with a namespace");
    }

    @Override
    public final void writeAttribute(String namespace, String localName, String value) {
        throw new UnsupportedOperationException("Attributes with a namespace");
    }

    @Override
    public final void writeComment(String data) {
        throw new UnsupportedOperationException("Comments");
    }

    @Override
    public final void writeProcessingInstruction(String target) {
        throw new UnsupportedOperationException("Processing instructions");
    }

    @Override
    public final void writeProcessingInstruction(String target, String data) {
        throw new UnsupportedOperationException("Processing instructions");
    }

    @Override
    public final void writeDTD(String dtd) {
        throw new UnsupportedOperationException("Document types");
    }

    @Override
    public final void writeEntityRef(String name) {
        throw new UnsupportedOperationException("Entities");
    }
}
