package nl.zetel.api.person;

import java.util.Optional;
import nl.zetel.api.PartialDate;

/**
 * Exclusion from the franchise ("uitsluiting kiesrecht").
 *
 * @param until last day; absent if none is registered
 */
public record Exclusion(Optional<PartialDate> until) {}
