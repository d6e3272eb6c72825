package nl.zetel.plugin.eml;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.zetel.api.MunicipalityCode;
import nl.zetel.api.document.DocumentHeader;
import nl.zetel.api.document.DocumentKind;
import nl.zetel.api.document.ElectionReference;
import nl.zetel.plugin.eml.jaxb.ContestIdentifier;
import nl.zetel.plugin.eml.jaxb.ElectionIdentifier;
import nl.zetel.plugin.eml.jaxb.Identified;
import nl.zetel.plugin.eml.jaxb.Located;
import org.jspecify.annotations.Nullable;

/** The election that a document is about, and its contest, both ways. */
final class Elections {

    /** The contest of an election that is not divided into electoral districts. */
    static final String NO_DISTRICTS = "geen";

    private Elections() {}

    /** Reads the election. */
    static ElectionReference read(@Nullable ElectionIdentifier found, Located place, Extras extras) {
        ElectionIdentifier id = Values.required(found, place);
        Optional<MunicipalityCode> municipality = municipality(id.electionDomain);
        if (municipality.isEmpty()) {
            extras.put(Extras.DOMAIN_ID, Headers.id(id.electionDomain));
        }
        Optional<LocalDate> nomination = Values.token(id.nominationDate).isEmpty()
                ? Optional.empty()
                : Optional.of(Values.date(id.nominationDate, id));
        return new ElectionReference(
                Values.required(Values.orNull(Values.token(id.id)), id),
                Values.text(id.electionName),
                Values.token(id.electionCategory),
                Values.token(id.electionSubcategory),
                municipality,
                Headers.name(id.electionDomain),
                Values.date(id.electionDate, id),
                nomination);
    }

    /** Reads the contest; for a municipality it is always the same. */
    static void read(@Nullable ContestIdentifier contest, Extras extras) {
        if (contest != null) {
            extras.putUnless(NO_DISTRICTS, Extras.CONTEST_ID, Values.token(contest.id));
            extras.put(Extras.CONTEST_NAME, Values.text(contest.contestName));
        }
    }

    /** Writes the election. */
    static ElectionIdentifier write(DocumentKind kind, DocumentHeader header, ElectionReference election) {
        ElectionIdentifier id = new ElectionIdentifier();
        id.id = election.id();
        id.electionName = Values.orNull(election.name());
        id.electionCategory = election.category();
        id.electionSubcategory = Values.orNull(election.subcategory());
        id.electionDomain = domain(header, election);
        id.electionDate = election.electionDay().toString();
        id.nominationDate = nomination(kind, election);
        return id;
    }

    /** Writes the contest. */
    static ContestIdentifier write(DocumentKind kind, DocumentHeader header) {
        Map<String, String> extras = header.extras();
        ContestIdentifier contest = new ContestIdentifier();
        contest.id = extras.getOrDefault(Extras.CONTEST_ID, NO_DISTRICTS);
        contest.contestName = extras.get(Extras.CONTEST_NAME);
        if (kind == DocumentKind.NOMINATION && contest.contestName == null) {
            contest.contestName = "";
        }
        return contest;
    }

    private static @Nullable String nomination(DocumentKind kind, ElectionReference election) {
        return switch (kind) {
            case COUNT, TOTAL_COUNT, RESULT, POLLING_STATIONS -> null;
            case ELECTION_DEFINITION, NOMINATION, CANDIDATE_LISTS, COMPLETE_CANDIDATE_LISTS ->
                election.nominationDay()
                        .orElseThrow(() -> new IllegalArgumentException("EML needs a day of nomination"))
                        .toString();
        };
    }

    private static @Nullable Identified domain(DocumentHeader header, ElectionReference election) {
        if (election.municipalityName().isEmpty()) {
            return null;
        }
        String other = header.extras().get(Extras.DOMAIN_ID);
        return Headers.identified(
                election.municipality().map(MunicipalityCode::value).orElse(other), election.municipalityName());
    }

    private static Optional<MunicipalityCode> municipality(@Nullable Identified domain) {
        String id = Headers.id(domain);
        return id.matches("[0-9]{4}") ? Optional.of(new MunicipalityCode(id)) : Optional.empty();
    }
}
