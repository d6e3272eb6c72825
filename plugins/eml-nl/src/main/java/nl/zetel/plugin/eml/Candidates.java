package nl.zetel.plugin.eml;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zetel.api.Bsn;
import nl.zetel.api.PartialDate;
import nl.zetel.api.document.PrivateCandidate;
import nl.zetel.api.document.PrivateCandidate.Representative;
import nl.zetel.api.document.PublicCandidate;
import nl.zetel.api.person.Gender;
import nl.zetel.plugin.eml.jaxb.Agent;
import nl.zetel.plugin.eml.jaxb.AgentIdentifier;
import nl.zetel.plugin.eml.jaxb.Candidate;
import nl.zetel.plugin.eml.jaxb.Identified;
import nl.zetel.plugin.eml.jaxb.LivingAddress;
import nl.zetel.plugin.eml.jaxb.Locality;
import org.jspecify.annotations.Nullable;

/** Candidates, both ways. What is private is written by {@link #write(PrivateCandidate)} alone. */
final class Candidates {

    private static final Pattern PARTLY_UNKNOWN = Pattern.compile("XX-(XX|\\d{2})-(XXXX|\\d{4})");

    private Candidates() {}

    /** Reads what is public of a candidate. */
    static PublicCandidate readPublic(Candidate candidate, String place, Findings findings) {
        return new PublicCandidate(
                Values.number(id(candidate), candidate),
                Persons.read(candidate.candidateFullName),
                gender(candidate, place, findings),
                Values.text(Addresses.locality(candidate.qualifyingAddress).localityName),
                Addresses.country(candidate.qualifyingAddress));
    }

    /** Whether a candidate carries what may not be in a public document. */
    static boolean hasPrivateParts(Candidate candidate) {
        Locality residence = Addresses.locality(candidate.qualifyingAddress);
        return candidate.dateOfBirth != null
                || candidate.dateOfBirthAnnex != null
                || candidate.nationalIdentificationNumber != null
                || candidate.contact != null
                || candidate.agent != null
                || residence.addressLine != null
                || residence.postalCode != null;
    }

    /** Reads a candidate with what is private. */
    static PrivateCandidate readPrivate(Candidate candidate, String place, Findings findings) {
        String number = Values.token(candidate.nationalIdentificationNumber);
        Optional<Bsn> bsn = Bsn.parse(number);
        if (bsn.isEmpty() && !number.isEmpty()) {
            findings.warning("BSN_INVALID", place);
        }
        Locality residence = Addresses.locality(candidate.qualifyingAddress);
        Optional<PartialDate> birth = birth(candidate, place, findings);
        Extras extras = new Extras()
                .putUnless(bsn.map(Bsn::value).orElse(""), Extras.NATIONAL_NUMBER, number)
                .putUnless(annex(birth), Extras.BIRTH_ANNEX, Values.token(candidate.dateOfBirthAnnex))
                .put(Extras.RESIDENCE_LINE, Values.text(residence.addressLine))
                .put(Extras.RESIDENCE_POSTAL_CODE, Addresses.postalCode(residence));
        return new PrivateCandidate(
                readPublic(candidate, place, findings),
                birth,
                bsn,
                Addresses.read(candidate.contact),
                Optional.ofNullable(candidate.agent).map(Candidates::representative),
                extras.toMap());
    }

    /**
     * Writes what is public.
     *
     * @param showGender whether the gender is written
     * @param emptyParts whether blank parts of the name are written as empty elements
     */
    static Candidate write(PublicCandidate candidate, boolean showGender, boolean emptyParts) {
        Candidate written = new Candidate();
        written.candidateIdentifier = new Identified();
        written.candidateIdentifier.id = Integer.toString(candidate.number());
        written.candidateFullName = Persons.write(candidate.name(), emptyParts);
        written.gender = showGender ? candidate.gender().map(Candidates::code).orElse(null) : null;
        written.qualifyingAddress = Addresses.residence(candidate.locality(), candidate.country());
        return written;
    }

