package nl.zetel.api.person;

import java.util.Optional;
import nl.zetel.api.PartialDate;

/**
 * The right of residence of a foreign national ("verblijfstitel").
 *
 * @param code two-digit code of national table 56
 * @param since first day
 * @param until last day, absent while it lasts
 * @param underInvestigation whether the register doubts it
 */
public record ResidenceTitle(String code, PartialDate since, Optional<PartialDate> until, boolean underInvestigation) {}
