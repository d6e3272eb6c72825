package nl.zetel.law.support;

import java.time.LocalDate;
import nl.zetel.law.eligibility.Outcome;
import nl.zetel.law.numbering.ListId;

/**
 * A support declaration ("ondersteuningsverklaring") as it was signed.
 *
 * @param key tells it apart
 * @param list the list that it supports
 * @param voter who signed
 * @param signedOn the day of signing at the town hall
 * @param voterStatus whether the signer may vote in this election; what a person decided, once that is done
 * @param endorsed whether the mayor's official noted that the signer is registered as a voter (H 4(4))
 * @param matchesList whether it names the candidates in the same way and order as the list (H 4(1))
 */
public record SupportDeclaration(
        DeclarationKey key,
        ListId list,
        VoterKey voter,
        LocalDate signedOn,
        Outcome voterStatus,
        boolean endorsed,
        boolean matchesList) {

    /** An endorsed declaration that matches the list. */
    public static SupportDeclaration of(
            DeclarationKey key, ListId list, VoterKey voter, LocalDate signedOn, Outcome voterStatus) {
        return new SupportDeclaration(key, list, voter, signedOn, voterStatus, true, true);
    }

    /** The same declaration without the official's note. */
    public SupportDeclaration withoutEndorsement() {
        return new SupportDeclaration(key, list, voter, signedOn, voterStatus, false, matchesList);
    }

    /** The same declaration with candidates other than those of the list. */
    public SupportDeclaration notMatchingList() {
        return new SupportDeclaration(key, list, voter, signedOn, voterStatus, endorsed, false);
    }
}
