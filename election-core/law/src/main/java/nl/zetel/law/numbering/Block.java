package nl.zetel.law.numbering;

/** The groups of lists that are numbered one after the other. */
public enum Block {
    /** Lists with seats last time, in the order of the votes of last time. */
    BY_VOTES,
    /** The other lists, in an order drawn by lot. */
    BY_LOT,
    /** Lists that a judgment found valid after the others were numbered (I 16(2)). */
    BY_JUDGMENT
}
