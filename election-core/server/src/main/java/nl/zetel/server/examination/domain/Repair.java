package nl.zetel.server.examination.domain;

import java.time.OffsetDateTime;
import java.util.Optional;
import nl.zetel.law.list.OmissionKind;

/**
 * A repair of an omission ("herstel van een verzuim", I 2). The list as it was handed in stays as it was.
 *
 * @param omissionId the omission
 * @param kind its letter
 * @param position position of the candidate whom it concerns; absent if it concerns the list
 * @param note what was handed in
 * @param notation the notation from now on, for an omission of kind c
 * @param at when
 * @param by who recorded it
 */
public record Repair(
        String omissionId,
        OmissionKind kind,
        Optional<Integer> position,
        String note,
        Optional<Notation> notation,
        OffsetDateTime at,
        String by) {}
