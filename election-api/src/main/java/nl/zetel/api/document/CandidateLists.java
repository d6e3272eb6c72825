package nl.zetel.api.document;

import java.util.List;

/**
 * The numbered lists as published (230b).
 *
 * @param header head
 * @param election election
 * @param lists lists in the order of their numbers
 */
public record CandidateLists(DocumentHeader header, ElectionReference election, List<PublicList> lists)
        implements ElectionDocument {

    /**
     * Copies the list.
     *
     * @param header head
     * @param election election
     * @param lists lists in the order of their numbers
     */
    public CandidateLists {
        lists = List.copyOf(lists);
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.CANDIDATE_LISTS;
    }

    /**
     * A numbered list.
     *
     * @param number list number
     * @param head what stands above it
     * @param candidates candidates in order
     */
    public record PublicList(int number, ListHead head, List<PublicCandidate> candidates) {

        /**
         * Copies the list.
         *
         * @param number list number
         * @param head what stands above it
         * @param candidates candidates in order
         */
        public PublicList {
            candidates = List.copyOf(candidates);
        }
    }
}
