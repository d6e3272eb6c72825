package nl.zetel.server.result.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import nl.zetel.law.retention.TermStart;
import nl.zetel.server.clock.Amsterdam;
import nl.zetel.server.retention.application.RetentionEvents;

/** When the result was established. */
@ApplicationScoped
@Transactional
public class ResultDay implements RetentionEvents {

    @Inject
    Results results;

    @Override
    public Optional<LocalDate> day(String electionId, TermStart start) {
        return start == TermStart.RESULT
                ? results.current(electionId)
                        .flatMap(stored -> stored.value().establishment())
                        .map(made -> Amsterdam.at(made.at().toInstant()).toLocalDate())
                : Optional.empty();
    }
}
