package nl.zetel.server.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.Step;
import nl.zetel.law.designation.RegisteredDesignation;
import nl.zetel.law.designation.RegisteredDesignation.LastElection;
import nl.zetel.law.designation.Source;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.designation.domain.Designation;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.store.Stored;

/** Designations that have to be struck because their group handed in no valid list at the last election (Kieswet G 3(7) d). */
@ApplicationScoped
@Transactional
@LegalBasis("Kieswet G 3(7)")
public class DueDeletions {

    @Inject
    MunicipalRegister register;

    @Inject
    Elections elections;

    @Inject
    Instance<ValidLists> lists;

    @Inject
    ServerClock clock;

    /** Why each of them has to be struck, by identifier; nobody proposed it yet. */
    public Map<String, Step> of(String electionId) {
        Map<String, Step> due = new HashMap<>();
        lastHeld(electionId)
                .ifPresent(last -> valid(last.id()).ifPresent(valid -> {
                    for (Stored<Designation> each : register.all(electionId)) {
                        reason(each, last.value(), valid).ifPresent(step -> due.put(each.id(), step));
                    }
                }));
        return due;
    }

    private Optional<Step> reason(Stored<Designation> entry, Election last, Set<String> valid) {
        Designation value = entry.value();
        if (value.source() != Source.MUNICIPAL_REGISTER
                || !value.registered(clock.today())
                || value.history().deletion().isPresent()) {
            return Optional.empty();
        }
        RegisteredDesignation.Review review =
                new RegisteredDesignation(false, false, false, fared(entry, last, valid)).review();
        return review.strike() ? Optional.of(review.steps().get(0).with("verkiezing", last.name())) : Optional.empty();
    }

    private static LastElection fared(Stored<Designation> entry, Election last, Set<String> valid) {
        if (entry.value().registeredOn().isAfter(last.nominationDay())) {
            return LastElection.NOT_YET_REGISTERED;
        }
        return valid.contains(entry.id()) ? LastElection.VALID_LIST : LastElection.NO_VALID_LIST;
    }

    /** The last election of this council whose vote is over. */
    private Optional<Stored<Election>> lastHeld(String electionId) {
        LocalDate today = clock.today();
        List<Stored<Election>> all = new ArrayList<>(elections.earlier(electionId));
        all.add(elections.get(electionId));
        return all.stream()
                .filter(each -> each.value().electionDay().isBefore(today))
                .reduce((first, second) -> second);
    }

    private Optional<Set<String>> valid(String electionId) {
        return lists.stream()
                .flatMap(source -> source.designations(electionId).stream())
                .findFirst();
    }
}
