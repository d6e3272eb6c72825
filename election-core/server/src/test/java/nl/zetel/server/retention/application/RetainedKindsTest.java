package nl.zetel.server.retention.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.zetel.api.Bsn;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.designation.RefusalGround;
import nl.zetel.law.designation.RequestDocument;
import nl.zetel.law.retention.RecordKind;
import nl.zetel.law.retention.TermStart;
import nl.zetel.server.Bench;
import nl.zetel.server.StandingClock;
import nl.zetel.server.Westerveld;
import nl.zetel.server.appeal.application.AppealRetention;
import nl.zetel.server.appeal.application.Appeals;
import nl.zetel.server.appeal.domain.Appeal;
import nl.zetel.server.appeal.persistence.AppealStore;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.designation.application.DesignationRequests;
import nl.zetel.server.designation.application.RefusedRequestRetention;
import nl.zetel.server.designation.application.RequestFiles;
import nl.zetel.server.designation.domain.AgentNames;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.errorreport.application.ErrorReports;
import nl.zetel.server.errorreport.application.ReporterRetention;
import nl.zetel.server.errorreport.domain.NewReport;
import nl.zetel.server.job.JobWork;
import nl.zetel.server.plugin.FakePluginHost;
import nl.zetel.server.plugin.PluginHost;
import nl.zetel.server.register.application.ProcessingRetention;
import nl.zetel.server.register.domain.ProcessingEntry;
import nl.zetel.server.register.persistence.ProcessingRows;
import nl.zetel.server.retention.domain.RetentionRun;
import nl.zetel.server.retention.domain.RetentionRun.Line;
import nl.zetel.server.store.Stored;
import nl.zetel.spi.ProcessingRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What is kept of refused requests with their files, of appeals, of who reported an error, and of who was looked up: it is there
 * until the last second of its term, gone after a run in the first one after it, with its proof, and nothing else is gone.
 */
@LegalBasis("Kieswet G 3(8)")
class RetainedKindsTest {

    private static final Bsn VOTER = new Bsn("999993653");
    private static final String PDF = "%PDF-1.7\n% statuten van S. Stukman\n%%EOF\n";

    private final StandingClock clock = new StandingClock();
    private final Bench bench = new Bench().with(ServerClock.class, clock).with(PluginHost.class, new FakePluginHost());
    private String election = "";
    private String other = "";
    private String refused = "";
    private String granted = "";
    private String elsewhere = "";
    private String report = "";
    private String appeal = "";

    /** Counts rows, and reads the chain as it stands in its table. */
    static final class Tables {

        @PersistenceContext
        EntityManager entities;

        Map<String, Long> rows() {
            Map<String, Long> rows = new TreeMap<>();
            all("select table_name from information_schema.tables where upper(table_schema) = 'PUBLIC'")
                    .forEach(table -> rows.put(
                            table.toString(),
                            ((Number) all("select count(*) from " + table).get(0)).longValue()));
            return rows;
        }

        List<?> all(String query) {
            return entities.createNativeQuery(query).getResultList();
        }
    }

