package nl.zetel.plugin.eml;

import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zetel.api.Finding;
import nl.zetel.api.Severity;
import nl.zetel.api.document.DocumentKind;
import nl.zetel.api.document.ElectionDocument;
import nl.zetel.spi.DocumentException;

/** The format under test, and short ways to use it. */
final class Formats {

    /** One format for all tests: it is safe for several threads. */
    static final EmlFormat EML = create();

    private static final Pattern ID = Pattern.compile("<EML[^>]* Id=\"([0-9a-z]+)\"");

    private Formats() {}

    /** What was read, and what was found. */
    record Reading(ElectionDocument document, List<Finding> findings) {

        List<String> errors() {
            return codes(Severity.ERROR);
        }

        List<String> warnings() {
            return codes(Severity.WARNING);
        }

        private List<String> codes(Severity severity) {
            return findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .map(Finding::code)
                    .toList();
        }
    }

    static Reading read(DocumentKind kind, byte[] file) throws DocumentException, IOException {
        List<Finding> findings = new ArrayList<>();
        ElectionDocument document = EML.read(kind, new ByteArrayInputStream(file), findings::add);
        return new Reading(document, findings);
    }

    static byte[] write(ElectionDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EML.write(document, out);
        return out.toByteArray();
    }

    /** The kind that a document in UTF-8 or UTF-16 says it is. */
    static DocumentKind kind(byte[] file) {
        boolean wide = file.length > 1 && file[0] == (byte) 0xff && file[1] == (byte) 0xfe;
        String head = new String(
                file,
                0,
                Math.min(file.length, 4_000),
                wide ? java.nio.charset.StandardCharsets.UTF_16LE : java.nio.charset.StandardCharsets.UTF_8);
        Matcher id = ID.matcher(head);
        if (!id.find()) {
            throw new IllegalArgumentException("No document of EML");
        }
        for (DocumentKind kind : DocumentKind.values()) {
            if (kind.code().equals(id.group(1))) {
                return kind;
            }
        }
        throw new IllegalArgumentException("Unknown kind " + id.group(1));
    }

    private static EmlFormat create() {
        try {
            return new EmlFormat(SchemaStore.none());
        } catch (JAXBException e) {
            throw new IllegalStateException(e);
        }
    }
}
