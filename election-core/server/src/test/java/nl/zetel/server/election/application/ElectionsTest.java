package nl.zetel.server.election.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.calendar.CalendarKey;
import nl.zetel.law.calendar.CalendarOverride;
import nl.zetel.law.calendar.Redivision;
import nl.zetel.law.council.CouncilSizeDecision.LaterPopulation;
import nl.zetel.server.Bench;
import nl.zetel.server.Westerveld;
import nl.zetel.server.election.domain.DateChange;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.election.domain.ElectionCopy;
import nl.zetel.server.election.domain.ElectionDraft;
import nl.zetel.server.election.domain.ElectionOffice;
import nl.zetel.server.election.domain.Population;
import nl.zetel.server.election.domain.PreviousElection;
import nl.zetel.server.election.domain.PreviousElection.PreviousList;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.store.Stored;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From what somebody says of an election to the election, and what became of its dates. */
@LegalBasis({"Gemeentewet 8(1)", "Kieswet F 1"})
class ElectionsTest {

    private static final ElectionOffice OFFICE = Westerveld.election().office();
    private static final PreviousElection RESULT = new PreviousElection(
            LocalDate.of(2018, 3, 21), 17, List.of(new PreviousList("Progressief Westerveld", 2500, 17)));

    private final Bench bench =
            new Bench().withAll(PreviousResultSource.class, List.<PreviousResultSource>of(id -> Optional.of(RESULT)));

