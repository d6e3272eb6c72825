package nl.zetel.scenario;

import java.util.List;

/**
 * The lists of 2018 in the order of their later numbers. Real: designations, votes and seats of 2014, numbers and seats of
 * 2018. Invented: the seventh group, the associations' names, all persons and all accounts.
 */
final class Groups {

    /** The seventh group. */
    static final String NEW_GROUP = "Westerveld Vooruit";

    static final List<String> LISTS = List.of(
            "Progressief Westerveld/D66/GROENLINKS",
            "VVD",
            "Partij van de Arbeid (P.v.d.A.)",
            "CDA",
            "Gemeentebelangen",
            "DSSW/SW",
            NEW_GROUP);

    /** Seats that the counts of this play have to give. */
    static final List<Integer> SEATS = List.of(4, 3, 2, 2, 3, 3, 0);

    /** The result of 2014: designation, votes, seats. Real. */
    static final List<Previous> PREVIOUS = List.of(
            new Previous("Progressief Westerveld", 1927, 3),
            new Previous("VVD", 1773, 3),
            new Previous("Partij van de Arbeid (P.v.d.A.)", 1426, 3),
            new Previous("CDA", 1406, 3),
            new Previous("Gemeentebelangen", 1287, 2),
            new Previous("DSSW", 1186, 2),
            new Previous("Sterk Westerveld", 456, 1));

    private Groups() {}

    static String list(int number) {
        return LISTS.get(number - 1);
    }

    /**
     * A list of 2014.
     *
     * @param designation what stood above it
     * @param votes its votes
     * @param seats its seats
     */
    record Previous(String designation, int votes, int seats) {}
}
