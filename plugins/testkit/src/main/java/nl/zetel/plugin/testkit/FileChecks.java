package nl.zetel.plugin.testkit;

import java.io.ByteArrayInputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Whether files and their names can be used. */
final class FileChecks {

    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]+/[a-z0-9.+-]+( *;.*)?");
    private static final Pattern FILE_NAME = Pattern.compile("[^\\\\/:*?\"<>|\\p{Cntrl}]{1,200}");

    private FileChecks() {}

    static void mediaType(@Nullable String mediaType) {
        Check.that(
                mediaType != null && MEDIA_TYPE.matcher(mediaType).matches(),
                "The media type \"" + mediaType + "\" is not one");
    }

    static void fileName(@Nullable String name) {
        Check.that(
                name != null && FILE_NAME.matcher(name).matches() && !name.startsWith("."),
                "The file name \"" + name + "\" cannot be used everywhere");
    }

    static void wellFormed(byte[] xml) {
        try {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                reader.next();
            }
        } catch (XMLStreamException e) {
            throw new AssertionError("The file is not well-formed XML: " + e.getMessage(), e);
        }
    }
}
