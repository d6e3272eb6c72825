package nl.zetel.server.designation.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zetel.law.Step;
import nl.zetel.law.designation.CarryOver;
import nl.zetel.server.designation.domain.Appeal;
import nl.zetel.server.designation.domain.Deletion;
import nl.zetel.server.designation.domain.Designation;
import nl.zetel.server.designation.domain.Exclusion;
import nl.zetel.server.designation.domain.RegisterHistory;
import nl.zetel.server.store.Stored;

/** A designation with everything that happened to it. */
public record RegisteredView(
        String id,
        DesignationView designation,
        List<RegisterHistory.EarlierText> earlierTexts,
        List<RegisterHistory.EarlierAgents> earlierAgents,
        Optional<Deletion> deletion,
        Optional<Exclusion> exclusion,
        Optional<CarryOverView> carryOver,
        List<Appeal> appeals) {

    /** Whether a national or provincial designation counts here, and until when the committee decides otherwise. */
    public record CarryOverView(
            boolean counts,
            Optional<DesignationRequestView.Similar> conflict,
            LocalDate decisionUntil,
            List<Step> steps) {}

    static RegisteredView of(
            Stored<Designation> stored,
            Map<String, Step> due,
            Optional<CarryOver> carryOver,
            Optional<LocalDate> decisionUntil) {
        RegisterHistory history = stored.value().history();
        return new RegisteredView(
                stored.id(),
                DesignationView.of(stored, due),
                history.texts(),
                history.agents(),
                history.deletion(),
                history.exclusion(),
                carryOver.map(found -> new CarryOverView(
                        found.counts(),
                        found.conflict().map(DesignationRequestView.Similar::of),
                        decisionUntil.orElseThrow(),
                        found.steps())),
                history.appeals());
    }
}
