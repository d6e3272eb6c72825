package nl.zetel.server.nomination.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Bsn;
import nl.zetel.api.PartialDate;
import nl.zetel.api.document.CandidateName;
import nl.zetel.api.document.ListHead;
import nl.zetel.api.person.Address;
import nl.zetel.api.person.Gender;
import nl.zetel.law.list.Consent;
import nl.zetel.law.list.Home;
import nl.zetel.law.list.Settlement;
import nl.zetel.server.nomination.domain.CandidateList;
import nl.zetel.server.nomination.domain.ContactPerson;
import nl.zetel.server.nomination.domain.ListedCandidate;
import nl.zetel.server.nomination.domain.Representative;
import nl.zetel.server.nomination.domain.Submitter;
import org.jspecify.annotations.Nullable;

/** What a group hands in as a list; a draft may be incomplete. */
public record CandidateListDocument(
        @Nullable String designation,
        Optional<String> designationId,
        boolean agentDeclared,
        boolean publishGender,
        boolean depositProof,
        List<Candidate> candidates,
        @Nullable List<SubmitterDocument> submitters,
        Optional<ContactDocument> contact) {

    /** A name as it stands on the list. */
    public record Name(
            @Nullable String initials,
            @Nullable String firstName,
            @Nullable String prefix,
            String surname) {

        CandidateName candidateName() {
            return new CandidateName(text(initials), text(firstName), text(prefix), surname);
        }
    }

    /** A postal address. */
    public record PostalAddress(
            @Nullable String street,
            @Nullable String houseNumber,
            @Nullable String postalCode,
            @Nullable String locality,
            @Nullable String country) {

        /** The address, with blanks for what is absent. */
        public Address address() {
            return new Address(text(street), text(houseNumber), text(postalCode), text(locality), text(country));
        }
    }

    /** A candidate with the papers that are there. */
    public record Candidate(
            Name name,
            Optional<Gender> gender,
            Optional<PartialDate> birth,
            @Nullable String locality,
            @Nullable String country,
            Optional<Bsn> bsn,
            Optional<PostalAddress> correspondence,
            @Nullable Consent consent,
            @Nullable Home home,
            @Nullable Settlement settlement,
            boolean representative,
            Optional<RepresentativeDocument> representedBy) {

        ListedCandidate candidate() {
            return new ListedCandidate(
                    name.candidateName(),
                    gender,
                    birth,
                    text(locality),
                    text(country),
                    bsn,
                    correspondence.map(PostalAddress::address),
                    consent == null ? Consent.MISSING : consent,
                    home == null ? Home.MUNICIPALITY : home,
                    settlement == null ? Settlement.NONE : settlement,
                    representative || representedBy.isPresent(),
                    representedBy.map(RepresentativeDocument::representative));
        }
    }

    /** Who acts for a candidate from abroad. */
    public record RepresentativeDocument(Name name, PostalAddress address) {

        /** Who that is. */
        public Representative representative() {
            return new Representative(name.candidateName(), address.address());
        }
    }

    /** Whom the election desk reaches. */
    public record ContactDocument(
            String name, @Nullable String email, @Nullable String telephone) {

        ContactPerson person() {
            return new ContactPerson(name, text(email), text(telephone));
        }
    }

    /** Who hands the list in, or may repair omissions in their place. */
    public record SubmitterDocument(Name name, PostalAddress address, boolean substitute) {

        Submitter submitter() {
            return new Submitter(name.candidateName(), address.address(), substitute);
        }
    }

    /**
     * The list as changed. A reader sees numbers masked and no addresses: who stays in place under the same name and
     * comes without them keeps them, and so do submitters and a contact person who are left out altogether.
     */
    CandidateList list(CandidateList before) {
        CandidateList changed = list();
        List<ListedCandidate> kept = new ArrayList<>();
        for (ListedCandidate candidate : changed.candidates()) {
            int index = kept.size();
            kept.add(
                    index < before.candidates().size()
                            ? candidate.keeping(before.candidates().get(index))
                            : candidate);
        }
        return new CandidateList(
                changed.head(),
                changed.designationId(),
                changed.agentDeclared(),
                kept,
                submitters == null ? before.submitters() : changed.submitters(),
                changed.contact().or(before::contact),
                changed.depositProof(),
                changed.state());
    }

    CandidateList list() {
        return new CandidateList(
                new ListHead(text(designation), publishGender, "nl"),
                designationId,
                agentDeclared,
                candidates.stream().map(Candidate::candidate).toList(),
                submitters == null
                        ? List.of()
                        : submitters.stream().map(SubmitterDocument::submitter).toList(),
                contact.map(ContactDocument::person),
                depositProof,
                CandidateList.State.DRAFT);
    }

    private static String text(@Nullable String part) {
        return part == null ? "" : part;
    }
}
