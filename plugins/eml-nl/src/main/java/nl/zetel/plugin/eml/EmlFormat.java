package nl.zetel.plugin.eml;

import com.ctc.wstx.exc.WstxLazyException;
import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import nl.zetel.api.Finding;
import nl.zetel.api.Severity;
import nl.zetel.api.document.CandidateLists;
import nl.zetel.api.document.CompleteCandidateLists;
import nl.zetel.api.document.Count;
import nl.zetel.api.document.CountHandler;
import nl.zetel.api.document.DocumentKind;
import nl.zetel.api.document.ElectionDefinition;
import nl.zetel.api.document.ElectionDocument;
import nl.zetel.api.document.Fingerprint;
import nl.zetel.api.document.Nomination;
import nl.zetel.api.document.PollingStationList;
import nl.zetel.api.document.Result;
import nl.zetel.plugin.eml.jaxb.Eml;
import nl.zetel.plugin.eml.xml.Canonicalizer;
import nl.zetel.plugin.eml.xml.EmlInput;
import nl.zetel.plugin.eml.xml.Failure;
import nl.zetel.plugin.eml.xml.GuardedReader;
import nl.zetel.plugin.eml.xml.Limits;
import nl.zetel.plugin.eml.xml.Refusal;
import nl.zetel.plugin.eml.xml.SchemaObserver;
import nl.zetel.spi.DocumentException;
import nl.zetel.spi.ElectionDocumentFormat;
import org.jspecify.annotations.Nullable;

/** EML_NL: written as version 1.2.2; later drafts are read leniently. */
final class EmlFormat implements ElectionDocumentFormat {

    private static final Set<DocumentKind> COUNTS = EnumSet.of(DocumentKind.COUNT, DocumentKind.TOTAL_COUNT);

    private final EmlInput input = new EmlInput();
    private final Binding binding;
    private final SchemaStore schemas;

    /** The format, with the schemas that documents are held against. */
    EmlFormat(SchemaStore schemas) throws JAXBException {
        this.binding = new Binding();
        this.schemas = schemas;
    }

    @Override
    public String format() {
        return "eml-nl";
    }

    @Override
    public String mediaType() {
        return "application/xml";
    }

    @Override
    public Set<DocumentKind> reads() {
        return EnumSet.allOf(DocumentKind.class);
    }

    @Override
    public Set<DocumentKind> writes() {
        return EnumSet.allOf(DocumentKind.class);
    }

    @Override
    public String fileName(ElectionDocument document) {
        return FileNames.of(document);
    }

    @Override
    public ElectionDocument read(DocumentKind kind, InputStream file, Consumer<Finding> findings)
            throws DocumentException, IOException {
        if (COUNTS.contains(kind)) {
            CountCollector collector = new CountCollector(findings);
            readCount(Set.of(kind), file, collector);
            return collector.count();
        }
        Findings reporter = new Findings(findings);
        Eml eml = parse(file, Limits.document(), reader -> {
            Optional<SchemaObserver> observer = observe(reader, kind);
            Root.enter(reader, Set.of(kind));
            Eml read = binding.read(reader);
            report(observer, kind, Headers.version(read), reporter);
            return read;
        });
        return refusing(() -> map(kind, eml, reporter), null);
    }

    @Override
    public void readCount(InputStream file, CountHandler handler) throws DocumentException, IOException {
        readCount(COUNTS, file, handler);
    }

    @Override
    public List<Fingerprint> fingerprints(InputStream file) throws DocumentException, IOException {
        return Fingerprints.of(
                file,
                (in, canonical) -> parse(in, Limits.count(), reader -> new Canonicalizer(reader, canonical).run()));
    }

    @Override
    public void write(ElectionDocument document, OutputStream file) throws IOException {
        try {
            if (document instanceof Count count) {
                new CountWriter(file).write(count);
            } else {
                binding.write(unmap(document), file);
            }
        } catch (JAXBException | XMLStreamException e) {
            throw new IOException("The document could not be written", e);
        }
    }

    @Override
    public Optional<String> countTableFileName(Count count) {
        return Optional.of(FileNames.ofTable(count));
    }

    @Override
    public void writeCountTable(Count count, CandidateLists lists, OutputStream file) throws IOException {
        new CountTable(count, lists).write(file);
    }

