package nl.zetel.server.paper.domain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import nl.zetel.api.person.Address;
import nl.zetel.server.nomination.domain.Representative;

/**
 * A paper as it was recorded; a mistake is withdrawn and recorded again. Personal data.
 *
 * @param kind what it is
 * @param candidate whose it is; absent for an authorisation
 * @param signedOn the date beside the signature; absent for a look at a copy
 * @param candidatesPrint fingerprint of the candidates in the order in which the paper names them; blank if it names none
 * @param authorisation who signed for which group
 * @param consent what a consent declaration says
 * @param alsoElsewhere whether a settlement declaration was also made for another municipality
 * @param identity what was seen of a copy
 * @param recordedBy who recorded it
 * @param recordedAt when
 * @param withdrawal that it was recorded by mistake
 */
public record ListPaper(
        PaperKind kind,
        Optional<PersonMark> candidate,
        Optional<LocalDate> signedOn,
        String candidatesPrint,
        Optional<Authorisation> authorisation,
        Optional<ConsentContent> consent,
        boolean alsoElsewhere,
        Optional<IdentityCheck> identity,
        String recordedBy,
        OffsetDateTime recordedAt,
        Optional<Withdrawal> withdrawal) {

    /**
     * An agent's authorisation.
     *
     * @param designationId the registered designation of the group
     * @param signer who signed
     * @param capacity what the register says of the signer on the date of the signature
     */
    public record Authorisation(String designationId, String signer, Capacity capacity) {}

    /** What the designation register says of who signed. */
    public enum Capacity {
        /** The authorised agent. */
        AGENT,
        /** The deputy. */
        DEPUTY,
        /** Neither: the authorisation does not count. */
        NOT_REGISTERED
    }

    /**
     * What a consent declaration says.
     *
     * @param sittingMember whether the candidate sits in the council, so that no copy is needed
     * @param address address for the notice of appointment
     * @param representedBy representative of who lives abroad
     */
    public record ConsentContent(
            boolean sittingMember, Optional<Address> address, Optional<Representative> representedBy) {}

    /**
     * A look at the copy of an identity document; neither copy nor number is kept.
     *
     * @param document kind of document
     * @param lastCharacters its last characters, two to four, to tell it apart
     * @param matches whether it is valid and of this candidate
     * @param note what was seen otherwise
     */
    public record IdentityCheck(String document, String lastCharacters, boolean matches, String note) {

        /** The same without the characters that tell a document apart. */
        public IdentityCheck withoutCharacters() {
            return new IdentityCheck(document, "", matches, note);
        }
    }

    /**
     * That a paper was recorded by mistake.
     *
     * @param reason why
     * @param by who says so
     * @param at when
     */
    public record Withdrawal(String reason, String by, OffsetDateTime at) {}

    /** Whether it still counts as recorded. */
    public boolean stands() {
        return withdrawal.isEmpty();
    }

    /** Recorded by mistake. */
    public ListPaper withdrawn(Withdrawal newWithdrawal) {
        return new ListPaper(
                kind,
                candidate,
                signedOn,
                candidatesPrint,
                authorisation,
                consent,
                alsoElsewhere,
                identity,
                recordedBy,
                recordedAt,
                Optional.of(newWithdrawal));
    }

    /** Does not show personal data. */
    @Override
    public String toString() {
        return "ListPaper[" + kind + "]";
    }
}
