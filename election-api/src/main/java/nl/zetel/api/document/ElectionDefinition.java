package nl.zetel.api.document;

import java.util.List;

/**
 * Definition of an election (110a).
 *
 * @param header head
 * @param election election; the nomination day is present
 * @param seats number of seats of the council
 * @param preferenceThreshold preference threshold as a percentage of the quota, 25 or 50
 * @param designations registered designations, in the document's order, which is not the order of the lists
 * @param regions regions in which the election is held, in the document's order; empty stands for the municipality of
 *     the election alone
 */
public record ElectionDefinition(
        DocumentHeader header,
        ElectionReference election,
        int seats,
        int preferenceThreshold,
        List<String> designations,
        List<ElectionRegion> regions)
        implements ElectionDocument {

    /**
     * Copies the lists.
     *
     * @param header head
     * @param election election; the nomination day is present
     * @param seats number of seats of the council
     * @param preferenceThreshold preference threshold as a percentage of the quota, 25 or 50
     * @param designations registered designations, in the document's order, which is not the order of the lists
     * @param regions regions in which the election is held, in the document's order; empty stands for the municipality
     *     of the election alone
     */
    public ElectionDefinition {
        designations = List.copyOf(designations);
        regions = List.copyOf(regions);
    }

    /**
     * The definition of an election in one municipality.
     *
     * @param header head
     * @param election election; the nomination day is present
     * @param seats number of seats of the council
     * @param preferenceThreshold preference threshold as a percentage of the quota, 25 or 50
     * @param designations registered designations, in the document's order, which is not the order of the lists
     */
    public ElectionDefinition(
            DocumentHeader header,
            ElectionReference election,
            int seats,
            int preferenceThreshold,
            List<String> designations) {
        this(header, election, seats, preferenceThreshold, designations, List.of());
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.ELECTION_DEFINITION;
    }
}
