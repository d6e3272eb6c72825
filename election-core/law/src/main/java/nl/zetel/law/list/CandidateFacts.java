package nl.zetel.law.list;

import nl.zetel.law.eligibility.Outcome;

/**
 * What is known of a candidate on a list.
 *
 * @param position position on the list as handed in, from 1
 * @param person who it is
 * @param notedAsRequired whether name, initials, date of birth and residence stand as the Kiesbesluit requires
 * @param consent the consent declaration
 * @param home where the candidate lives
 * @param settlement the settlement declaration
 * @param representative whether the consent declaration names a representative (H 10)
 * @param ageInTerm whether the candidate becomes eighteen during the term; see {@link AgeInTerm}
 * @param death what is known of a death
 */
public record CandidateFacts(
        int position,
        CandidateKey person,
        boolean notedAsRequired,
        Consent consent,
        Home home,
        Settlement settlement,
        boolean representative,
        Outcome ageInTerm,
        Death death) {

    /** What is known of a candidate's death. */
    public enum Death {
        /** Nothing. */
        NONE,
        /** The register says so, but no document was handed in. */
        REPORTED,
        /** An extract or a copy of the death certificate was handed in. */
        DOCUMENTED
    }

    /** A candidate with whom nothing is wrong: a resident of age with a complete consent declaration. */
    public static CandidateFacts complete(int position, CandidateKey person) {
        return new CandidateFacts(
                position,
                person,
                true,
                Consent.COMPLETE,
                Home.MUNICIPALITY,
                Settlement.NONE,
                false,
                Outcome.YES,
                Death.NONE);
    }

    /** The same with another {@link #notedAsRequired()}. */
    public CandidateFacts noted(boolean asRequired) {
        return new CandidateFacts(
                position, person, asRequired, consent, home, settlement, representative, ageInTerm, death);
    }

    /** The same with another {@link #consent()}. */
    public CandidateFacts with(Consent value) {
        return new CandidateFacts(
                position, person, notedAsRequired, value, home, settlement, representative, ageInTerm, death);
    }

    /** The same with another {@link #home()} and {@link #settlement()}. */
    public CandidateFacts livingAt(Home place, Settlement declared) {
        return new CandidateFacts(
                position, person, notedAsRequired, consent, place, declared, representative, ageInTerm, death);
    }

    /** The same with a representative. */
    public CandidateFacts represented() {
        return new CandidateFacts(position, person, notedAsRequired, consent, home, settlement, true, ageInTerm, death);
    }

    /** The same with another {@link #ageInTerm()}. */
    public CandidateFacts reachingAge(Outcome value) {
        return new CandidateFacts(
                position, person, notedAsRequired, consent, home, settlement, representative, value, death);
    }

    /** The same with another {@link #death()}. */
    public CandidateFacts with(Death value) {
        return new CandidateFacts(
                position, person, notedAsRequired, consent, home, settlement, representative, ageInTerm, value);
    }
}