    private void readCount(Set<DocumentKind> kinds, InputStream file, CountHandler handler)
            throws DocumentException, IOException {
        Findings reporter = new Findings(handler::finding);
        parse(file, Limits.count(), reader -> {
            Optional<SchemaObserver> observer = observe(reader, DocumentKind.COUNT);
            CountReader count = new CountReader(reader, handler, reporter);
            count.read(kinds);
            report(observer, DocumentKind.COUNT, count.version(), reporter);
            return handler;
        });
    }

    private Optional<SchemaObserver> observe(GuardedReader reader, DocumentKind kind) {
        Optional<SchemaObserver> observer = schemas.observer(kind);
        observer.ifPresent(reader::observe);
        return observer;
    }

    /** Later drafts cannot follow the schema, and of polling stations official files often do not. */
    private static void report(
            Optional<SchemaObserver> observer, DocumentKind kind, String version, Findings findings) {
        boolean strict = kind != DocumentKind.POLLING_STATIONS && version.startsWith("1.2");
        Severity severity = strict ? Severity.ERROR : Severity.WARNING;
        observer.map(SchemaObserver::violations).orElse(List.of()).forEach(violation -> {
            String place = "line " + violation.line() + ", column " + violation.column();
            findings.report(severity, "SCHEMA", place, violation.rule());
        });
    }

    private static ElectionDocument map(DocumentKind kind, Eml eml, Findings findings) {
        switch (kind) {
            case ELECTION_DEFINITION -> {
                ElectionDefinition definition = Definitions.read(eml);
                new DefinitionCheck(findings).check(definition);
                return definition;
            }
            case POLLING_STATIONS -> {
                PollingStationList stations = Stations.read(eml);
                new StationsCheck(findings).check(stations);
                return stations;
            }
            case NOMINATION -> {
                Nomination nomination = Nominations.read(eml, findings);
                new ListsCheck(findings).check(nomination);
                return nomination;
            }
            case CANDIDATE_LISTS -> {
                CandidateLists lists = Lists.readPublic(eml, findings);
                new ListsCheck(findings).check(lists);
                return lists;
            }
            case COMPLETE_CANDIDATE_LISTS -> {
                CompleteCandidateLists lists = Lists.readPrivate(eml, findings);
                new ListsCheck(findings).check(lists);
                return lists;
            }
            case RESULT -> {
                Result result = Results.read(eml, findings);
                new ResultCheck(findings).check(result);
                return result;
            }
            case COUNT, TOTAL_COUNT -> throw new IllegalArgumentException("Counts are not bound");
        }
        throw new IllegalArgumentException("Unknown kind");
    }

    private static Eml unmap(ElectionDocument document) {
        return switch (document.kind()) {
            case ELECTION_DEFINITION -> Definitions.write((ElectionDefinition) document);
            case POLLING_STATIONS -> Stations.write((PollingStationList) document);
            case NOMINATION -> Nominations.write((Nomination) document);
            case CANDIDATE_LISTS -> Lists.write((CandidateLists) document);
            case COMPLETE_CANDIDATE_LISTS -> Lists.write((CompleteCandidateLists) document);
            case COUNT, TOTAL_COUNT -> throw new IllegalArgumentException("Counts are not bound");
            case RESULT -> Results.write((Result) document);
        };
    }

    private <T> T parse(InputStream file, Limits limits, Parser<T> parser) throws DocumentException, IOException {
        GuardedReader reader = refusing(() -> input.open(file, limits), null);
        return refusing(() -> parser.parse(reader), reader);
    }

    /** Turns what the file is to blame for into a refusal; what anything else throws goes on as it is. */
    private static <T> T refusing(Work<T> work, @Nullable GuardedReader reader) throws DocumentException, IOException {
        try {
            return work.run();
        } catch (XMLStreamException | JAXBException | Refusal | WstxLazyException e) {
            Refusal refusal = Failure.refusal(e, reader);
            String code = refusal.code().name();
            throw new DocumentException(code, Texts.of(code), refusal.line(), refusal.column());
        }
    }

    /** Reads from an open file. */
    private interface Parser<T> {
        T parse(GuardedReader reader) throws XMLStreamException, JAXBException, IOException;
    }

    /** Something that may be refused. */
    private interface Work<T> {
        T run() throws XMLStreamException, JAXBException, IOException;
    }
}
