package nl.zetel.plugin.eml;

import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import nl.zetel.plugin.eml.jaxb.Located;
import nl.zetel.plugin.eml.xml.GuardedReader;
import nl.zetel.plugin.eml.xml.Refusal;

/** Steps through the elements of a count. Names are told apart without their namespaces: no two of a count clash. */
final class Elements {

    private final GuardedReader reader;

    Elements(GuardedReader reader) {
        this.reader = reader;
    }

    /** Goes to the next child of the current element; answers no at the element's end. */
    boolean child() throws XMLStreamException {
        int event = reader.next();
        while (event != XMLStreamConstants.START_ELEMENT) {
            if (event == XMLStreamConstants.END_ELEMENT) {
                return false;
            }
            event = reader.next();
        }
        return true;
    }

    /** Name of the current element. */
    String name() {
        return reader.getLocalName();
    }

    /** An attribute of the current element; blank if it has none. */
    String attribute(String name) {
        return Values.token(reader.getAttributeValue(null, name));
    }

    /** Text of the current element; goes to its end. */
    String text() throws XMLStreamException {
        return Values.text(reader.getElementText());
    }

    /** Passes over the current element; goes to its end. */
    void skip() throws XMLStreamException {
        reader.skipElement();
    }

    /** Number in an attribute of the current element. */
    int number(String attribute) {
        String text = attribute(attribute);
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            value = add(value, text.charAt(i));
        }
        if (text.isEmpty()) {
            throw new Refusal(Refusal.Code.PART_MISSING);
        }
        return value;
    }

    /** Number in the current element, without making a text of it; goes to the element's end. */
    int number() throws XMLStreamException {
        int value = -1;
        boolean ended = false;
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                char[] text = reader.getTextCharacters();
                int end = reader.getTextStart() + reader.getTextLength();
                for (int i = reader.getTextStart(); i < end; i++) {
                    boolean blank = text[i] <= ' ';
                    ended |= blank && value >= 0;
                    if (!blank) {
                        value = add(ended ? Integer.MAX_VALUE : Math.max(value, 0), text[i]);
                    }
                }
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                throw new Refusal(Refusal.Code.INVALID_NUMBER);
            }
        }
        if (value < 0) {
            throw new Refusal(Refusal.Code.INVALID_NUMBER);
        }
        return value;
    }

    /** Gives an element its place, for messages. */
    <T extends Located> T place(T element) {
        Location location = reader.getLocation();
        element.line = location.getLineNumber();
        element.column = location.getColumnNumber();
        return element;
    }

    private static int add(int value, char digit) {
        if (digit < '0' || digit > '9' || value > 99_999_999) {
            throw new Refusal(Refusal.Code.INVALID_NUMBER);
        }
        return 10 * value + digit - '0';
    }
}
