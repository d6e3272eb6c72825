package nl.zetel.plugin.eml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.zetel.api.document.DocumentKind;
import nl.zetel.api.document.ElectionReference;
import nl.zetel.api.document.Nomination;
import nl.zetel.api.document.Nomination.Submitter;
import nl.zetel.api.document.PrivateCandidate;
import nl.zetel.api.person.Address;
import nl.zetel.plugin.eml.jaxb.Affiliation;
import nl.zetel.plugin.eml.jaxb.Candidate;
import nl.zetel.plugin.eml.jaxb.Eml;
import nl.zetel.plugin.eml.jaxb.LivingAddress;
import nl.zetel.plugin.eml.jaxb.Nominate;
import nl.zetel.plugin.eml.jaxb.Proposer;

/** Candidate lists as groups hand them in (210), both ways. */
final class Nominations {

    private static final String SUBMITTER = "inleveraar";
    private static final String SUBSTITUTE = "plaatsvervanger van de inleveraar";
    private static final Address NO_ADDRESS = new Address("", "", "", "", "NL");

    private Nominations() {}

    /** Reads a list. */
    static Nomination read(Eml eml, Findings findings) {
        nl.zetel.plugin.eml.jaxb.Nomination content = Values.required(eml.nomination, eml);
        Affiliation list = Values.required(content.affiliation, eml);
        List<PrivateCandidate> candidates = new ArrayList<>();
        for (Candidate candidate : list.candidates) {
            String place = "candidates[" + Headers.id(candidate.candidateIdentifier) + "]";
            candidates.add(Candidates.readPrivate(candidate, place, findings));
        }
        Extras extras = new Extras();
        Elections.read(content.contestIdentifier, extras);
        ElectionReference election = Elections.read(content.electionIdentifier, eml, extras);
        return new Nomination(
                Headers.read(eml, extras),
                election,
                Lists.head(list, "list", findings),
                candidates,
                submitters(content.nominate, findings));
    }

    /**
     * Writes a list.
     *
     * @throws IllegalArgumentException if nobody may stand in for the submitter, which the schema does not allow
     */
    static Eml write(Nomination document) {
        if (document.submitters().size() < 2) {
            throw new IllegalArgumentException("EML 210 needs a list submitter and at least one substitute");
        }
        DocumentKind kind = document.kind();
        Affiliation list = Lists.affiliation(null, document.list());
        document.candidates().forEach(candidate -> list.candidates.add(write(candidate)));
        Nominate nominate = new Nominate();
        document.submitters().forEach(submitter -> nominate.proposers.add(write(submitter)));
        Eml eml = Headers.write(kind, document.header());
        eml.nomination = new nl.zetel.plugin.eml.jaxb.Nomination();
        eml.nomination.electionIdentifier = Elections.write(kind, document.header(), document.election());
        eml.nomination.contestIdentifier = Elections.write(kind, document.header());
        eml.nomination.affiliation = list;
        eml.nomination.nominate = nominate;
        return eml;
    }

    /** In a 210 every candidate has a gender, be it an unknown one. */
    private static Candidate write(PrivateCandidate candidate) {
        Candidate written = Candidates.write(candidate);
        written.gender = written.gender == null ? "unknown" : written.gender;
        return written;
    }

    private static List<Submitter> submitters(@org.jspecify.annotations.Nullable Nominate nominate, Findings findings) {
        List<Submitter> submitters = new ArrayList<>();
        for (Proposer proposer : nominate == null ? List.<Proposer>of() : nominate.proposers) {
            submitter(proposer)
                    .ifPresentOrElse(
                            submitters::add,
                            () -> findings.info("JOB_TITLE_PASSED_OVER", "submitters[" + submitters.size() + "]"));
        }
        return submitters;
    }

    private static Optional<Submitter> submitter(Proposer proposer) {
        String title = Values.token(proposer.jobTitle);
        if (!title.equals(SUBMITTER) && !title.equals(SUBSTITUTE)) {
            return Optional.empty();
        }
        OptionalInt sequence = Values.number(proposer.id);
        LivingAddress living = proposer.livingAddress == null ? new LivingAddress() : proposer.livingAddress;
        Extras extras = new Extras()
                .putUnless(
                        sequence.isPresent() ? Integer.toString(sequence.getAsInt()) : "",
                        Extras.ID,
                        Values.token(proposer.id))
                .put(Extras.LIVING_LOCALITY, Values.text(living.localityName))
                .put(Extras.LIVING_COUNTRY, Values.token(living.countryNameCode));
        return Optional.of(new Submitter(
                Persons.read(proposer.name),
                Addresses.read(proposer.contact).orElse(NO_ADDRESS),
                title.equals(SUBSTITUTE),
                sequence,
                extras.toMap()));
    }

    private static Proposer write(Submitter submitter) {
        Proposer proposer = new Proposer();
        proposer.name = Persons.write(submitter.name(), false);
        proposer.contact = Addresses.write(submitter.address());
        proposer.jobTitle = submitter.substitute() ? SUBSTITUTE : SUBMITTER;
        proposer.id = submitter.extras().get(Extras.ID);
        if (proposer.id == null && submitter.sequence().isPresent()) {
            proposer.id = Integer.toString(submitter.sequence().getAsInt());
        }
        String locality = submitter.extras().get(Extras.LIVING_LOCALITY);
        if (locality != null) {
            proposer.livingAddress =
                    Candidates.living(locality, submitter.extras().get(Extras.LIVING_COUNTRY));
        }
        return proposer;
    }
}
