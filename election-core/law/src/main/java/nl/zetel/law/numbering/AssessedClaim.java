package nl.zetel.law.numbering;

import java.util.Optional;

/**
 * A list's claim as the rules see it and as it was applied.
 *
 * @param list the list
 * @param article the article of its claim
 * @param proposed whether the rules find the condition met
 * @param applied whether the list was numbered as one whose condition is met; differs from the proposal only by a ruling
 * @param votes the votes of last time that count for it, 0 if it has no claim
 * @param ruling the committee's finding, if it made one
 */
public record AssessedClaim(
        ListId list, String article, boolean proposed, boolean applied, long votes, Optional<Ruling> ruling) {}
