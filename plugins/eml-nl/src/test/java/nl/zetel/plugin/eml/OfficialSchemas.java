package nl.zetel.plugin.eml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import nl.zetel.api.document.DocumentKind;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The official schemas, in the JDK's own validator. */
final class OfficialSchemas {

    private OfficialSchemas() {}

    /** What the schema of version 1.2.2 objects to; the test is skipped if the schemas are absent. */
    static List<String> violations(DocumentKind kind, byte[] document) {
        Path schema = Samples.file("xsd-1.2.2").resolve(file(kind));
        List<String> found = new ArrayList<>();
        try {
            Validator validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(schema.toFile())
                    .newValidator();
            validator.setErrorHandler(new Collector(found));
            validator.validate(new StreamSource(new ByteArrayInputStream(document)));
        } catch (SAXException | IOException e) {
            found.add(String.valueOf(e.getMessage()));
        }
        return found;
    }

    private static String file(DocumentKind kind) {
        return switch (kind) {
            case ELECTION_DEFINITION -> "110a-electionevent-kiesraad-strict.xsd";
            case POLLING_STATIONS -> "110b-electionevent-kiesraad-strict.xsd";
            case NOMINATION -> "210-nomination-kiesraad-strict.xsd";
            case CANDIDATE_LISTS, COMPLETE_CANDIDATE_LISTS -> "230-candidatelist-kiesraad-strict.xsd";
            case COUNT, TOTAL_COUNT -> "510-count-kiesraad-strict.xsd";
            case RESULT -> "520-result-kiesraad-strict.xsd";
        };
    }

    private record Collector(List<String> found) implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) {
            found.add(e.getLineNumber() + ": " + e.getMessage());
        }

        @Override
        public void fatalError(SAXParseException e) {
            found.add(e.getLineNumber() + ": " + e.getMessage());
        }
    }
}
