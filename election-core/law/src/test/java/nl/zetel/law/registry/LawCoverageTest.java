package nl.zetel.law.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every rule cites its article, every citation is in the registry, every implemented article has a test. */
class LawCoverageTest {

    /** Public classes whose factories only carry or show values and apply no law. */
    private static final Set<String> VALUES = Set.of(
            "Fraction",
            "LegalDay",
            "Step",
            "appointment.RankedCandidate",
            "appointment.Replies",
            "apportionment.ApportionmentInput",
            "calendar.CalendarRequest",
            "designation.KnownDesignation",
            "eligibility.Admission",
            "eligibility.Assessment",
            "list.CandidateFacts",
            "name.ListNotation",
            "numbering.ListToNumber",
            "support.SupportDeclaration",
            "text.Texts");

    private static final Path LAW = LawDocuments.folder();
    private static final Path REPORT = LAW.resolve("coverage.md");
    private static final Coverage COVERAGE = coverage();

    @Test
    void rulesTestsAndRegistryHoldTogether() {
        assertThat(COVERAGE.problems()).isEmpty();
    }

    @Test
    void theReportIsUpToDate() throws IOException {
        String report = COVERAGE.report();
        Path target = Files.createDirectories(Path.of("target")).resolve("law-coverage.md");
        Files.writeString(target, report);
        if (Boolean.getBoolean("zetel.coverage.write")) {
            Files.writeString(REPORT, report);
        }
        assertThat(REPORT)
                .as("docs/law/coverage.md is renewed by mvn -pl election-core/law -am test -Dzetel.coverage.write=true")
                .hasContent(report);
    }

    private static Coverage coverage() {
        Registry registry = registry();
        JavaClasses rules = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("nl.zetel.law");
        JavaClasses tests = new ClassFileImporter()
                .withImportOption(new ImportOption.OnlyIncludeTests())
                .importPackages("nl.zetel.law")
                .that(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("..registry.violating..")));
        return new Coverage(registry, rules, tests, VALUES);
    }

    private static Registry registry() {
        try {
            return Registry.parse(Files.readAllLines(LAW.resolve("registry.yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
