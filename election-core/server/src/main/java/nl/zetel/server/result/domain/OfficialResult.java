package nl.zetel.server.result.domain;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Finding;
import nl.zetel.api.document.CandidateName;
import nl.zetel.api.document.Result;
import nl.zetel.server.document.domain.PaperFingerprint;

/**
 * The result of the official software (EML 520), imported for comparison. It names the elected candidates in their order,
 * not by their place on the list.
 *
 * @param fingerprint fingerprint of the file; until it is confirmed, the result is compared with nothing
 * @param importedBy who imported it
 * @param importedAt when
 * @param findings what the reader found
 * @param lists lists with a seat
 */
public record OfficialResult(
        PaperFingerprint fingerprint,
        String importedBy,
        OffsetDateTime importedAt,
        List<Finding> findings,
        List<OfficialList> lists) {

    /** Copies the lists. */
    public OfficialResult {
        findings = List.copyOf(findings);
        lists = List.copyOf(lists);
    }

    /**
     * A list with a seat.
     *
     * @param number its number
     * @param designation its designation; blank for an unnamed list
     * @param elected its elected candidates in order of election
     */
    public record OfficialList(int number, String designation, List<OfficialElected> elected) {

        /** Copies the list. */
        public OfficialList {
            elected = List.copyOf(elected);
        }

        static OfficialList of(Result.ElectedList list) {
            return new OfficialList(
                    list.number(),
                    list.designation(),
                    list.elected().stream()
                            .map(each -> new OfficialElected(
                                    each.candidate().name(), each.candidate().locality(), each.byPreference()))
                            .toList());
        }
    }

    /**
     * An elected candidate.
     *
     * @param name name as published
     * @param locality place of residence; blank if not given
     * @param byPreference whether elected by preference votes (P 15)
     */
    public record OfficialElected(CandidateName name, String locality, boolean byPreference) {}

    /** The lists of a document. */
    public static List<OfficialList> lists(Result document) {
        return document.lists().stream().map(OfficialList::of).toList();
    }

    /** The same result with what became of its fingerprint. */
    public OfficialResult with(PaperFingerprint newFingerprint) {
        return new OfficialResult(newFingerprint, importedBy, importedAt, findings, lists);
    }

    /** Seats of the list with that number; 0 if it has none. */
    public int seats(int number) {
        return list(number).map(list -> list.elected().size()).orElse(0);
    }

    /** The list with that number, if it has a seat. */
    public Optional<OfficialList> list(int number) {
        return lists.stream().filter(list -> list.number() == number).findFirst();
    }
}
