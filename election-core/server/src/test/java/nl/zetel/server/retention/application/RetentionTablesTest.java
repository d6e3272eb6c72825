package nl.zetel.server.retention.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zetel.law.retention.RecordKind;
import nl.zetel.server.persistence.TestDatabase;
import org.junit.jupiter.api.Test;

/** Every table says in {@code docs/privacy.md} whose data is in it, and what destroys that (GDPR 5(1) e). */
class RetentionTablesTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.zetel.server");

    /** Kinds that are on paper alone. */
    private static final Set<RecordKind> PAPER =
            Set.of(RecordKind.IDENTITY_COPIES, RecordKind.BALLOT_PACKETS, RecordKind.POLLING_REPORTS);

    @Test
    void everyTableIsNamedOnceAndNoOtherIs() throws Exception {
        Set<String> named = new TreeSet<>(rows("| Table |").keySet());
        Set<String> without = rows("| Table without |").keySet();
        assertThat(named).doesNotContainAnyElementsOf(without);
        named.addAll(without);
        assertThat(named).containsExactlyInAnyOrderElementsOf(tables());
    }

    private static Set<String> tables() throws Exception {
        Set<String> tables = new TreeSet<>();
        try (Connection connection = TestDatabase.H2.migrated().getConnection();
                ResultSet found =
                        connection.getMetaData().getTables(null, "public", "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        tables.removeIf(table -> table.startsWith("flyway"));
        return tables;
    }

    @Test
    void whatDestroysTheDataReachesTheTable() throws IOException {
        rows("| Table |")
                .forEach((table, cells) -> Stream.of(cells.get(2).split(", "))
                        .forEach(name -> assertThat(reached(named(name)))
                                .as(name + " reaches " + table)
                                .contains(entity(table))));
    }

    @Test
    void everyHandlerAndEveryKindIsNamed() throws IOException {
        Set<String> named = rows("| Table |").values().stream()
                .flatMap(cells -> Stream.of(cells.get(2).split(", ")))
                .collect(Collectors.toCollection(TreeSet::new));
        List<JavaClass> handlers = CLASSES.stream()
                .filter(type -> type.isAssignableTo(RetentionHandler.class) && !type.isInterface())
                .toList();
        assertThat(named)
                .containsAll(handlers.stream().map(JavaClass::getSimpleName).toList());
        Set<String> kinds = handlers.stream()
                .flatMap(handler -> handler.getFieldAccessesFromSelf().stream())
                .filter(access -> access.getTargetOwner().isEquivalentTo(RecordKind.class))
                .map(access -> access.getTarget().getName())
                .collect(Collectors.toSet());
        Set<String> expected = Stream.of(RecordKind.values())
                .filter(kind -> !PAPER.contains(kind))
                .map(Enum::name)
                .collect(Collectors.toSet());
        assertThat(kinds).isEqualTo(expected);
    }

    private static JavaClass named(String name) {
        return CLASSES.stream()
                .filter(type -> type.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no class " + name));
    }

    private static JavaClass entity(String table) {
        return CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Table.class)
                        && type.getAnnotationOfType(Table.class).name().equals(table))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No entity is of table " + table));
    }

    /** What a class uses, what implements that, and what those use: a handler, its stores or facade, their entities. */
    private static Set<JavaClass> reached(JavaClass start) {
        Set<JavaClass> reached = Set.of(start);
        for (int step = 0; step < 2; step++) {
            reached = reached.stream()
                    .flatMap(type -> Stream.concat(Stream.of(type), used(type)))
                    .collect(Collectors.toSet());
        }
        return reached;
    }

    private static Stream<JavaClass> used(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass())
                .filter(target -> target.getPackageName().startsWith("nl.zetel.server"))
                .flatMap(target -> target.isInterface()
                        ? target.getAllSubclasses().stream().flatMap(RetentionTablesTest::direct)
                        : Stream.of(target));
    }

    private static Stream<JavaClass> direct(JavaClass type) {
        return Stream.concat(
                Stream.of(type),
                type.getDirectDependenciesFromSelf().stream().map(dependency -> dependency.getTargetClass()));
    }

    /** Rows of the table with that heading, by their first cell. */
    private static Map<String, List<String>> rows(String heading) throws IOException {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        boolean inside = false;
        for (String line : Files.readAllLines(document())) {
            inside = line.startsWith(heading) || inside && line.startsWith("|");
            if (inside && !line.startsWith(heading) && !line.startsWith("|-")) {
                List<String> cells = Stream.of(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList();
                rows.put(cells.get(0), cells);
            }
        }
        assertThat(rows).as(heading).isNotEmpty();
        return rows;
    }

    private static Path document() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("docs/privacy.md"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }
}
