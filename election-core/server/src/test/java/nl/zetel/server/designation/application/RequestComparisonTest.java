package nl.zetel.server.designation.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.designation.Proposal;
import nl.zetel.law.designation.RefusalGround;
import nl.zetel.server.designation.domain.AgentNames;
import nl.zetel.server.designation.domain.CaseHistory;
import nl.zetel.server.designation.domain.CommitteeDecision;
import nl.zetel.server.designation.domain.DesignationCase;
import nl.zetel.server.designation.domain.RequestState;
import nl.zetel.server.store.Stored;
import org.junit.jupiter.api.Test;

/** Requests that look alike, of one day and of different days. */
class RequestComparisonTest {

    private static final OffsetDateTime MORNING = OffsetDateTime.parse("2025-12-01T09:00:00+01:00");
    private static final LocalDate NOMINATION = LocalDate.of(2026, 2, 2);

    @Test
    @LegalBasis("Kieswet G 3(4) f")
    void ofTwoOfOneDayBothAreRefused() {
        var one = request("1", "Leefbaar Dorp", MORNING, Optional.empty());
        var other = request("2", "Leefbaar dorp!", MORNING.plusHours(5), Optional.empty());
        assertThat(proposal(one, one, other)).isEqualTo(Proposal.REFUSE);
        assertThat(proposal(other, one, other)).isEqualTo(Proposal.REFUSE);
    }

    @Test
    @LegalBasis("Kieswet G 3(4) f")
    void whoWasRefusedForTheOtherStaysItsRivalAndWhoWasRefusedOnAnotherGroundDoesNot() {
        var other = request("2", "Leefbaar dorp!", MORNING, Optional.empty());
        var rival = request("1", "Leefbaar Dorp", MORNING, Optional.of(RefusalGround.F));
        var misleading = request("1", "Leefbaar Dorp", MORNING, Optional.of(RefusalGround.C));
        assertThat(proposal(other, rival, other)).isEqualTo(Proposal.REFUSE);
        assertThat(proposal(other, misleading, other)).isEqualTo(Proposal.ACCEPT);
    }

    @Test
    @LegalBasis("Kieswet G 3(4) b")
    void anEarlierDayComesFirst() {
        var first = request("1", "Leefbaar Dorp", MORNING, Optional.empty());
        var later = request("2", "Leefbaar dorp", MORNING.plusDays(1), Optional.empty());
        assertThat(proposal(first, first, later)).isEqualTo(Proposal.ACCEPT);
        assertThat(proposal(later, first, later)).isEqualTo(Proposal.REFUSE);
    }

    @SafeVarargs
    private static Proposal proposal(Stored<DesignationCase> of, Stored<DesignationCase>... all) {
        return new RequestComparison(NOMINATION, List.of(), List.of(all))
                .review(of)
                .proposal();
    }

    private static Stored<DesignationCase> request(
            String id, String designation, OffsetDateTime received, Optional<RefusalGround> refused) {
        DesignationCase value = new DesignationCase(
                designation,
                "Vereniging " + id,
                true,
                Set.of(),
                new AgentNames("", ""),
                received,
                Optional.empty(),
                Optional.empty(),
                "anna",
                refused.isPresent() ? RequestState.REFUSED : RequestState.COMPLETE,
                refused.map(ground -> new CommitteeDecision(
                        false, Optional.of(ground), "besproken", Proposal.REFUSE, "carla", received)),
                Optional.empty(),
                CaseHistory.NONE);
        return new Stored<>(id, "e", 1, Instant.EPOCH, "anna", value);
    }
}
