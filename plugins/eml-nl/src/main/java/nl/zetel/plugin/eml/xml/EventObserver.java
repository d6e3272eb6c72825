package nl.zetel.plugin.eml.xml;

import javax.xml.stream.XMLStreamReader;

/** Sees every event of a document while somebody else reads it. */
public interface EventObserver {

    /**
     * The reader has gone to an event.
     *
     * @param event its type, a constant of {@link javax.xml.stream.XMLStreamConstants}
     * @param reader reader, not to be moved
     */
    void event(int event, XMLStreamReader reader);
}
