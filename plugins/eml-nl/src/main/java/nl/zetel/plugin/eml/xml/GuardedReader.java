package nl.zetel.plugin.eml.xml;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.jspecify.annotations.Nullable;

/** A reader that refuses document types, entities, and what is too deep, too long or too much. */
public class GuardedReader extends StreamReaderDelegate {

    private final MeteredInput input;
    private final Limits limits;
    private @Nullable EventObserver observer;
    private int depth;
    private int text;
    private int parts;

    GuardedReader(XMLStreamReader reader, MeteredInput input, Limits limits) {
        super(reader);
        this.input = input;
        this.limits = limits;
    }

    @Override
    public int next() throws XMLStreamException {
        int event = getParent().next();
        input.reported();
        switch (event) {
            case START_ELEMENT -> startElement();
            case END_ELEMENT -> endElement();
            case CHARACTERS, CDATA, SPACE -> characters();
            case DTD, ENTITY_REFERENCE -> throw new Refusal(Refusal.Code.ENTITY_FORBIDDEN);
            default -> part();
        }
        if (observer != null) {
            observer.event(event, getParent());
        }
        return event;
    }

    /** Lets somebody see every event from now on. */
    public void observe(EventObserver by) {
        observer = by;
    }

    /** What was read is dealt with and takes no memory any more: the number of parts is counted anew. */
    public void dealtWith() {
        parts = 0;
    }

    /** How deep the current element stands, 1 for the root. */
    public int depth() {
        return depth;
    }

    /** Skips the current element with all that it holds; afterwards the reader stands at its end. */
    public void skipElement() throws XMLStreamException {
        int outside = depth - 1;
        while (depth > outside) {
            next();
        }
    }

    /** The text of the current element without that of its children; afterwards the reader stands at its end. */
    @Override
    public String getElementText() throws XMLStreamException {
        StringBuilder found = new StringBuilder();
        for (int event = next(); event != END_ELEMENT; event = next()) {
            if (event == START_ELEMENT) {
                skipElement();
            } else if (event == CHARACTERS || event == CDATA || event == SPACE) {
                found.append(getTextCharacters(), getTextStart(), getTextLength());
            }
        }
        return found.toString();
    }

    @Override
    public int nextTag() throws XMLStreamException {
        int event = next();
        while (event != START_ELEMENT && event != END_ELEMENT && event != END_DOCUMENT) {
            event = next();
        }
        return event;
    }

    private void startElement() {
        depth++;
        text = 0;
        part();
        if (depth > Limits.DEPTH) {
            throw new Refusal(Refusal.Code.NESTED_TOO_DEEP);
        }
    }

    private void part() {
        parts++;
        if (parts > limits.parts()) {
            throw new Refusal(Refusal.Code.TOO_MANY_ELEMENTS);
        }
    }

    private void endElement() {
        depth--;
        text = 0;
    }

    private void characters() {
        text += getTextLength();
        if (text > Limits.TEXT) {
            throw new Refusal(Refusal.Code.TEXT_TOO_LONG);
        }
    }
}
