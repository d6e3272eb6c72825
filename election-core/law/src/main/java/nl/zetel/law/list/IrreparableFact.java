package nl.zetel.law.list;

import java.util.OptionalInt;

/**
 * Something that cannot be repaired any more.
 *
 * @param code stable code: the ground in capitals, such as {@code LATE} or {@code TOO_MANY_CANDIDATES}
 * @param article what it leads to, such as {@code Kieswet I 5(a)}
 * @param position position of the candidate whom it concerns; absent if it concerns the list
 * @param detail one Dutch sentence
 */
public record IrreparableFact(String code, String article, OptionalInt position, String detail) {}
