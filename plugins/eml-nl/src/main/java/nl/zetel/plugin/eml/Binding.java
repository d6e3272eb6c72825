package nl.zetel.plugin.eml;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import jakarta.xml.bind.Unmarshaller;
import java.io.OutputStream;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import nl.zetel.plugin.eml.jaxb.Eml;
import nl.zetel.plugin.eml.jaxb.Located;
import nl.zetel.plugin.eml.xml.EmlWriter;
import nl.zetel.plugin.eml.xml.GuardedReader;
import org.glassfish.jaxb.runtime.v2.JAXBContextFactory;

/** Binds documents to the JAXB classes. Safe for several threads. */
final class Binding {

    private final JAXBContext context;

    /** A binding; the factory is named, so that nothing is looked up in class loaders. */
    Binding() throws JAXBException {
        context = new JAXBContextFactory().createContext(new Class<?>[] {Eml.class}, Map.of());
    }

    /** Reads the document whose root the reader stands at. */
    Eml read(GuardedReader reader) throws JAXBException, XMLStreamException {
        Unmarshaller unmarshaller = context.createUnmarshaller();
        unmarshaller.setListener(new Unmarshaller.Listener() {
            @Override
            public void beforeUnmarshal(Object target, Object parent) {
                if (target instanceof Located located) {
                    Location location = reader.getLocation();
                    located.line = location.getLineNumber();
                    located.column = location.getColumnNumber();
                }
            }
        });
        Eml eml = unmarshaller.unmarshal(reader, Eml.class).getValue();
        while (reader.hasNext()) {
            reader.next();
        }
        return eml;
    }

    /** Writes a document: a definition indented, all others canonically. */
    void write(Eml eml, OutputStream file) throws JAXBException, XMLStreamException {
        EmlWriter writer = "110a".equals(eml.id) ? EmlWriter.indented(file) : EmlWriter.canonical(file);
        Marshaller marshaller = context.createMarshaller();
        marshaller.marshal(eml, writer);
        writer.flush();
    }
}
