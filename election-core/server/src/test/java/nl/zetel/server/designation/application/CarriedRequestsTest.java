package nl.zetel.server.designation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.calendar.Redivision;
import nl.zetel.law.designation.RefusalGround;
import nl.zetel.law.designation.RequestDocument;
import nl.zetel.server.Bench;
import nl.zetel.server.Westerveld;
import nl.zetel.server.designation.domain.AgentNames;
import nl.zetel.server.designation.domain.DesignationCase;
import nl.zetel.server.designation.domain.RequestState;
import nl.zetel.server.election.application.ElectionFollower;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.plugin.FakePluginHost;
import nl.zetel.server.plugin.PluginHost;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.retention.application.RetentionHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What came too late for one election waits for the next one, on a real database (Kieswet G 3(1)). */
@LegalBasis("Kieswet G 3(1)")
class CarriedRequestsTest {

    private final Bench bench = new Bench().with(PluginHost.class, new FakePluginHost());

    /** The election of 2018, whose last day for requests is 27 December 2017, after Christmas. */
    private String first = "";

    @BeforeEach
    void prepare() {
        bench.withAll(
                ElectionFollower.class,
                List.<ElectionFollower>of(
                        () -> bench.bean(CarriedRequests.class).electionsChanged()));
        first = election(2018, Westerveld.election().nominationDay());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void waitsWithItsAgentsUntilTheNextElectionRefusedIt() {
        String id = received("2017-12-28T00:00:00+01:00", "Te Laat");
        assertThat(refused(first)).as("it waits: nothing to destroy").isZero();

        String next = election(2022, LocalDate.of(2022, 1, 31));
        assertThat(refused(first)).isZero();
        assertThat(refused(next)).isZero();
        decide(next, id, Optional.of(RefusalGround.C));
        assertThat(refused(first)).as("it is of the next election").isZero();
        assertThat(refused(next)).isOne();

        RetentionHandler.Destroyed gone =
                bench.does(() -> bench.bean(RefusedRequestRetention.class).destroy(next, LocalDate.of(2022, 6, 1)));
        assertThat(gone.subjects())
                .as("the chain knows it under both elections")
                .containsExactlyInAnyOrder(DesignationRequests.path(first, id), DesignationRequests.path(next, id));
        assertThat(at(next, id).agent().agent()).isEmpty();
    }

    @Test
    void anElectionInBetweenTakesItOverAndOneThatItIsTooLateForPassesItOn() {
        String id = received("2017-12-28T00:00:00+01:00", "Te Laat");
        String far = election(2022, LocalDate.of(2022, 1, 31));
        assertThat(states(far)).containsExactly(RequestState.COMPLETE);

        String between = election(2020, LocalDate.of(2020, 2, 3));
        assertThat(states(between)).containsExactly(RequestState.COMPLETE);
        assertThat(states(far)).as("it never came too late for that one").isEmpty();
        assertThat(states(first)).containsExactly(RequestState.PUT_ASIDE);
        assertThatThrownBy(() ->
                        bench.does(() -> bench.bean(DesignationRequests.class).get(far, id)))
                .isInstanceOf(ProblemException.class);

        nominated(between, LocalDate.of(2018, 2, 7));
        assertThat(states(between)).containsExactly(RequestState.PUT_ASIDE);
        assertThat(states(far)).containsExactly(RequestState.COMPLETE);
    }

    @Test
    void whatIsDecidedStaysWhereItWasDecided() {
        String id = received("2017-12-28T00:00:00+01:00", "Te Laat");
        String next = election(2022, LocalDate.of(2022, 1, 31));
        decide(next, id, Optional.empty());
        election(2020, LocalDate.of(2020, 2, 3));

        assertThat(states(next)).containsExactly(RequestState.ACCEPTED);
        assertThat(states(first)).containsExactly(RequestState.PUT_ASIDE);
        assertThatThrownBy(() -> decide(first, id, Optional.empty()))
                .hasMessageContaining("Het wordt behandeld bij Gemeenteraad 2022");
    }

    @Test
    void aNewMunicipalityTakesNothingOver() {
        received("2017-12-28T00:00:00+01:00", "Te Laat");
        Redivision redivision = Redivision.of(LocalDate.of(2019, 1, 1), true);
        String other = bench.does(() -> bench.bean(Elections.class)
                        .create(of(2019, redivision.nominationDay(), Optional.of(redivision))))
                .id();
        String after = election(2022, LocalDate.of(2022, 1, 31));
        assertThat(states(other)).isEmpty();
        assertThat(states(after)).isEmpty();
        assertThat(states(first)).containsExactly(RequestState.PUT_ASIDE);
    }

    @Test
    void whatIsInTimeIsNeverTakenOver() {
        received("2017-12-27T23:59:59+01:00", "Op Tijd");
        String next = election(2022, LocalDate.of(2022, 1, 31));
        assertThat(states(first)).containsExactly(RequestState.COMPLETE);
        assertThat(states(next)).isEmpty();
    }

    private String election(int year, LocalDate nomination) {
        return bench.does(() -> bench.bean(Elections.class).create(of(year, nomination)))
                .id();
    }

    private static Election of(int year, LocalDate nomination) {
        return of(year, nomination, Optional.empty());
    }

    private static Election of(int year, LocalDate nomination, Optional<Redivision> redivision) {
        Election model = Westerveld.election();
        return new Election(
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
                redivision,
                model.office());
    }

    private void nominated(String electionId, LocalDate nomination) {
        bench.does(() -> {
            Elections elections = bench.bean(Elections.class);
            return elections.change(elections.get(electionId), of(2020, nomination));
        });
    }

    private String received(String moment, String designation) {
        bench.as("anna", "clerk").at(moment);
        return bench.does(() -> bench.bean(DesignationRequests.class)
                        .receive(
                                first,
                                designation,
                                "Vereniging",
                                true,
                                Set.of(RequestDocument.values()),
                                new AgentNames("G. Machtigde", "P. Laats"),
                                Optional.empty()))
                .id();
    }

    private void decide(String electionId, String id, Optional<RefusalGround> ground) {
        bench.as("carla", "committee");
        bench.does(() ->
                bench.bean(DesignationRequests.class).decide(electionId, id, ground.isEmpty(), ground, "besproken"));
    }

    private DesignationCase at(String electionId, String id) {
        return bench.does(() -> bench.bean(DesignationRequests.class).get(electionId, id))
                .value();
    }

    private List<RequestState> states(String electionId) {
        return bench.does(() -> bench.bean(CarriedRequests.class).all(electionId)).stream()
                .map(request -> request.value().state())
                .toList();
    }

    private long refused(String electionId) {
        return bench
                .does(() -> bench.bean(RefusedRequestRetention.class)
                        .holdings(electionId, Optional.of(LocalDate.of(2022, 5, 1))))
                .stream()
                .mapToLong(RetentionHandler.Holding::records)
                .sum();
    }
}
