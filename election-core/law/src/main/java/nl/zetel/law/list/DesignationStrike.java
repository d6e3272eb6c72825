package nl.zetel.law.list;

/**
 * A proposal to strike what stands above a list, so that the list goes on without a designation.
 *
 * @param article the paragraph, such as {@code Kieswet I 6(2)(a)}
 * @param detail one Dutch sentence
 */
public record DesignationStrike(String article, String detail) {}
