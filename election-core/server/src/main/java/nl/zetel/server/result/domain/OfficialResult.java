package nl.zetel.server.result.domain;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Finding;
import nl.zetel.api.document.CandidateName;
import nl.zetel.api.document.Fingerprint;
import nl.zetel.api.document.FingerprintChallenge;
import nl.zetel.api.document.Result;

/**
 * The result of the official software (EML 520), imported for comparison. It names the elected candidates in their order,
 * not by their place on the list.
 *
 * @param fingerprint SHA-256 of the file in hexadecimal
 * @param importedBy who imported it
 * @param importedAt when
 * @param findings what the reader found
 * @param lists lists with a seat
 * @param hidden places of the groups of the fingerprint that somebody has to type, from 0 to 15
 * @param confirmedBy who typed them from paper; empty until then, and it is compared with nothing
 */
public record OfficialResult(
        String fingerprint,
        String importedBy,
        OffsetDateTime importedAt,
        List<Finding> findings,
        List<OfficialList> lists,
        List<Integer> hidden,
        Optional<String> confirmedBy) {

    /** Copies the lists. */
    public OfficialResult {
        findings = List.copyOf(findings);
        lists = List.copyOf(lists);
        hidden = List.copyOf(hidden);
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

    /** The groups that the screen shows: the hidden ones are empty until they were typed. */
    public List<String> groups() {
        Fingerprint whole = new Fingerprint(fingerprint);
        return confirmedBy.isPresent() ? whole.groups() : challenge().shown(whole);
    }

    /** Whether these are the groups that the screen hides. */
    public boolean isAnsweredBy(List<String> typed) {
        return challenge().isAnsweredBy(new Fingerprint(fingerprint), typed);
    }

    /** The same result with other groups to type. */
    public OfficialResult hiding(FingerprintChallenge next) {
        return new OfficialResult(fingerprint, importedBy, importedAt, findings, lists, next.hidden(), confirmedBy);
    }

    /** The same result after somebody typed the groups. */
    public OfficialResult confirmed(String user) {
        return new OfficialResult(fingerprint, importedBy, importedAt, findings, lists, hidden, Optional.of(user));
    }

    /** Seats of the list with that number; 0 if it has none. */
    public int seats(int number) {
        return list(number).map(list -> list.elected().size()).orElse(0);
    }

    /** The list with that number, if it has a seat. */
    public Optional<OfficialList> list(int number) {
        return lists.stream().filter(list -> list.number() == number).findFirst();
    }

    private FingerprintChallenge challenge() {
        return new FingerprintChallenge(hidden);
    }
}
