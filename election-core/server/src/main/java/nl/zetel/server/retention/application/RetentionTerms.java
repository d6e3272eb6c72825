package nl.zetel.server.retention.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import nl.zetel.law.Ruleset;
import nl.zetel.law.retention.RetentionRule;
import nl.zetel.law.retention.RetentionRules;
import org.eclipse.microprofile.config.Config;

/**
 * The rules, with the municipality's own terms where the law fixes none: {@code zetel.retention.term.<kind>} is an ISO 8601
 * period, such as {@code zetel.retention.term.payer-data=P7Y}.
 */
@ApplicationScoped
public class RetentionTerms {

    private static final String PREFIX = "zetel.retention.term.";

    @Inject
    Config config;

    /** For an election. */
    public List<RetentionRule> of(Ruleset ruleset) {
        return RetentionRules.of(ruleset).stream().map(this::configured).toList();
    }

    /** For a municipality as a whole. */
    public List<RetentionRule> ofMunicipality() {
        return RetentionRules.ofMunicipality().stream().map(this::configured).toList();
    }

    private RetentionRule configured(RetentionRule rule) {
        String key = PREFIX + rule.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return config.getOptionalValue(key, String.class)
                .map(text -> rule.withTerm(period(key, text)))
                .orElse(rule);
    }

    private static Period period(String key, String text) {
        try {
            Period period = Period.parse(text.strip());
            if (!period.isNegative()) {
                return period;
            }
        } catch (DateTimeParseException e) {
            throw new IllegalStateException("Configuration key " + key + " is not a period such as P3M", e);
        }
        throw new IllegalStateException("Configuration key " + key + " is a negative period");
    }
}
