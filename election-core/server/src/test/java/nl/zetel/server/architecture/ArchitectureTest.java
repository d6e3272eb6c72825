package nl.zetel.server.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zetel.server.problem.ProblemCode;
import org.junit.jupiter.api.Test;

/** The direction of dependencies. Each rule is shown a class that breaks it, and has to catch it. */
class ArchitectureTest {

    private static final String SERVER = "nl.zetel.server";
    private static final Pattern FEATURE = Pattern.compile(
            "nl\\.zetel\\.(?:server|server\\.architecture\\.violating)\\.(\\w+)\\.(rest|application|domain|persistence)\\b.*");

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.zetel");
    private static final JavaClasses VIOLATING =
            new ClassFileImporter().importPackages("nl.zetel.server.architecture.violating");

    private static final ArchRule DOMAIN_IS_PURE = noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "..rest..", "..application..", "..persistence..")
            .because("domain depends on the law and the value types alone");

    private static final ArchRule REST_KNOWS_NO_TABLES = noClasses()
            .that()
            .resideInAPackage("..rest..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..persistence..", "jakarta.persistence..")
            .because("rest goes through application");

    private static final ArchRule ENTITIES_ARE_HIDDEN = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .notBePublic()
            .because("entities stay in their package");

    private static final ArchRule FEATURES_MEET_IN_APPLICATION =
            classes().that().resideInAPackage(SERVER + "..").should(reachOtherFeaturesThroughTheirFacade());

    private static final ArchRule NO_MACHINE_CLOCK = noClasses()
            .that()
            .resideInAnyPackage("nl.zetel.law..", "nl.zetel.server..")
            .and()
            .haveNameNotMatching(".*\\.ServerClock.*")
            .should(callTheMachinesClock());

    private static final ArchRule LAW_IS_PURE = noClasses()
            .that()
            .resideInAPackage("nl.zetel.law..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "nl.zetel.server..", "java.sql..", "java.util.logging..")
            .because("the law is pure functions");

    private static final ArchRule WHAT_IS_NOT_POSSIBLE_SAYS_WHEN = noClasses()
            .that()
            .resideOutsideOfPackage(SERVER + ".problem..")
            .and()
            .doNotHaveSimpleName("LegalWeight")
            .should(nameACodeOfTimeOrOrder())
            .because("whoever is refused reads why and when it will be possible: ProblemException.notNow");

    @Test
    void theDomainIsPure() {
        hold(DOMAIN_IS_PURE);
    }

    @Test
    void restKnowsNoTables() {
        hold(REST_KNOWS_NO_TABLES);
    }

    @Test
    void entitiesAreHidden() {
        hold(ENTITIES_ARE_HIDDEN);
    }

    @Test
    void featuresMeetInApplication() {
        hold(FEATURES_MEET_IN_APPLICATION);
    }

    @Test
    void nobodyReadsTheMachinesClock() {
        hold(NO_MACHINE_CLOCK);
    }

    @Test
    void whatIsNotPossibleNowSaysWhenItWillBe() {
        hold(WHAT_IS_NOT_POSSIBLE_SAYS_WHEN);
    }

    @Test
    void theLawIsPure() {
        LAW_IS_PURE.check(PRODUCT);
    }

    private static void hold(ArchRule rule) {
        rule.check(PRODUCT);
        assertThatThrownBy(() -> rule.check(VIOLATING)).isInstanceOf(AssertionError.class);
    }

    private static ArchCondition<JavaClass> reachOtherFeaturesThroughTheirFacade() {
        return new ArchCondition<>("reach other features through application and domain") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String own = feature(type);
                type.getDirectDependenciesFromSelf().forEach(dependency -> {
                    JavaClass target = dependency.getTargetClass();
                    boolean other =
                            !feature(target).isEmpty() && !feature(target).equals(own);
                    boolean hidden = target.getPackageName().contains(".persistence")
                            || (target.getPackageName().contains(".rest")
                                    && !type.getPackageName().contains(".rest"));
                    if (other && hidden) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                });
            }
        };
    }

    private static String feature(JavaClass type) {
        Matcher matcher = FEATURE.matcher(type.getPackageName());
        return matcher.matches() ? matcher.group(1) : "";
    }

    private static ArchCondition<JavaClass> nameACodeOfTimeOrOrder() {
        Set<String> codes = Set.of("WRONG_STATE", "TOO_EARLY", "DEADLINE_PASSED", "CONFLICT");
        return new ArchCondition<>("name a code of time or order") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getFieldAccessesFromSelf().forEach(access -> {
                    boolean named = access.getTargetOwner().isEquivalentTo(ProblemCode.class)
                            && codes.contains(access.getTarget().getName());
                    events.add(new SimpleConditionEvent(access, named, access.getDescription()));
                });
            }
        };
    }

    private static ArchCondition<JavaClass> callTheMachinesClock() {
        Set<Class<?>> times = Set.of(
                Instant.class,
                LocalDate.class,
                LocalDateTime.class,
                OffsetDateTime.class,
                ZonedDateTime.class,
                Clock.class);
        return new ArchCondition<>("call the machine's clock") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethodCallsFromSelf().forEach(call -> {
                    boolean now = call.getName().equals("now")
                            && call.getTarget().getRawParameterTypes().isEmpty()
                            && times.stream()
                                    .anyMatch(time -> call.getTargetOwner().isEquivalentTo(time));
                    boolean system = call.getName().startsWith("system")
                            && call.getTargetOwner().isEquivalentTo(Clock.class);
                    boolean millis = call.getName().equals("currentTimeMillis");
                    events.add(new SimpleConditionEvent(call, now || system || millis, call.getDescription()));
                });
            }
        };
    }
}
