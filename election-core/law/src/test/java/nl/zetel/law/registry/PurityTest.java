package nl.zetel.law.registry;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** The law is a function of its input: it needs nothing but the interfaces of the project, and asks the machine nothing. */
class PurityTest {

    private static final JavaClasses LAW = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.zetel.law");

    @Test
    void theLibraryNeedsNothingButTheInterfacesOfTheProject() {
        assertThat(LAW).isNotEmpty();
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("nl.zetel.law..", "nl.zetel.api..", "nl.zetel.spi..", "java..", "org.jspecify..")
                .check(LAW);
    }

    @Test
    void nothingAsksTheMachineForItsClockLanguageOrTimeZone() {
        List<ArchRule> rules = List.of(
                noClasses().should().callMethod(LocalDate.class, "now"),
                noClasses().should().callMethod(OffsetDateTime.class, "now"),
                noClasses().should().callMethod(java.time.Instant.class, "now"),
                noClasses().should().callMethod(System.class, "currentTimeMillis"),
                noClasses().should().callMethod(System.class, "nanoTime"),
                noClasses().should().callMethod(ZoneId.class, "systemDefault"),
                noClasses().should().callMethod(Locale.class, "getDefault"),
                noClasses().should().dependOnClassesThat().areAssignableTo(Clock.class),
                noClasses().should().dependOnClassesThat().areAssignableTo(TimeZone.class),
                noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.util.Random"),
                // these take the machine's language or character set if none is given
                noClasses().should().callMethod(String.class, "toLowerCase"),
                noClasses().should().callMethod(String.class, "toUpperCase"),
                noClasses().should().callMethod(String.class, "getBytes"),
                noClasses().should().callMethod(String.class, "format", String.class, Object[].class),
                noClasses().should().callMethod(String.class, "formatted", Object[].class));
        rules.forEach(rule -> rule.check(LAW));
    }
}
