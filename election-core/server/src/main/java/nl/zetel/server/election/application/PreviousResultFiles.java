package nl.zetel.server.election.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.zetel.api.Finding;
import nl.zetel.api.document.DocumentKind;
import nl.zetel.api.document.ElectionDocument;
import nl.zetel.server.plugin.ExtensionHandle;
import nl.zetel.server.plugin.PluginHost;
import nl.zetel.server.problem.FieldError;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.spi.DocumentException;
import nl.zetel.spi.ElectionDocumentFormat;

/** Reads the files of a previous election through the plugin that knows their format. */
@ApplicationScoped
class PreviousResultFiles {

    @Inject
    PluginHost plugins;

    /**
     * Reads a file.
     *
     * @param findings takes what was found in it
     * @throws ProblemException if no plugin reads that kind, or the file is not of that kind
     */
    ElectionDocument read(DocumentKind kind, byte[] file, List<Finding> findings) {
        List<Finding> heard = new ArrayList<>();
        try {
            ElectionDocument document = format(kind)
                    .call(
                            DocumentException.class,
                            plugin -> plugin.read(kind, new ByteArrayInputStream(file), heard::add));
            findings.addAll(heard);
            return document;
        } catch (DocumentException e) {
            String message = "Het bestand met de " + (kind == DocumentKind.RESULT ? "uitslag" : "telling")
                    + " is geen EML " + kind.code() + ": " + e.getMessage();
            String place = String.format(Locale.ROOT, "line %d, column %d", e.line(), e.column());
            throw ProblemException.ofFields(
                    ProblemCode.INVALID_DOCUMENT, message, List.of(new FieldError(place, e.code(), message)));
        }
    }

    private ExtensionHandle<ElectionDocumentFormat> format(DocumentKind kind) {
        return plugins.extensions(ElectionDocumentFormat.class).stream()
                .filter(format -> format.call(plugin -> plugin.reads().contains(kind)))
                .findFirst()
                .orElseThrow(() -> ProblemException.of(
                        ProblemCode.PLUGIN_MISSING,
                        "Er is geen plug-in gestart die EML " + kind.code() + " leest; zie /v1/plugins"));
    }
}
