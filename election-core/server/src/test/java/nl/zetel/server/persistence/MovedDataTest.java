package nl.zetel.server.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.zetel.server.Bench;
import nl.zetel.server.Westerveld;
import nl.zetel.server.counting.persistence.TotalTypistStore;
import nl.zetel.server.designation.application.Designations;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.plugin.FakePluginHost;
import nl.zetel.server.plugin.PluginHost;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.StorageJson;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Migrations that change rows, on tables with rows of before them, which the application reads afterwards. */
class MovedDataTest {

    /** Every migration that changes rows, each with a test below. */
    private static final Set<String> TESTED = Set.of("V9100__municipal_register.sql", "V9400__total_typist.sql");

    private static final Pattern CHANGES = Pattern.compile("(?im)^\\s*(update|insert|delete|merge)\\b");

    @Test
    void every_migration_that_changes_rows_has_a_test() throws IOException, URISyntaxException {
        URL folder = Objects.requireNonNull(MovedDataTest.class.getResource("/db/migration"));
        Set<String> changing = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            for (Path file : files.toList()) {
                if (CHANGES.matcher(Files.readString(file)).find()) {
                    changing.add(file.getFileName().toString());
                }
            }
        }
        assertThat(changing).isEqualTo(new TreeSet<>(TESTED));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void what_stood_in_the_municipal_register_is_found_at_the_next_election(TestDatabase database) throws SQLException {
        DataSource source = database.empty();
        until(source, "8001");
        Rows rows = new Rows(source);
        rows.insert(
                "designation",
                "d-1",
                "e-2018",
                "",
                "anna",
                registered("Blijvend \\\"Belang\\\"", "MUNICIPAL_REGISTER"));
        rows.insert("designation", "d-2", "e-2018", "", "anna", registered("Landelijk", "NATIONAL_REGISTER"));
        rows.insert("designation", "d-3", "e-2018", "", "anna", registered("Uit de provincie", "PROVINCIAL_REGISTER"));

        Migrations.apply(source);
        try (Bench bench = new Bench(TestDatabase.entities("zetel", source))) {
            bench.with(PluginHost.class, new FakePluginHost()).at("2021-12-01T10:00:00+01:00");
            String before = bench.bean(StorageJson.class).write(Westerveld.election());
            rows.insert("election", "e-2018", "", "GR2018_Westerveld", "anna", before);
            String next =
                    bench.does(() -> bench.bean(Elections.class).create(next())).id();
            assertThat(bench.does(() -> bench.bean(Designations.class).page(next, PageRequest.of(null, null)))
                            .items())
                    .as("the municipal one lives on, those of others do not")
                    .extracting(found -> found.id() + " " + found.value().text() + ", "
                            + found.value().agent().agent())
                    .containsExactly("d-1 Blijvend \"Belang\", G. Machtigde");
            assertThat(bench.does(() -> bench.bean(Designations.class).page("e-2018", PageRequest.of(null, null)))
                            .items())
                    .hasSize(3);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void who_typed_totals_before_makes_no_entry_afterwards(TestDatabase database) throws SQLException {
        DataSource source = database.empty();
        until(source, "9300");
        Rows rows = new Rows(source);
        String strange = "an\"na\\d'Arc";
        rows.insert("list_total", "t-1", "e-2018", "1:", "anna", total(1, "anna"));
        rows.insert("list_total", "t-2", "e-2018", "2:", "anna", total(2, "anna"));
        rows.insert("list_total", "t-3", "e-2018", "3:", strange, total(3, "an\\\"na\\\\d'Arc"));
        rows.insert("list_total", "t-4", "e-other", "1:", "bert", total(1, "bert"));

        Migrations.apply(source);
        try (Bench bench = new Bench(TestDatabase.entities("zetel", source))) {
            TotalTypistStore typists = bench.bean(TotalTypistStore.class);
            assertThat(bench.does(() -> typists.all("e-2018")))
                    .as("each once, however many totals, and as they are written")
                    .extracting(found -> found.value().user())
                    .containsExactlyInAnyOrder("anna", strange);
            assertThat(bench.does(() -> typists.byLookup("e-2018", strange))).hasSize(1);
            assertThat(bench.does(() -> typists.byLookup("e-2018", "bert")))
                    .as("who typed at another election may enter here")
                    .isEmpty();
        }
    }

    /** The schema as it was up to a version. */
    private static void until(DataSource source, String version) {
        Flyway.configure(MovedDataTest.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
    }

    /** A designation as it was stored before the register lived on. */
    private static String registered(String text, String register) {
        return "{\"agent\":{\"agent\":\"G. Machtigde\",\"deputy\":\"P. Laats\"},\"group\":\"Vereniging\","
                + "\"mergedFrom\":[],\"registeredOn\":\"2017-12-01\",\"requestId\":\"r-1\",\"source\":\"" + register
                + "\",\"text\":\"" + text + "\"}";
    }

    /** A total by hand as it was stored. */
    private static String total(int list, String user) {
        return "{\"list\":" + list + ",\"typedBy\":\"" + user + "\",\"votes\":12}";
    }

    private static Election next() {
        Election model = Westerveld.election();
        return new Election(
                "GR2022_Westerveld",
                "Gemeenteraad Westerveld 2022",
                model.municipalityName(),
                model.seats(),
                LocalDate.of(2022, 1, 31),
                LocalDate.of(2022, 3, 16),
                model.decreeDays(),
                model.overrides(),
                model.previous(),
                model.population(),
                model.redivision(),
                model.office());
    }

    /** Rows as the application wrote them. */
    private record Rows(DataSource source) {

        void insert(String table, String id, String parent, String lookup, String user, String data)
                throws SQLException {
            String text = "insert into " + table + " (id, municipality, parent_id, state, lookup, sort_key, version,"
                    + " created_at, created_by, data) values (?, '1701', ?, '', ?, ?, 1, ?, ?, ?)";
            try (Connection connection = source.getConnection();
                    PreparedStatement statement = connection.prepareStatement(text)) {
                statement.setString(1, id);
                statement.setString(2, parent);
                statement.setString(3, lookup);
                statement.setString(4, id);
                statement.setObject(5, OffsetDateTime.parse("2017-12-01T10:00:00+01:00"));
                statement.setString(6, user);
                statement.setString(7, data);
                statement.executeUpdate();
            }
        }
    }
}
