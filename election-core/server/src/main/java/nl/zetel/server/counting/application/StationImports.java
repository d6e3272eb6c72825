package nl.zetel.server.counting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.zetel.api.Finding;
import nl.zetel.api.Severity;
import nl.zetel.api.document.DocumentKind;
import nl.zetel.api.document.PollingStationList;
import nl.zetel.law.counting.CountKind;
import nl.zetel.server.counting.domain.PollingStation;
import nl.zetel.server.counting.domain.StationTable;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.plugin.ExtensionHandle;
import nl.zetel.server.plugin.PluginHost;
import nl.zetel.server.problem.FieldError;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.table.Csv;
import nl.zetel.spi.DocumentException;
import nl.zetel.spi.ElectionDocumentFormat;

/** Imports polling stations from a table or from EML 110b: all of the file, or nothing. */
@ApplicationScoped
@Transactional
public class StationImports {

    @Inject
    PollingStations stations;

    @Inject
    Elections elections;

    @Inject
    PluginHost plugins;

    /**
     * What an import gave.
     *
     * @param dryRun whether it was only tried, so that nothing was added
     * @param stations how many stations were added, or would be
     * @param findings what a person should know
     */
    public record Imported(boolean dryRun, int stations, List<Finding> findings) {}

    /** Imports a table: number, name, postal code, kind, who counts, eligible voters. */
    public Imported importTable(String electionId, byte[] file, boolean dryRun) {
        StationTable table = StationTable.of(Csv.rows(Csv.text(file), StationTable.MOST_STATIONS));
        refuse(table.errors());
        return add(electionId, table.stations(), List.of(), dryRun);
    }

    /** Imports EML 110b of this election. */
    public Imported importDocument(String electionId, byte[] file, boolean dryRun) {
        String documentId = elections.get(electionId).value().documentId();
        ConcurrentLinkedQueue<Finding> findings = new ConcurrentLinkedQueue<>();
        PollingStationList list = read(file, findings);
        List<Finding> found = new ArrayList<>(findings);
        refuse(found.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList());
        if (!list.election().id().equals(documentId)) {
            throw ProblemException.ofFields(
                    ProblemCode.INVALID_DOCUMENT,
                    "Dit bestand is van verkiezing " + list.election().id() + "; hier hoort " + documentId,
                    List.of(new FieldError("", "OTHER_ELECTION", list.election().id())));
        }
        List<PollingStation> all =
                list.stations().stream().map(StationImports::station).toList();
        refuse(StationTable.malformed(all));
        refuse(StationTable.repeated(all));
        return add(electionId, all, found, dryRun);
    }

    private Imported add(String electionId, List<PollingStation> all, List<Finding> findings, boolean dryRun) {
        if (dryRun) {
            stations.requireAllFree(electionId, all);
            return new Imported(true, all.size(), findings);
        }
        return new Imported(false, stations.createAll(electionId, all), findings);
    }

    private PollingStationList read(byte[] file, ConcurrentLinkedQueue<Finding> findings) {
        try {
            return format().call(DocumentException.class, extension -> (PollingStationList)
                    extension.read(DocumentKind.POLLING_STATIONS, new ByteArrayInputStream(file), findings::add));
        } catch (DocumentException e) {
            throw ProblemException.of(
                    ProblemCode.INVALID_DOCUMENT,
                    e.getMessage() == null ? "Dit bestand is geen lijst van stembureaus" : e.getMessage());
        }
    }

    private static PollingStation station(PollingStationList.PollingStation station) {
        OptionalInt eligible = station.eligibleVoters();
        return new PollingStation(
                station.number(),
                station.name().isBlank() ? "Stembureau " + station.number() : station.name(),
                StationTable.postalCode(station.postalCode()),
                station.postal() ? PollingStation.Kind.POSTAL : PollingStation.Kind.FIXED,
                CountKind.DSO,
                eligible.isPresent() ? Optional.of(eligible.getAsInt()) : Optional.empty());
    }

    private ExtensionHandle<ElectionDocumentFormat> format() {
        return plugins.extensions(ElectionDocumentFormat.class).stream()
                .filter(format -> format.call(extension -> extension.reads().contains(DocumentKind.POLLING_STATIONS)))
                .findFirst()
                .orElseThrow(() -> ProblemException.of(
                        ProblemCode.PLUGIN_MISSING,
                        "Er is geen plug-in gestart die lijsten van stembureaus leest; zie /v1/plugins"));
    }

    private static void refuse(List<Finding> errors) {
        if (!errors.isEmpty()) {
            throw ProblemException.ofFields(
                    ProblemCode.INVALID_DOCUMENT,
                    errors.get(0).location() + ": " + errors.get(0).message() + ". Er is niets overgenomen",
                    errors.stream()
                            .map(error -> new FieldError(error.location(), error.code(), error.message()))
                            .toList());
        }
    }
}
