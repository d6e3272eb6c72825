package nl.zetel.server.document.application;

import java.util.Set;
import nl.zetel.api.document.DocumentKind;
import nl.zetel.api.document.ElectionDocument;

/** Builds election documents out of what a feature knows; each feature may provide a bean. */
public interface DocumentSource {

    /** The kinds that it builds. */
    Set<DocumentKind> kinds();

    /**
     * Builds the document as things stand.
     *
     * @throws nl.zetel.server.problem.ProblemException if it is not possible yet; says when it will be
     */
    ElectionDocument build(String electionId, DocumentKind kind);
}
