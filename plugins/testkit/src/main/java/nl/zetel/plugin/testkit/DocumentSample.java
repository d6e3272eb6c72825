package nl.zetel.plugin.testkit;

import nl.zetel.api.document.DocumentKind;

/**
 * A valid election document in a format.
 *
 * @param kind what it is
 * @param file its file
 */
public record DocumentSample(DocumentKind kind, Sample file) {

    @Override
    public String toString() {
        return kind.code() + " " + file.name();
    }
}
