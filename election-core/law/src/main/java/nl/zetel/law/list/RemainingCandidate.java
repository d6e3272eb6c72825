package nl.zetel.law.list;

/**
 * A candidate who stays on the list; those after a struck one move up.
 *
 * @param before position on the list as handed in
 * @param after position after the strikes, from 1 without gaps
 */
public record RemainingCandidate(int before, int after) {}
