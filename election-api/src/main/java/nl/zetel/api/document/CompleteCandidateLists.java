package nl.zetel.api.document;

import java.util.List;

/**
 * The numbered lists with private data (230c).
 *
 * @param header head
 * @param election election
 * @param lists lists in the order of their numbers
 */
public record CompleteCandidateLists(DocumentHeader header, ElectionReference election, List<PrivateList> lists)
        implements ElectionDocument {

    /**
     * Copies the list.
     *
     * @param header head
     * @param election election
     * @param lists lists in the order of their numbers
     */
    public CompleteCandidateLists {
        lists = List.copyOf(lists);
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.COMPLETE_CANDIDATE_LISTS;
    }

    /**
     * A numbered list.
     *
     * @param number list number
     * @param head what stands above it
     * @param candidates candidates in order
     */
    public record PrivateList(int number, ListHead head, List<PrivateCandidate> candidates) {

        /**
         * Copies the list.
         *
         * @param number list number
         * @param head what stands above it
         * @param candidates candidates in order
         */
        public PrivateList {
            candidates = List.copyOf(candidates);
        }
    }
}
