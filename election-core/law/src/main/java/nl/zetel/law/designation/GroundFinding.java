package nl.zetel.law.designation;

/**
 * What the rules say about one ground of refusal.
 *
 * @param ground the ground
 * @param verdict what is proposed
 * @param reason why, one Dutch sentence
 */
public record GroundFinding(RefusalGround ground, Verdict verdict, String reason) {}
