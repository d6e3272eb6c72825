package nl.zetel.plugin.eml;

import java.util.Set;
import javax.xml.stream.XMLStreamException;
import nl.zetel.api.document.DocumentKind;
import nl.zetel.plugin.eml.jaxb.Namespaces;
import nl.zetel.plugin.eml.xml.GuardedReader;
import nl.zetel.plugin.eml.xml.Refusal;

/** The root element, which says what document it is. */
final class Root {

    private Root() {}

    /** Goes to the root; answers which of the expected documents it is. */
    static DocumentKind enter(GuardedReader reader, Set<DocumentKind> expected) throws XMLStreamException {
        reader.nextTag();
        boolean eml = Namespaces.EML.equals(reader.getNamespaceURI()) && "EML".equals(reader.getLocalName());
        if (!eml) {
            throw new Refusal(Refusal.Code.NOT_EML);
        }
        String id = Values.token(reader.getAttributeValue(null, "Id"));
        return expected.stream()
                .filter(kind -> kind.code().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Code.WRONG_DOCUMENT));
    }
}
