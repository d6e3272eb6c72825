package nl.zetel.server.examination.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zetel.api.document.ListHead;
import nl.zetel.law.deposit.RegistrationDeposit.Standing;
import nl.zetel.law.designation.Proposal;
import nl.zetel.server.designation.application.CarriedRequests;
import nl.zetel.server.designation.application.DesignationRequests;
import nl.zetel.server.designation.application.Designations;
import nl.zetel.server.designation.domain.AgentNames;
import nl.zetel.server.designation.domain.CommitteeDecision;
import nl.zetel.server.designation.domain.DesignationCase;
import nl.zetel.server.designation.domain.RequestState;
import nl.zetel.server.examination.domain.ListExamination;
import nl.zetel.server.nomination.application.CandidateLists;
import nl.zetel.server.nomination.domain.CandidateList;
import nl.zetel.server.store.Stored;
import org.junit.jupiter.api.Test;

class RegistrationStandingTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2018-02-12T10:00:00+01:00");

    private static final Proposal PROPOSAL = Proposal.ACCEPT;

    @Test
    void theDepositWaitsForTheDecisionAndThenForThePublication() {
        assertThat(standing(false, true, "request")).isEqualTo(Standing.UNDECIDED);
        assertThat(standing(true, false, "request")).isEqualTo(Standing.LISTS_NOT_PUBLISHED);
    }

    @Test
    void aValidListUnderTheDesignationOfTheRequestBringsItBack() {
        assertThat(standing(true, true, "request")).isEqualTo(Standing.VALID_LIST);
        assertThat(standing(true, true, "another")).isEqualTo(Standing.NO_VALID_LIST);
    }

    private static Standing standing(boolean decided, boolean published, String requestOfList) {
        RegistrationStanding standing = new RegistrationStanding();
        standing.requests = new DesignationRequests() {
            @Override
            public Stored<DesignationCase> get(String electionId, String id) {
                return stored(id, request(decided));
            }
        };
        standing.carried = new CarriedRequests() {
            @Override
            public String place(Stored<DesignationCase> request) {
                return "election";
            }
        };
        standing.examinations = new Examinations() {
            @Override
            public Optional<OffsetDateTime> publishedAt(String electionId) {
                return published ? Optional.of(NOW) : Optional.empty();
            }

            @Override
            public List<ListExamination> valid(String electionId) {
                return List.of(examination());
            }
        };
        standing.lists = new CandidateLists() {
            @Override
            public Stored<CandidateList> get(String electionId, String id) {
                return stored(id, list());
            }
        };
        standing.designations = new Designations() {
            @Override
            public List<String> requests(String electionId, String id) {
                return List.of(requestOfList);
            }
        };
        return standing.standing("election", "request").orElseThrow();
    }

    private static DesignationCase request(boolean decided) {
        return new DesignationCase(
                "Nieuw",
                "Vereniging Nieuw",
                true,
                Set.of(),
                new AgentNames("", ""),
                NOW,
                Optional.empty(),
                Optional.empty(),
                "anna",
                decided ? RequestState.ACCEPTED : RequestState.COMPLETE,
                decided
                        ? Optional.of(new CommitteeDecision(true, Optional.empty(), "", PROPOSAL, "carla", NOW))
                        : Optional.empty(),
                Optional.empty(),
                nl.zetel.server.designation.domain.CaseHistory.NONE);
    }

    private static CandidateList list() {
        return new CandidateList(
                new ListHead("Nieuw", false, "nl"),
                Optional.of("designation"),
                true,
                List.of(),
                List.of(),
                Optional.empty(),
                true,
                CandidateList.State.VALID);
    }

    private static ListExamination examination() {
        return new ListExamination(
                Optional.of("list"),
                Optional.empty(),
                "Nieuw",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                true,
                List.of(),
                Optional.empty(),
                List.of());
    }

    private static <T> Stored<T> stored(String id, T value) {
        return new Stored<>(id, "election", 0, Instant.EPOCH, "anna", value);
    }
}