    @BeforeEach
    void now() {
        bench.at("2017-09-01T10:00:00+02:00");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void theSizeOfTheCouncilFollowsFromTheInhabitantsAndTheDatesFromTheYear() {
        Election election = create(draft(null, new Population(20_001, Optional.empty()), 2018))
                .value();
        assertThat(election.seats()).isEqualTo(19);
        assertThat(election.nominationDay()).isEqualTo("2018-02-05");
        assertThat(election.electionDay()).isEqualTo("2018-03-21");
        assertThat(election.councilSize()).hasValueSatisfying(size -> {
            assertThat(size.referenceDate()).isEqualTo("2017-01-01");
            assertThat(size.steps()).hasSize(2);
        });
    }

    @Test
    void aLaterNumberOfInhabitantsCountsOnlyOfTheDayThatTheActNames() {
        Population october =
                new Population(20_000, Optional.of(new LaterPopulation(LocalDate.of(2017, 10, 1), 20_001)));
        assertThat(create(draft(null, october, 2018)).value().seats()).isEqualTo(19);
        Population november =
                new Population(20_000, Optional.of(new LaterPopulation(LocalDate.of(2017, 11, 1), 20_001)));
        assertThatThrownBy(() -> create(draft(null, november, 2018))).hasMessageContaining("1 oktober 2017");
    }

    @Test
    void whatContradictsTheLawOrIsMissingIsRefusedByItsField() {
        refused(draft(17, new Population(20_001, Optional.empty()), 2018), "/seats");
        refused(draft(null, null, 2018), "/seats");
        refused(draft(17, null, null), "/nominationDay");
        ElectionDraft model = draft(17, null, 2018);
        refused(with(model, Optional.of("2026"), Optional.of(OFFICE)), "/ruleset");
        refused(with(model, Optional.of("2018"), Optional.empty()), "/office");
        assertThat(create(with(model, Optional.of("2018"), Optional.of(OFFICE)))
                        .value()
                        .seats())
                .isEqualTo(17);
    }

    @Test
    void aNewElectionTakesOverTheMunicipalitysDeskAndKeepsItAsItWas() {
        bench.does(() -> bench.bean(ElectionDesks.class).create(OFFICE));
        Stored<Election> election = create(with(draft(17, null, 2018), Optional.empty(), Optional.empty()));
        bench.does(() -> {
            ElectionDesks desks = bench.bean(ElectionDesks.class);
            return desks.change(desks.get(), moved());
        });
        assertThat(elections().get(election.id()).value().office()).isEqualTo(OFFICE);
    }

    @Test
    void anElectionIsCopiedWithoutItsDatesAndWithItsResultAsTheBase() {
        Stored<Election> first = create(Westerveld.election());
        Election copy = bench.does(
                        () -> elections().copy(first.id(), copy("GR2022_Westerveld", 2022, ElectionCopy.Base.RESULT)))
                .value();
        assertThat(copy.nominationDay()).isEqualTo("2022-01-31");
        assertThat(copy.office()).isEqualTo(OFFICE);
        assertThat(copy.seats()).isEqualTo(17);
        assertThat(copy.previous()).contains(RESULT);
        assertThat(bench.does(() ->
                                elections().copy(first.id(), copy("GR2026_Westerveld", 2026, ElectionCopy.Base.NONE)))
                        .value()
                        .previous())
                .isEmpty();
    }

    @Test
    void aRedivisionHasItsOwnDatesAndItsOwnNumberOfInhabitants() {
        ElectionDraft draft = new ElectionDraft(
                "GR20221123_Nieuwland",
                "Nieuwland",
                "Nieuwland",
                null,
                Optional.of(new Population(73_000, Optional.empty())),
                Optional.empty(),
                null,
                Optional.empty(),
                Optional.empty(),
                null,
                null,
                Optional.empty(),
                Optional.of(Redivision.of(LocalDate.of(2023, 1, 1), true)),
                Optional.of(OFFICE));
        Election election = create(draft).value();
        assertThat(election.nominationDay()).isEqualTo("2022-10-10");
        assertThat(election.electionDay()).isEqualTo("2022-11-23");
        assertThat(election.seats()).isEqualTo(35);
        assertThat(election.councilMeets()).contains(LocalDate.of(2023, 1, 2));
        assertThat(election.councilSize().orElseThrow().referenceDate()).isEqualTo("2022-01-01");
    }

    @Test
    void whatBecameAnotherDayIsKeptWithItsReason() {
        Stored<Election> election = create(Westerveld.election());
        assertThat(elections().dateChanges(election.id())).isEmpty();
        change(election.id(), List.of(late("De zaal is bezet")));
        change(election.id(), List.of());
        assertThat(elections().dateChanges(election.id()))
                .filteredOn(change -> change.key() == CalendarKey.RESULT)
                .extracting(DateChange::reason)
                .containsExactly("De zaal is bezet", "De afwijking is ingetrokken; de wet geldt weer");
        assertThat(elections().dateChanges(election.id()))
                .filteredOn(change -> change.key() == CalendarKey.RESULT)
                .first()
                .satisfies(change -> {
                    assertThat(change.before().orElseThrow().until()).isEqualTo("2018-03-23T10:00:00+01:00");
                    assertThat(change.after().orElseThrow().until()).isEqualTo("2018-03-26T10:00:00+02:00");
                });
    }

    private void change(String id, List<CalendarOverride> overrides) {
        Election model = Westerveld.election();
        bench.does(() -> elections()
                .change(
                        elections().get(id),
                        new Election(
                                model.documentId(),
                                model.name(),
                                model.municipalityName(),
                                model.seats(),
                                model.nominationDay(),
                                model.electionDay(),
                                model.decreeDays(),
                                overrides,
                                model.previous(),
                                model.population(),
                                model.redivision(),
                                model.office())));
    }

    private static CalendarOverride late(String reason) {
        return new CalendarOverride(
                CalendarKey.RESULT, Optional.empty(), OffsetDateTime.parse("2018-03-26T10:00:00+02:00"), reason);
    }

    private static ElectionOffice moved() {
        return new ElectionOffice(
                "Bureau Verkiezingen",
                "Elders 2",
                "7981EL",
                "Diever",
                "verkiezingen@example.nl",
                "140521",
                "",
                "",
                OFFICE.account(),
                "Gemeente Westerveld",
                "ABNANL2A");
    }

    private static ElectionCopy copy(String documentId, int year, ElectionCopy.Base base) {
        return new ElectionCopy(
                documentId, documentId, year, Optional.empty(), Optional.empty(), null, Optional.empty(), base);
    }

    private static ElectionDraft draft(
            @Nullable Integer seats, @Nullable Population population, @Nullable Integer year) {
        return new ElectionDraft(
                "GR2018_Westerveld",
                "Gemeenteraad Westerveld 2018",
                "Westerveld",
                seats,
                Optional.ofNullable(population),
                Optional.empty(),
                year,
                Optional.empty(),
                Optional.empty(),
                null,
                null,
                Optional.empty(),
                Optional.empty(),
                Optional.of(OFFICE));
    }

    private static ElectionDraft with(ElectionDraft model, Optional<String> ruleset, Optional<ElectionOffice> office) {
        return new ElectionDraft(
                model.documentId(),
                model.name(),
                model.municipalityName(),
                model.seats(),
                model.population(),
                ruleset,
                model.electionYear(),
                model.nominationDay(),
                model.electionDay(),
                model.decreeDays(),
                model.overrides(),
                model.previous(),
                model.redivision(),
                office);
    }

    private void refused(ElectionDraft draft, String pointer) {
        assertThatThrownBy(() -> create(draft))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.errors())
                                .singleElement()
                                .satisfies(error -> assertThat(error.pointer()).isEqualTo(pointer)));
    }

    private Stored<Election> create(ElectionDraft draft) {
        return bench.does(() -> elections().create(draft));
    }

    private Stored<Election> create(Election election) {
        return bench.does(() -> elections().create(election));
    }

    private Elections elections() {
        return bench.bean(Elections.class);
    }
}
