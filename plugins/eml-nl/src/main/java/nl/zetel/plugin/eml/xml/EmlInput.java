package nl.zetel.plugin.eml.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Opens files for reading. Safe for several threads. */
public final class EmlInput {

    private static final Set<String> ENCODINGS =
            Set.of("UTF-8", "UTF-16", "UTF-16BE", "UTF-16LE", "US-ASCII", "ISO-8859-1", "ISO-8859-15", "WINDOWS-1252");

    private final WstxInputFactory factory = new WstxInputFactory();

    /** An input without document types, entities or anything from outside the file. */
    public EmlInput() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, Limits.ATTRIBUTES);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new Refusal(Refusal.Code.ENTITY_FORBIDDEN);
        });
    }

    /** Opens a file; the encoding is found from its bytes. Closing the reader leaves the stream open. */
    public GuardedReader open(InputStream file, Limits limits) throws XMLStreamException, IOException {
        byte[] head = file.readNBytes(4);
        refuseOther(head);
        PushbackInputStream whole = new PushbackInputStream(file, head.length);
        whole.unread(head);
        MeteredInput input = new MeteredInput(whole, limits.bytes());
        XMLStreamReader reader = bootstrap(input);
        refuseEncoding(reader.getEncoding());
        refuseEncoding(reader.getCharacterEncodingScheme());
        return new GuardedReader(reader, input, limits);
    }

    /** Reads the declaration; what fails there beside its form is the encoding. */
    private XMLStreamReader bootstrap(MeteredInput input) throws XMLStreamException {
        try {
            return factory.createXMLStreamReader(input);
        } catch (XMLStreamException e) {
            if (String.valueOf(e.getMessage()).contains("ncoding")) {
                throw new Refusal(Refusal.Code.WRONG_ENCODING, 1, 1);
            }
            throw e;
        }
    }

    private static void refuseOther(byte[] head) {
        if (head.length == 0) {
            throw new Refusal(Refusal.Code.EMPTY_FILE);
        }
        boolean zip = head.length > 1 && head[0] == 'P' && head[1] == 'K';
        boolean gzip = head.length > 1 && head[0] == 0x1f && head[1] == (byte) 0x8b;
        if (zip || gzip) {
            throw new Refusal(Refusal.Code.PACKED_FILE);
        }
    }

    private static void refuseEncoding(@Nullable String encoding) {
        if (encoding != null && !ENCODINGS.contains(encoding.toUpperCase(Locale.ROOT))) {
            throw new Refusal(Refusal.Code.WRONG_ENCODING, 1, 1);
        }
    }
}
