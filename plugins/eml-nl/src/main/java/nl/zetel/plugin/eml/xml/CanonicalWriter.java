package nl.zetel.plugin.eml.xml;

import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import nl.zetel.plugin.eml.jaxb.Namespaces;

/** Canonical form: no declaration, no line ends, no empty-element tags, attributes in the order of their names. */
final class CanonicalWriter extends EmlWriter {

    private static final List<Declaration> DECLARATIONS = List.of(
            new Declaration("", Namespaces.EML),
            new Declaration("ds", Namespaces.DS),
            new Declaration("kr", Namespaces.KR),
            new Declaration("xal", Namespaces.XAL),
            new Declaration("xnl", Namespaces.XNL));

    CanonicalWriter(OutputStream out) {
        super(out, DECLARATIONS);
    }

    @Override
    public void writeStartDocument() {}

    @Override
    public void writeEndDocument() {}

    @Override
    List<Attribute> ordered(List<Attribute> attributes) {
        return attributes.size() < 2
                ? attributes
                : attributes.stream()
                        .sorted(Comparator.comparing(Attribute::name))
                        .toList();
    }

    @Override
    void beforeStart(int depth) {}

    @Override
    boolean beforeEnd(int depth) {
        return false;
    }

    @Override
    void beforeText() {}
}
