package nl.zetel.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zetel.server.StateTables.Row;
import nl.zetel.server.StateTables.Thing;
import nl.zetel.server.state.Lawful;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/states.md} and the code say the same of states, and the code refuses what does not stand there. */
class StatesTest {

    private static final StateTables TABLES = new StateTables();

    static Stream<Thing> things() {
        return TABLES.things().stream();
    }

    @Test
    void everythingThatHasStatesStandsInTheDocument() {
        Set<String> inCode = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("nl.zetel.server").stream()
                        .filter(each -> each.isEnum() && each.isAssignableTo(Lawful.class))
                        .map(each -> each.getName())
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(things().map(Thing::states)).hasSizeGreaterThan(20).containsExactlyInAnyOrderElementsOf(inCode);
    }

    @ParameterizedTest
    @MethodSource("things")
    void itsTableHasEveryStateAndTransitionOfTheCodeAndNoOther(Thing thing) {
        Set<String> lawful = new TreeSet<>();
        Set<String> named = new TreeSet<>();
        for (Enum<?> from : states(thing)) {
            named.add(from.name());
            for (Enum<?> to : states(thing)) {
                if (mayBecome(from, to)) {
                    lawful.add(from + " --> " + to);
                }
            }
        }
        Set<String> transitions = thing.transitions();

        assertThat(transitions.stream().flatMap(each -> Stream.of(each.split(" --> "))))
                .as("every state is reached or left")
                .containsAll(named);
        assertThat(transitions).as("it begins somewhere").anyMatch(each -> each.startsWith("—"));
        transitions.removeIf(each -> each.startsWith("—"));
        assertThat(transitions).isEqualTo(lawful);
    }

    @ParameterizedTest
    @MethodSource("things")
    void whatStandsNotInTheTableIsRefused(Thing thing) {
        for (Enum<?> from : states(thing)) {
            for (Enum<?> to : states(thing)) {
                if (!thing.transitions().contains(from + " --> " + to)) {
                    assertThatThrownBy(() -> become(from, to))
                            .isInstanceOf(IllegalStateException.class)
                            .hasMessage(from + " does not become " + to);
                }
            }
        }
    }

    /** The value objects themselves, driven from every state with every step that they have. */
    @ParameterizedTest
    @MethodSource("things")
    void aValueObjectMakesNoOtherTransition(Thing thing) {
        for (String made : new StateDriver(states(thing)).transitions()) {
            String[] ends = made.split(" --> ");
            assertThat(ends[0].equals(ends[1]) || thing.transitions().contains(made))
                    .as(thing.states() + ": " + made)
                    .isTrue();
        }
    }

    @Test
    void theValueObjectsWereDriven() {
        Set<String> made = things().flatMap(thing -> new StateDriver(states(thing))
                        .transitions().stream().map(each -> thing.states().replaceAll(".*\\.", "") + " " + each))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(made)
                .contains(
                        "CandidateList$State DRAFT --> SUBMITTED",
                        "CandidateList$State SUBMITTED --> VALID",
                        "RegisterRound$State RUNNING --> COMPLETED",
                        "RegisterRound$State FAILED --> RUNNING",
                        "Repayment$State APPROVED --> PAID",
                        "Dispatch$State SENDING --> UNCERTAIN",
                        "Delivery$State QUEUED --> SENDING",
                        "GazetteNotice$State PREPARED --> REPLACED",
                        "RetentionRun$State RUNNING --> COMPLETED",
                        "Question$State ANSWERED --> CLOSED",
                        "Newsletter$State SENDING --> SENT");
    }

    @ParameterizedTest
    @MethodSource("things")
    void itsPictureShowsItsTable(Thing thing) {
        assertThat(thing.picture()).isEqualTo(thing.transitions());
    }

    @ParameterizedTest
    @MethodSource("things")
    void itsRolesAreThoseOfTheContractAndItsSecondPersonsThoseOfFourEyes(Thing thing) throws IOException {
        Map<String, String> roles = rolesOfTheContract();
        Set<String> second = TABLES.secondPersons();
        for (Row row : thing.rows()) {
            if (!row.operation().isEmpty()) {
                assertThat(roles).as("the contract has it").containsKey(row.operation());
                assertThat(row.roles()).as(row.operation()).isEqualTo(roles.get(row.operation()));
            }
            assertThat(row.secondPerson()).as(row.operation()).isEqualTo(second.contains(row.operation()));
        }
    }

    private static Map<String, String> rolesOfTheContract() throws IOException {
        Map<String, String> roles = new TreeMap<>();
        String operation = "";
        for (String line : contract().split("\n")) {
            if (line.startsWith("      operationId: ")) {
                operation = line.substring("      operationId: ".length()).strip();
                roles.put(operation, "everybody");
            } else if (line.startsWith("      x-roles: [")) {
                roles.put(operation, line.replaceAll(".*\\[|\\].*", ""));
            }
        }
        return roles;
    }

    private static String contract() throws IOException {
        try (InputStream in = StatesTest.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Enum<?>[] states(Thing thing) {
        try {
            return (Enum<?>[]) Class.forName(thing.states()).getEnumConstants();
        } catch (ClassNotFoundException e) {
            throw new AssertionError("The document names " + thing.states() + ", which the code does not have", e);
        }
    }

    private static boolean mayBecome(Enum<?> from, Enum<?> to) {
        return ((Lawful<?>) from).next().contains(to);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // both are of the same enum
    private static void become(Enum<?> from, Enum<?> to) {
        ((Lawful) from).to((Lawful) to);
    }
}
