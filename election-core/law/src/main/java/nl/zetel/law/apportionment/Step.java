package nl.zetel.law.apportionment;

import java.util.OptionalInt;

/**
 * A seat that came or went after the full seats were given, in the order of the calculation.
 *
 * @param article article of the Kieswet, such as {@code P 8}
 * @param kind how
 * @param list the list that gets the seat; absent where a seat only leaves a list
 * @param from the list that the seat is taken from; absent where a residual seat is given
 * @param basis the numbers that justify it
 */
public record Step(String article, StepKind kind, OptionalInt list, OptionalInt from, StepBasis basis) {}
