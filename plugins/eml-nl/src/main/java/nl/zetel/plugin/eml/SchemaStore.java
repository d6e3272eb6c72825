package nl.zetel.plugin.eml;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import nl.zetel.api.document.DocumentKind;
import nl.zetel.plugin.eml.xml.SchemaObserver;
import nl.zetel.spi.PluginException;
import org.xml.sax.SAXException;

/** The official schemas, if the operator has put them in a folder; they are not ours to ship. */
final class SchemaStore {

    private final Map<DocumentKind, Schema> schemas;

    private SchemaStore(Map<DocumentKind, Schema> schemas) {
        this.schemas = schemas;
    }

    /** No schemas: documents are not held against any. */
    static SchemaStore none() {
        return new SchemaStore(Map.of());
    }

    /**
     * The schemas in a folder. They refer to each other by file name and to nothing outside it.
     *
     * @throws PluginException if one is missing or wrong
     */
    static SchemaStore of(Path folder) throws PluginException {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        Map<String, Schema> byFile = new java.util.HashMap<>();
        Map<DocumentKind, Schema> schemas = new EnumMap<>(DocumentKind.class);
        for (DocumentKind kind : DocumentKind.values()) {
            String file = file(kind);
            Schema schema = byFile.get(file);
            if (schema == null) {
                schema = schema(factory, folder.resolve(file));
                byFile.put(file, schema);
            }
            schemas.put(kind, schema);
        }
        return new SchemaStore(schemas);
    }

    /** An observer of a document, if there are schemas. */
    Optional<SchemaObserver> observer(DocumentKind kind) {
        return Optional.ofNullable(schemas.get(kind)).map(SchemaObserver::new);
    }

    private static Schema schema(SchemaFactory factory, Path file) throws PluginException {
        if (!Files.isReadable(file)) {
            throw new PluginException(Texts.of("SCHEMA_FILE_MISSING", file));
        }
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
            return factory.newSchema(file.toFile());
        } catch (SAXException e) {
            throw new PluginException(Texts.of("SCHEMA_FILE_WRONG", file), e);
        }
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
}
