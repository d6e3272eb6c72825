package nl.zetel.server.document.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zetel.api.document.CandidateLists;
import nl.zetel.api.document.Count;
import nl.zetel.api.document.DocumentKind;
import nl.zetel.api.document.ElectionDocument;
import nl.zetel.api.document.Fingerprint;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.document.domain.DocumentContent;
import nl.zetel.server.document.domain.PageOrder;
import nl.zetel.server.document.domain.ProducedDocument;
import nl.zetel.server.document.persistence.DocumentContentStore;
import nl.zetel.server.document.persistence.ProducedDocumentStore;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.plugin.ExtensionHandle;
import nl.zetel.server.plugin.PluginHost;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.spi.ElectionDocumentFormat;

/** Produces documents once and keeps their bytes with a fingerprint; nothing is ever made again or changed. */
@ApplicationScoped
@Transactional
public class Documents {

    private static final String HTML = "text/html;charset=UTF-8";
    private static final String CSV = "text/csv;charset=UTF-8";

    @Inject
    ProducedDocumentStore store;

    @Inject
    DocumentContentStore contents;

    @Inject
    Elections elections;

    @Inject
    PluginHost plugins;

    @Inject
    Instance<DocumentSource> sources;

    @Inject
    PageFoot foot;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    /** Writes an election document in the exchange format of a plugin and keeps it. */
    public Stored<ProducedDocument> produce(String electionId, ElectionDocument document) {
        elections.get(electionId);
        DocumentKind kind = document.kind();
        ExtensionHandle<ElectionDocumentFormat> format = format(kind);
        String name = format.call(extension -> extension.fileName(document));
        byte[] bytes = format.call(extension -> {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            extension.write(document, file);
            return file.toByteArray();
        });
        String mediaType = format.call(ElectionDocumentFormat::mediaType);
        return keep(
                electionId,
                bytes,
                draft(kind.code(), name, name, mediaType, kind.isPrivate(), Elections.path(electionId)));
    }

    /**
     * Writes a count as the table in which it is published, and keeps it.
     *
     * @throws ProblemException if no plugin has such a table
     */
    public Stored<ProducedDocument> produceTable(String electionId, Count count, CandidateLists lists) {
        elections.get(electionId);
        ExtensionHandle<ElectionDocumentFormat> format = format(count.kind());
        String name = format.call(extension -> extension.countTableFileName(count))
                .orElseThrow(() -> ProblemException.of(
                        ProblemCode.PLUGIN_MISSING, "Er is geen plug-in gestart met een tabel van tellingen"));
        byte[] bytes = format.call(extension -> {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            extension.writeCountTable(count, lists, file);
            return file.toByteArray();
        });
        return keep(electionId, bytes, draft("count-table", name, name, CSV, false, Elections.path(electionId)));
    }

    /** Builds the document of that kind as things stand, and produces it. */
    public Stored<ProducedDocument> produce(String electionId, DocumentKind kind) {
        elections.get(electionId);
        DocumentSource source = sources.stream()
                .filter(candidate -> candidate.kinds().contains(kind))
                .findFirst()
                .orElseThrow(() ->
                        ProblemException.ofField("/kind", "NOT_PRODUCED", "Dit soort bestand wordt hier niet gemaakt"));
        return produce(electionId, source.build(electionId, kind));
    }

    /** Keeps a page as a document; the head of the audit chain stands at its foot. */
    public Stored<ProducedDocument> keep(String electionId, PageOrder order) {
        byte[] bytes = order.page().html(foot.text()).getBytes(StandardCharsets.UTF_8);
        return keep(
                electionId,
                bytes,
                draft(
                        order.kind(),
                        order.page().title(),
                        order.fileName(),
                        HTML,
                        order.privateData(),
                        order.subject()));
    }

    /** Keeps a table (CSV) of public data as a document. */
    public Stored<ProducedDocument> keepTable(
            String electionId, String kind, String title, String fileName, byte[] bytes) {
        return keep(electionId, bytes, draft(kind, title, fileName, CSV, false, Elections.path(electionId)));
    }

    /** The document with that identifier. */
    public Stored<ProducedDocument> get(String electionId, String id) {
        return store.get(electionId, id);
    }

    /** Documents in the order in which they were produced. */
    public Page<Stored<ProducedDocument>> page(String electionId, PageRequest request) {
        return store.page(elections.get(electionId).id(), request);
    }

