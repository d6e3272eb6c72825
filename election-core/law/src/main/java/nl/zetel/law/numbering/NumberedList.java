package nl.zetel.law.numbering;

/**
 * A list and its number.
 *
 * @param list the list
 * @param number its number, from 1
 * @param block the group of lists that it was numbered with
 * @param votes the votes of last time that put it there; 0 in the second block
 */
public record NumberedList(ListId list, int number, Block block, long votes) {}
