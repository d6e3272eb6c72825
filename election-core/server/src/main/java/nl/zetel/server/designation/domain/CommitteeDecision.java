package nl.zetel.server.designation.domain;

import java.time.OffsetDateTime;
import java.util.Optional;
import nl.zetel.law.designation.Proposal;
import nl.zetel.law.designation.RefusalGround;

/**
 * What the committee decided, beside what the rules proposed.
 *
 * @param accepted whether it accepted
 * @param ground ground of a refusal
 * @param reason reason
 * @param proposed what the rules proposed
 * @param decidedBy member of the committee who recorded it
 * @param decidedAt when
 */
public record CommitteeDecision(
        boolean accepted,
        Optional<RefusalGround> ground,
        String reason,
        Proposal proposed,
        String decidedBy,
        OffsetDateTime decidedAt) {}
