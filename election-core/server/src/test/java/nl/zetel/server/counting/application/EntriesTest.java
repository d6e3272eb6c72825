package nl.zetel.server.counting.application;

import static nl.zetel.server.counting.application.CountingBench.count;
import static nl.zetel.server.counting.application.CountingBench.enter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import nl.zetel.law.counting.Difference;
import nl.zetel.server.Bench;
import nl.zetel.server.Westerveld;
import nl.zetel.server.counting.domain.CountEntry;
import nl.zetel.server.counting.domain.CountEntry.Slot;
import nl.zetel.server.counting.domain.EnteredCount;
import nl.zetel.server.counting.domain.StationStatus;
import nl.zetel.server.counting.domain.StationStatus.Choice;
import nl.zetel.server.counting.domain.StationStatus.State;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.numbering.application.NumberedLists;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.store.Stored;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From two entries by two people to a count that is fixed, through every way in between. */
class EntriesTest {

    private final Bench bench = new Bench().with(NumberedLists.class, new CountingBench.ThreeLists());
    private String election = "";
    private String station = "";

    @BeforeEach
    void polls() {
        bench.at("2018-03-22T10:00:00+01:00");
        election = bench.does(
                () -> bench.bean(Elections.class).create(Westerveld.election()).id());
        station = CountingBench.station(bench, election, "1");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void twoEqualEntriesInAnyOrderFixTheCount() {
        enter(bench, election, station, "bas", Slot.SECOND, count(10, 20, 30));
        assertThat(status().state()).isEqualTo(State.IN_PROGRESS);

        enter(bench, election, station, "anna", Slot.FIRST, count(10, 20, 30));

        assertThat(status().state()).isEqualTo(State.COMPLETE);
        assertThat(counts().current(election))
                .singleElement()
                .satisfies(fixed -> assertThat(fixed.count()).isEqualTo(count(10, 20, 30)));
    }

    @Test
    void theSamePersonDoesNotMakeBothEntries() {
        enter(bench, election, station, "anna", Slot.FIRST, count(10, 20, 30));

        refused(ProblemCode.FOUR_EYES, () -> enter(bench, election, station, "anna", Slot.SECOND, count(10, 20, 30)));
        assertThat(status().second()).isEmpty();
    }

    @Test
    void aSlotIsTakenOnce() {
        enter(bench, election, station, "anna", Slot.FIRST, count(10, 20, 30));

        refused(
                ProblemCode.ALREADY_EXISTS,
                () -> enter(bench, election, station, "bas", Slot.FIRST, count(10, 20, 30)));
    }

    @Test
    void whoAddedUpByHandMakesNoEntry() {
        bench.as("frits", "clerk");
        bench.does(() -> bench.bean(ListTotals.class).create(election, 1, java.util.Optional.empty(), 13));

        refused(ProblemCode.FOUR_EYES, () -> enter(bench, election, station, "frits", Slot.FIRST, count(10, 20, 30)));
    }

    @Test
    void whoMadeAnEntryDoesNotAddUpByHand() {
        enter(bench, election, station, "anna", Slot.FIRST, count(10, 20, 30));

        refused(
                ProblemCode.FOUR_EYES,
                () -> bench.does(
                        () -> bench.bean(ListTotals.class).create(election, 1, java.util.Optional.empty(), 13)));
    }

    @Test
    void nothingIsCountedBeforeThePollsClose() {
        bench.at("2018-03-21T20:59:00+01:00");

        refused(ProblemCode.TOO_EARLY, () -> enter(bench, election, station, "anna", Slot.FIRST, count(10, 20, 30)));
    }

    @Test
    void findingsDoNotBlockButHaveToBeSeen() {
        bench.as("anna", "clerk");
        Stored<CountEntry> entry = bench.does(() -> entries().create(election, station, Slot.FIRST, contradictory()));

        refused(
                ProblemCode.INVALID_CONTENT,
                () -> bench.does(() -> entries().finalise(election, station, entry.id(), List.of())));
        bench.does(() -> entries().finalise(election, station, entry.id(), List.of("F.201")));

        assertThat(entries().get(election, station, entry.id()).value().accepted())
                .containsExactly("F.201");
    }

    @Test
    void aReportThatContradictsItselfWaitsForAThirdPerson() {
        for (Slot slot : Slot.values()) {
            bench.as(slot.name(), "clerk");
            String id = bench.does(() ->
                    entries().create(election, station, slot, contradictory()).id());
            bench.does(() -> entries().finalise(election, station, id, List.of("F.201")));
        }
        assertThat(status().state()).isEqualTo(State.ERRORS);
        refused(ProblemCode.FOUR_EYES, () -> resolve("FIRST", Choice.ACCEPT_ERRORS, false));
        assertThatThrownBy(() -> resolve("chris", Choice.KEEP_FIRST, true))
                .hasMessageContaining("Kies ACCEPT_ERRORS, ");

        resolve("chris", Choice.ACCEPT_ERRORS, false);

        assertThat(status().state()).isEqualTo(State.COMPLETE);
    }

    @Test
    void whoTypesSecondIsToldWhereTheEntriesDifferButNotWhatTheOtherHas() {
        enter(bench, election, station, "anna", Slot.FIRST, count(10, 20, 30));
        bench.as("bas", "clerk");
        Stored<CountEntry> second =
                bench.does(() -> entries().create(election, station, Slot.SECOND, count(10, 21, 30)));

        assertThat(entries().findings(election, station, second.value()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("W.001");
                    assertThat(finding.fields()).anyMatch(field -> field.list().orElse(0) == 2);
                    assertThat(finding.toString()).doesNotContain("20");
                });

        bench.does(() -> entries().finalise(election, station, second.id(), List.of()));
        assertThat(status().state()).isEqualTo(State.DIFFERENCES);
    }

    @Test
    void whoTypesFirstIsToldNothingOfTheOther() {
        bench.as("anna", "clerk");
        Stored<CountEntry> first = bench.does(() -> entries().create(election, station, Slot.FIRST, count(10, 20, 30)));
        bench.as("bas", "clerk");
        bench.does(() -> entries().create(election, station, Slot.SECOND, count(10, 21, 30)));

        assertThat(entries().findings(election, station, first.value())).isEmpty();
    }

    @Test
    void aThirdPersonKeepsOneOfTwo() {
        differing();
        refused(ProblemCode.FOUR_EYES, () -> resolve("bas", Choice.KEEP_SECOND, false));

        resolve("chris", Choice.KEEP_SECOND, false);

        assertThat(counts().current(election))
                .singleElement()
                .satisfies(fixed -> assertThat(fixed.count()).isEqualTo(count(11, 20, 30)));
        assertThatThrownBy(() -> resolve("chris", Choice.KEEP_FIRST, false))
                .hasMessageEndingWith(
                        "ligt vast. Dit kan niet meer. Alleen een corrigendum opent haar opnieuw (corrigenda)");
    }

    @Test
    void aReturnedEntryGoesBackToItsTypistWhoSeesWhichFieldsButNotWhatTheOtherHas() {
        differing();

        Stored<StationStatus> returned = resolve("chris", Choice.RETURN_FIRST, false);

        String id = returned.value().first().orElseThrow().entryId();
        bench.as("anna", "clerk");
        CountEntry entry = entries().get(election, station, id).value();
        assertThat(entry.state()).isEqualTo(CountEntry.State.DRAFT);
        assertThat(entry.toCheck())
                .isNotEmpty()
                .allSatisfy(field -> assertThat(field.first() + field.second()).isEmpty());
        bench.as("bas", "clerk");
        refused(ProblemCode.FOUR_EYES, () -> entries().get(election, station, id));
    }

    @Test
    void startingAgainThrowsBothAwayAndKeepsThem() {
        differing();

        resolve("chris", Choice.RESTART, false);
        enter(bench, election, station, "dora", Slot.FIRST, count(10, 20, 30));

        assertThat(status().round()).isEqualTo(2);
        assertThat(entries().all(election, station))
                .extracting(entry -> entry.value().state())
                .containsExactlyInAnyOrder(
                        CountEntry.State.DISCARDED, CountEntry.State.DISCARDED, CountEntry.State.FINAL);
    }

    @Test
    void aCorrigendumIsANewVersionAndTheOldOneStays() {
        refused(ProblemCode.WRONG_STATE, this::correct);
        enter(bench, election, station, "anna", Slot.FIRST, count(10, 20, 30));
        enter(bench, election, station, "bas", Slot.SECOND, count(10, 20, 30));

        correct();
        assertThat(status().state()).isEqualTo(State.NOT_STARTED);
        enter(bench, election, station, "bas", Slot.FIRST, count(12, 20, 30));
        enter(bench, election, station, "anna", Slot.SECOND, count(12, 20, 30));

        assertThat(counts().versions(election, station))
                .extracting(
                        version -> version.value().session(),
                        version -> version.value().current())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, false), org.assertj.core.groups.Tuple.tuple(2, true));
    }

    private void correct() {
        bench.as("chris", "verifier");
        bench.does(() -> counts().correct(election, station, "hertelling"));
    }

    private void differing() {
        enter(bench, election, station, "anna", Slot.FIRST, count(10, 20, 30));
        enter(bench, election, station, "bas", Slot.SECOND, count(11, 20, 30));
        assertThat(status().state()).isEqualTo(State.DIFFERENCES);
    }

    private Stored<StationStatus> resolve(String user, Choice choice, boolean acceptErrors) {
        bench.as(user, "verifier");
        return bench.does(() -> counts().resolve(election, station, choice, acceptErrors, "reden"));
    }

    private static EnteredCount contradictory() {
        EnteredCount right = count(10, 20, 30);
        return new EnteredCount(
                right.pollCards() - 5,
                0,
                0,
                right.admitted(),
                right.votesOnCandidates(),
                0,
                0,
                right.cast(),
                Set.of(Difference.Comparison.EQUAL),
                0,
                0,
                Set.of(),
                "",
                right.lists(),
                java.util.Optional.empty());
    }

    private static void refused(ProblemCode code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.code()).isEqualTo(code));
    }

    private StationStatus status() {
        return counts().status(election, station).value();
    }

    private Entries entries() {
        return bench.bean(Entries.class);
    }

    private StationCounts counts() {
        return bench.bean(StationCounts.class);
    }
}
