package nl.zetel.server.nomination.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.retention.RecordKind;
import nl.zetel.server.nomination.domain.CandidateList;
import nl.zetel.server.nomination.domain.RegisterRound;
import nl.zetel.server.nomination.persistence.CandidateFindingStore;
import nl.zetel.server.nomination.persistence.CandidateListStore;
import nl.zetel.server.nomination.persistence.RegisterCheckStore;
import nl.zetel.server.nomination.persistence.RegisterRoundStore;
import nl.zetel.server.retention.application.RetentionHandler;
import nl.zetel.server.store.Stored;

/** Destroys what the population register said of candidates, in every round. */
@ApplicationScoped
@Transactional
public class RegisterFindingRetention implements RetentionHandler {

    @Inject
    CandidateListStore lists;

    @Inject
    CandidateFindingStore findings;

    @Inject
    RegisterRoundStore rounds;

    @Inject
    RegisterCheckStore checks;

    @Override
    public RecordKind kind() {
        return RecordKind.REGISTER_FINDINGS;
    }

    @Override
    public List<Holding> holdings(String electionId, Optional<LocalDate> event) {
        return RetentionHandler.ofEvent(
                event, lists.all(electionId).stream().mapToLong(this::number).sum());
    }

    private long number(Stored<CandidateList> list) {
        long checked = rounds.all(list.id()).stream()
                .mapToLong(round -> checks.count(round.id()))
                .sum();
        return findings.count(list.id()) + rounds.count(list.id()) + checked;
    }

    @Override
    public Destroyed destroy(String electionId, LocalDate startedUntil) {
        List<String> identifiers = new ArrayList<>();
        List<String> subjects = new ArrayList<>();
        for (Stored<CandidateList> list : lists.all(electionId)) {
            findings.all(list.id()).forEach(finding -> {
                identifiers.add(finding.id());
                findings.destroy(finding);
            });
            rounds.all(list.id()).forEach(round -> destroy(round, identifiers));
            subjects.add(CandidateLists.path(electionId, list.id()) + "/findings");
            subjects.add(CandidateLists.path(electionId, list.id()) + "/register-rounds");
        }
        return new Destroyed(identifiers, subjects);
    }

    private void destroy(Stored<RegisterRound> round, List<String> identifiers) {
        checks.all(round.id()).forEach(check -> {
            identifiers.add(check.id());
            checks.destroy(check);
        });
        identifiers.add(round.id());
        rounds.destroy(round);
    }
}
