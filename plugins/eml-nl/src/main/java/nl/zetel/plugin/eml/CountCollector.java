package nl.zetel.plugin.eml;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import nl.zetel.api.Finding;
import nl.zetel.api.document.Count;
import nl.zetel.api.document.Count.StationCount;
import nl.zetel.api.document.CountHandler;
import nl.zetel.api.document.DocumentHeader;
import nl.zetel.api.document.DocumentKind;
import nl.zetel.api.document.ElectionReference;
import nl.zetel.api.document.Votes;
import org.jspecify.annotations.Nullable;

/** Collects a count as a whole. */
final class CountCollector implements CountHandler {

    private final Consumer<Finding> findings;
    private final List<StationCount> stations = new ArrayList<>();
    private DocumentKind kind = DocumentKind.COUNT;
    private @Nullable DocumentHeader header;
    private @Nullable ElectionReference election;
    private @Nullable Votes total;

    CountCollector(Consumer<Finding> findings) {
        this.findings = findings;
    }

    @Override
    public void begin(DocumentKind kind, DocumentHeader header, ElectionReference election) {
        this.kind = kind;
        this.header = header;
        this.election = election;
    }

    @Override
    public void total(Votes total) {
        this.total = total;
    }

    @Override
    public void station(StationCount station) {
        stations.add(station);
    }

    @Override
    public void finding(Finding finding) {
        findings.accept(finding);
    }

    /** The count, once it was read to its end. */
    Count count() {
        return new Count(
                kind,
                Objects.requireNonNull(header),
                Objects.requireNonNull(election),
                Objects.requireNonNull(total),
                stations);
    }
}