    /** Writes everything, for a private document. */
    static Candidate write(PrivateCandidate candidate) {
        Map<String, String> extras = candidate.extras();
        Candidate written = write(candidate.candidate(), true, false);
        Locality residence = Addresses.locality(written.qualifyingAddress);
        residence.addressLine = extras.get(Extras.RESIDENCE_LINE);
        residence.postalCode = Addresses.postalCode(extras.getOrDefault(Extras.RESIDENCE_POSTAL_CODE, ""));
        written.dateOfBirth = candidate
                .birth()
                .flatMap(PartialDate::exact)
                .map(LocalDate::toString)
                .orElse(null);
        written.dateOfBirthAnnex = extras.getOrDefault(Extras.BIRTH_ANNEX, Values.orNull(annex(candidate.birth())));
        written.nationalIdentificationNumber =
                candidate.bsn().map(Bsn::value).orElse(extras.get(Extras.NATIONAL_NUMBER));
        written.contact = candidate.correspondence().map(Addresses::write).orElse(null);
        written.agent = candidate.representative().map(Candidates::agent).orElse(null);
        return written;
    }

    private static String id(Candidate candidate) {
        return Headers.id(candidate.candidateIdentifier);
    }

    private static Optional<Gender> gender(Candidate candidate, String place, Findings findings) {
        String text = Values.token(candidate.genderAnnex == null ? candidate.gender : candidate.genderAnnex);
        return switch (text) {
            case "" -> Optional.empty();
            case "male" -> Optional.of(Gender.MALE);
            case "female" -> Optional.of(Gender.FEMALE);
            case "unknown", "other" -> Optional.of(Gender.UNKNOWN);
            default -> {
                findings.warning("GENDER_INVALID", place);
                yield Optional.empty();
            }
        };
    }

    private static String code(Gender gender) {
        return gender.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<PartialDate> birth(Candidate candidate, String place, Findings findings) {
        Optional<PartialDate> exact = Values.date(candidate.dateOfBirth).map(PartialDate::of);
        if (exact.isPresent()) {
            return exact;
        }
        Matcher annex = PARTLY_UNKNOWN.matcher(Values.token(candidate.dateOfBirthAnnex));
        if (annex.matches()) {
            return Optional.of(partial(annex.group(1), annex.group(2)));
        }
        if (!Values.token(candidate.dateOfBirth).isEmpty()
                || !Values.token(candidate.dateOfBirthAnnex).isEmpty()) {
            findings.warning("BIRTH_DATE_INVALID", place);
        }
        return Optional.empty();
    }

    private static PartialDate partial(String month, String year) {
        if ("XXXX".equals(year)) {
            return PartialDate.unknown();
        }
        boolean known = !"XX".equals(month) && Integer.parseInt(month) >= 1 && Integer.parseInt(month) <= 12;
        return new PartialDate(Integer.parseInt(year), known ? Integer.parseInt(month) : 0, 0);
    }

    /** How a date of which a part is unknown is written; blank for an exact one. */
    private static String annex(Optional<PartialDate> birth) {
        if (birth.isEmpty() || birth.get().exact().isPresent()) {
            return "";
        }
        PartialDate date = birth.get();
        String month = date.month() == 0 ? "XX" : String.format(Locale.ROOT, "%02d", date.month());
        return "XX-" + month + "-" + (date.year() == 0 ? "XXXX" : String.format(Locale.ROOT, "%04d", date.year()));
    }

    private static Representative representative(Agent agent) {
        LivingAddress living = agent.livingAddress == null ? new LivingAddress() : agent.livingAddress;
        return new Representative(
                Persons.read(agent.agentIdentifier == null ? null : agent.agentIdentifier.agentName),
                Addresses.read(agent.contact),
                Values.text(living.localityName),
                Values.token(living.countryNameCode));
    }

    private static Agent agent(Representative representative) {
        Agent agent = new Agent();
        agent.role = "H10";
        agent.agentIdentifier = new AgentIdentifier();
        agent.agentIdentifier.agentName = Persons.write(representative.name(), false);
        agent.contact = representative.contact().map(Addresses::write).orElse(null);
        agent.livingAddress = living(representative.locality(), representative.country());
        return agent;
    }

    /** A place of residence of somebody who is no candidate. */
    static LivingAddress living(String locality, @Nullable String country) {
        LivingAddress living = new LivingAddress();
        living.localityName = locality;
        living.countryNameCode = country == null || country.isEmpty() ? null : country;
        return living;
    }
}
