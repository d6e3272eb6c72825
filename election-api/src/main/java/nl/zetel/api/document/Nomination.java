package nl.zetel.api.document;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.zetel.api.person.Address;

/**
 * One candidate list as a group hands it in (210); private.
 *
 * @param header head
 * @param election election
 * @param list what stands above the list
 * @param candidates candidates in order
 * @param submitters who hands in, and who may repair omissions in their place
 */
public record Nomination(
        DocumentHeader header,
        ElectionReference election,
        ListHead list,
        List<PrivateCandidate> candidates,
        List<Submitter> submitters)
        implements ElectionDocument {

    /**
     * Copies the lists.
     *
     * @param header head
     * @param election election
     * @param list what stands above the list
     * @param candidates candidates in order
     * @param submitters who hands in, and who may repair omissions in their place
     */
    public Nomination {
        candidates = List.copyOf(candidates);
        submitters = List.copyOf(submitters);
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.NOMINATION;
    }

    /**
     * List submitter ("inleveraar") or substitute ("plaatsvervanger").
     *
     * @param name name
     * @param address postal address
     * @param substitute whether this is a substitute (H 5)
     * @param sequence sequence number of a substitute
     * @param extras what the file says beyond the neutral form, under names of its format's own; empty for a new
     *     document
     */
    public record Submitter(
            CandidateName name, Address address, boolean substitute, OptionalInt sequence, Map<String, String> extras) {

        /**
         * Copies the map.
         *
         * @param name name
         * @param address postal address
         * @param substitute whether this is a substitute (H 5)
         * @param sequence sequence number of a substitute
         * @param extras what the file says beyond the neutral form, under names of its format's own; empty for a new
         *     document
         */
        public Submitter {
            extras = Map.copyOf(extras);
        }

        /**
         * A submitter without extras.
         *
         * @param name name
         * @param address postal address
         * @param substitute whether this is a substitute (H 5)
         * @param sequence sequence number of a substitute
         */
        public Submitter(CandidateName name, Address address, boolean substitute, OptionalInt sequence) {
            this(name, address, substitute, sequence, Map.of());
        }

        /** Does not show private data. */
        @Override
        public String toString() {
            return "Submitter[substitute=" + substitute + "]";
        }
    }
}