    /** The newest document of that kind about that subject. */
    public Optional<Stored<ProducedDocument>> newest(String electionId, String kind, String subject) {
        List<Stored<ProducedDocument>> versions = versions(electionId, kind, subject);
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    /** Identifiers of the documents of an election of which there is a newer version. */
    public Set<String> superseded(String electionId) {
        Map<String, Stored<ProducedDocument>> newest = new HashMap<>();
        Set<String> superseded = new HashSet<>();
        for (Stored<ProducedDocument> document : store.all(electionId)) {
            ProducedDocument value = document.value();
            Stored<ProducedDocument> other = newest.get(value.kind() + " " + value.subject());
            boolean newer = other == null || other.value().version() < value.version();
            if (other != null) {
                superseded.add(newer ? other.id() : document.id());
            }
            if (newer) {
                newest.put(value.kind() + " " + value.subject(), document);
            }
        }
        return superseded;
    }

    /**
     * The bytes of a document, exactly as they were produced.
     *
     * @throws ProblemException if they were destroyed because their term was over
     */
    public byte[] content(Stored<ProducedDocument> document) {
        byte[] bytes = contents.all(document.id()).stream()
                .findFirst()
                .orElseThrow(() -> ProblemException.of(
                        ProblemCode.NOT_FOUND,
                        "Dit document is vernietigd omdat de bewaartermijn voorbij is; zie /v1/retention-runs"))
                .value()
                .bytes();
        if (!Fingerprint.of(bytes).hex().equals(document.value().fingerprint())) {
            throw new IllegalStateException("Document " + document.id() + " no longer has its fingerprint");
        }
        return bytes;
    }

    private ExtensionHandle<ElectionDocumentFormat> format(DocumentKind kind) {
        return plugins.extensions(ElectionDocumentFormat.class).stream()
                .filter(format -> format.call(extension -> extension.writes().contains(kind)))
                .findFirst()
                .orElseThrow(() -> ProblemException.of(
                        ProblemCode.PLUGIN_MISSING, "Er is geen plug-in gestart die dit soort bestand schrijft"));
    }

    /** What is known of a document before its bytes are. */
    private ProducedDocument draft(
            String kind, String title, String fileName, String mediaType, boolean privateData, String subject) {
        return new ProducedDocument(
                kind, title, fileName, mediaType, privateData, subject, 1, 0, "", "", clock.now(), current.user());
    }

    private Stored<ProducedDocument> keep(String electionId, byte[] bytes, ProducedDocument draft) {
        ProducedDocument document = new ProducedDocument(
                draft.kind(),
                draft.title(),
                draft.fileName(),
                draft.mediaType(),
                draft.privateData(),
                draft.subject(),
                versions(electionId, draft.kind(), draft.subject()).size() + 1,
                bytes.length,
                Fingerprint.of(bytes).hex(),
                audit.head(),
                draft.producedAt(),
                draft.producedBy());
        Stored<ProducedDocument> stored = store.insert(electionId, document);
        contents.insert(stored.id(), DocumentContent.of(bytes));
        audit.record(Change.created("document-produced", path(electionId, stored.id()), "", summary(document)));
        return stored;
    }

    private List<Stored<ProducedDocument>> versions(String electionId, String kind, String subject) {
        return store.byLookup(electionId, kind + " " + subject).stream()
                .sorted(java.util.Comparator.comparingInt(found -> found.value().version()))
                .toList();
    }

    /** What the chain keeps of a document. */
    public record Summary(String kind, String subject, int version, long size, String fingerprint) {}

    private static Summary summary(ProducedDocument document) {
        return new Summary(
                document.kind(), document.subject(), document.version(), document.size(), document.fingerprint());
    }

    /** Refuses a document with private data to whoever does not need it. */
    public void requireReadable(ProducedDocument document) {
        boolean needed = current.get().is(Role.CLERK) || current.get().is(Role.COMMITTEE);
        if (document.privateData() && !needed) {
            throw ProblemException.of(
                    ProblemCode.NOT_ALLOWED,
                    "Dit document bevat persoonsgegevens; alleen behandelaars en het stembureau lezen het");
        }
    }

    /** Path of a document. */
    public static String path(String electionId, String id) {
        return Elections.path(electionId) + "/documents/" + id;
    }
}
