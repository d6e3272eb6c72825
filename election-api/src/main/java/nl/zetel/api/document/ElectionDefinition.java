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
 */
public record ElectionDefinition(
        DocumentHeader header,
        ElectionReference election,
        int seats,
        int preferenceThreshold,
        List<String> designations)
        implements ElectionDocument {

    /** Copies the list. */
    public ElectionDefinition {
        designations = List.copyOf(designations);
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.ELECTION_DEFINITION;
    }
}