    @BeforeEach
    void fill() {
        bench.withAll(RetentionEvents.class, List.of((RetentionEvents) this::admitted));
        bench.withAll(
                RetentionHandler.class,
                List.of(
                        bench.bean(RefusedRequestRetention.class),
                        bench.bean(AppealRetention.class),
                        bench.bean(ReporterRetention.class),
                        bench.bean(ProcessingRetention.class)));
        clock.set("2025-12-01T10:00:00+01:00");
        election = election(2026, LocalDate.of(2026, 2, 2));
        other = election(2030, LocalDate.of(2030, 2, 4));
        refused = decided(election, "Geweigerd", "R. Weigerman", Optional.of(RefusalGround.C));
        granted = decided(election, "Ingeschreven", "I. Schrijfman", Optional.empty());
        elsewhere = decided(other, "Elders", "E. Eldersman", Optional.of(RefusalGround.C));
        appeal = appealed();
        clock.set("2026-03-19T10:00:00+01:00");
        report = reported();
        lookedUp("2022-06-30T21:59:59Z");
        lookedUp("2022-06-30T22:00:00Z");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void nothingGoesInTheLastSecondOfTheTerm() {
        clock.set("2026-06-30T23:59:59+02:00");
        bench.as("frits", "administrator");
        assertThat(bench.does(() -> bench.bean(RetentionRuns.class).prepare(Optional.empty()))
                        .value()
                        .lines())
                .isEmpty();
    }

    @Test
    void eachKindGoesOnItsDayWithItsProofAndNothingElseGoes() {
        clock.set("2026-07-01T00:00:00+02:00");
        bench.as("frits", "administrator");
        Stored<RetentionRun> run =
                bench.does(() -> bench.bean(RetentionRuns.class).prepare(Optional.empty()));
        assertThat(run.value().lines())
                .extracting(Line::kind)
                .containsExactlyInAnyOrder(
                        RecordKind.REFUSED_REQUESTS,
                        RecordKind.APPEAL_FILES,
                        RecordKind.ERROR_REPORTERS,
                        RecordKind.PROCESSING_LOG);
        Map<String, Long> before = rows();
        assertThat(chain("Weigerman")).as("it is there before").isPositive();

        execute(run.id());

        theyAreGone();
        theOthersStay();
        onlyTheseRowsAreGone(before);
        theChainProvesIt(run.id());
    }

    private void theyAreGone() {
        assertThat(bench.does(() -> bench.bean(DesignationRequests.class).get(election, refused))
                        .value()
                        .agent())
                .isEqualTo(new AgentNames("", ""));
        assertThat(files(election, refused)).isZero();
        assertThat(bench.does(() -> bench.bean(AppealStore.class).get(election, appeal))
                        .value()
                        .summary())
                .isEmpty();
        assertThat(bench.does(() -> bench.bean(ErrorReports.class).get(election, report))
                        .value()
                        .reporter())
                .isEmpty();
        assertThat(consultations()).isOne();
        assertThat(chain("Weigerman") + chain("Beroepman") + chain("Meldman"))
                .as("links of the chain hold nothing of them")
                .isZero();
    }

    private void theOthersStay() {
        assertThat(bench.does(() -> bench.bean(DesignationRequests.class).get(election, granted))
                        .value()
                        .agent()
                        .agent())
                .isEqualTo("I. Schrijfman");
        assertThat(files(election, granted)).isOne();
        assertThat(files(other, elsewhere)).isOne();
        assertThat(chain("Schrijfman")).isPositive();
        assertThat(chain("Eldersman")).isPositive();
        assertThat(bench.does(() -> bench.bean(ErrorReports.class).get(election, report))
                        .value()
                        .description())
                .isEqualTo("Er klopt iets niet");
    }

    private void onlyTheseRowsAreGone(Map<String, Long> before) {
        Map<String, Long> fewer = new TreeMap<>();
        rows().forEach((table, now) -> {
            long lost = before.getOrDefault(table, 0L) - now;
            if (lost > 0 && !table.equalsIgnoreCase("record_version")) {
                fewer.put(table.toLowerCase(Locale.ROOT), lost);
            }
        });
        assertThat(fewer).isEqualTo(Map.of("request_file", 1L, "request_file_content", 1L, "processing_record", 1L));
    }

    private void theChainProvesIt(String run) {
        List<?> proofs = tables("select subject || ' ' || legal_basis || ' ' || at || ' ' || actor || ' ' || after_data"
                + " from audit_entry where action = 'personal-data-destroyed'");
        assertThat(proofs).hasSize(4);
        for (String kind : List.of("REFUSED_REQUESTS", "APPEAL_FILES", "ERROR_REPORTERS", "PROCESSING_LOG")) {
            assertThat(proofs)
                    .filteredOn(proof -> proof.toString().contains("\"" + kind + "\""))
                    .singleElement()
                    .asString()
                    .contains(RetentionRuns.path(run), "AVG 5(1) e", "2026-06-30T22:00:00Z", "frits", "\"records\":1");
        }
        assertThat(tables("select certificate from (select data as certificate from retention_run) r"
                        + " where certificate like '%COMPLETED%'"))
                .hasSize(1);
    }

    private void execute(String run) {
        bench.does(() -> bench.bean(RetentionRuns.class).execute(run));
        bench.does(() -> {
            bench.bean(RetentionWork.class).execute(run, new JobWork.Progress() {
                @Override
                public void report(int done, int total) {}

                @Override
                public boolean cancelled() {
                    return false;
                }
            });
            return run;
        });
    }

    private Optional<LocalDate> admitted(String electionId, TermStart start) {
        return Optional.of(LocalDate.of(2026, 3, 31))
                .filter(day -> start == TermStart.ADMISSION && electionId.equals(election));
    }

    private String election(int year, LocalDate nomination) {
        Election model = Westerveld.election();
        Election made = new Election(
                "GR" + year,
                "Gemeenteraad " + year,
                model.municipalityName(),
                model.seats(),
                nomination,
                nomination.plusDays(44),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                model.office());
        return bench.does(() -> bench.bean(Elections.class).create(made).id());
    }

    private String decided(String electionId, String designation, String agent, Optional<RefusalGround> ground) {
        bench.as("anna", "clerk");
        DesignationRequests requests = bench.bean(DesignationRequests.class);
        String id = bench.does(() -> requests.receive(
                        electionId,
                        designation,
                        "Vereniging",
                        true,
                        Set.of(RequestDocument.values()),
                        new AgentNames(agent, ""),
                        Optional.empty()))
                .id();
        byte[] file = (PDF + designation + "%%EOF\n").getBytes(StandardCharsets.UTF_8);
        bench.does(() -> bench.bean(RequestFiles.class)
                .add(electionId, id, Optional.of(RequestDocument.NOTARIAL_DEED), "application/pdf", file));
        bench.as("carla", "committee");
        bench.does(() -> requests.decide(electionId, id, ground.isEmpty(), ground, "besproken"));
        return id;
    }

    private String appealed() {
        Appeal asked = new Appeal(
                "examination",
                Optional.empty(),
                Appeal.Appellant.VOTER,
                LocalDate.of(2026, 2, 9),
                true,
                LocalDate.of(2026, 2, 15),
                "2026/1",
                "Waarom stond B. Beroepman niet op de lijst?",
                List.of(),
                Optional.empty(),
                Optional.empty());
        return bench.does(() -> {
            String id = bench.bean(AppealStore.class).insert(election, asked).id();
            bench.bean(AuditTrail.class)
                    .record(Change.created("appeal-recorded", Appeals.path(election, id), "Kieswet I 7", asked));
            return id;
        });
    }

    private String reported() {
        NewReport found = new NewReport(Optional.empty(), "Er klopt iets niet", Optional.of("M. Meldman"));
        return bench.does(() -> bench.bean(ErrorReports.class)
                        .record(election, found, OffsetDateTime.parse("2026-03-19T09:00:00+01:00")))
                .id();
    }

    private void lookedUp(String moment) {
        Instant start = Instant.parse(moment);
        ProcessingEntry entry = new ProcessingEntry(
                "trace",
                moment,
                ProcessingRecord.Status.OK,
                "raadpleeg",
                start,
                start.plusSeconds(1),
                "register",
                "kiesrecht",
                "anna",
                "",
                Map.of());
        bench.does(() -> {
            bench.bean(ProcessingRows.class).keep("1701", Optional.of(VOTER), entry);
            return moment;
        });
    }

    private int consultations() {
        return bench.does(() -> bench.bean(ProcessingRows.class).about("1701", VOTER))
                .size();
    }

    private int files(String electionId, String request) {
        return bench.does(() -> bench.bean(RequestFiles.class).all(electionId, request))
                .size();
    }

    private Map<String, Long> rows() {
        return bench.does(() -> bench.bean(Tables.class).rows());
    }

    private List<?> tables(String query) {
        return bench.does(() -> bench.bean(Tables.class).all(query));
    }

    /** Links of the chain that hold that name. */
    private int chain(String name) {
        return tables("select subject from audit_entry where before_data like '%" + name + "%' or after_data like '%"
                        + name + "%' or reason like '%" + name + "%'")
                .size();
    }
}
