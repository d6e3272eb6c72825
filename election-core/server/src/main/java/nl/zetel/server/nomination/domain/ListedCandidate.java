package nl.zetel.server.nomination.domain;

import java.util.Optional;
import nl.zetel.api.Bsn;
import nl.zetel.api.PartialDate;
import nl.zetel.api.document.CandidateName;
import nl.zetel.api.person.Address;
import nl.zetel.api.person.Gender;
import nl.zetel.law.list.Consent;
import nl.zetel.law.list.Home;
import nl.zetel.law.list.Settlement;

/**
 * A candidate on a list that is being prepared or was handed in, with the papers that belong to it. Personal data.
 *
 * @param name name as it stands on the list
 * @param gender gender, if the candidate wants it on the list
 * @param birth date of birth
 * @param locality place or municipality of residence; blank while unknown
 * @param country ISO 3166 code of a residence outside the Netherlands; blank otherwise
 * @param bsn citizen service number, if the candidate has one and gave it
 * @param correspondence address for letters
 * @param consent consent declaration (H 9) with its copy
 * @param home where the candidate lives, as the list says
 * @param settlement settlement declaration (H 7)
 * @param representative whether a representative is named (H 10)
 * @param representedBy who that is, as far as it was entered
 */
public record ListedCandidate(
        CandidateName name,
        Optional<Gender> gender,
        Optional<PartialDate> birth,
        String locality,
        String country,
        Optional<Bsn> bsn,
        Optional<Address> correspondence,
        Consent consent,
        Home home,
        Settlement settlement,
        boolean representative,
        Optional<Representative> representedBy) {

    /** With the number and the address of the other, where this one has none and goes by the same name. */
    public ListedCandidate keeping(ListedCandidate other) {
        if (!name.equals(other.name)) {
            return this;
        }
        return new ListedCandidate(
                name,
                gender,
                birth,
                locality,
                country,
                bsn.or(other::bsn),
                correspondence.or(other::correspondence),
                consent,
                home,
                settlement,
                representative,
                representedBy.or(() -> representative ? other.representedBy : Optional.empty()));
    }

    /** The same person and papers in another notation. */
    public ListedCandidate notedAs(
            CandidateName newName, Optional<PartialDate> newBirth, String newLocality, String newCountry) {
        return new ListedCandidate(
                newName,
                gender,
                newBirth,
                newLocality,
                newCountry,
                bsn,
                correspondence,
                consent,
                home,
                settlement,
                representative,
                representedBy);
    }

    /** With another consent declaration. */
    public ListedCandidate consenting(Consent newConsent) {
        return new ListedCandidate(
                name,
                gender,
                birth,
                locality,
                country,
                bsn,
                correspondence,
                newConsent,
                home,
                settlement,
                representative,
                representedBy);
    }

    /** With another settlement declaration. */
    public ListedCandidate settling(Settlement newSettlement) {
        return new ListedCandidate(
                name,
                gender,
                birth,
                locality,
                country,
                bsn,
                correspondence,
                consent,
                home,
                newSettlement,
                representative,
                representedBy);
    }

    /** With what the consent declaration says of address and representative; an address that it lacks stays as it was. */
    public ListedCandidate reachedAt(
            Optional<Address> address, boolean represented, Optional<Representative> newRepresentative) {
        return new ListedCandidate(
                name,
                gender,
                birth,
                locality,
                country,
                bsn,
                address.or(() -> correspondence),
                consent,
                home,
                settlement,
                represented,
                newRepresentative);
    }

    /** Whether the other stands on a list in the same way and is, as far as is known, the same person. */
    public boolean isNotedAs(ListedCandidate other) {
        return name.equals(other.name)
                && gender.equals(other.gender)
                && birth.equals(other.birth)
                && locality.equals(other.locality)
                && country.equals(other.country)
                && bsn.equals(other.bsn);
    }

    /** What was published of the candidate, and nothing else. */
    public ListedCandidate published() {
        return new ListedCandidate(
                name,
                gender,
                Optional.empty(),
                locality,
                country,
                Optional.empty(),
                Optional.empty(),
                consent,
                home,
                settlement,
                representative,
                Optional.empty());
    }

    /** Whether anything is known that was not published. */
    public boolean hasUnpublished() {
        return birth.isPresent() || bsn.isPresent() || correspondence.isPresent() || representedBy.isPresent();
    }

    /** Does not show personal data. */
    @Override
    public String toString() {
        return "ListedCandidate[…]";
    }
}
