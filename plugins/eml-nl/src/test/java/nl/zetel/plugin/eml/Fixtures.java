package nl.zetel.plugin.eml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import nl.zetel.api.Bsn;
import nl.zetel.api.MunicipalityCode;
import nl.zetel.api.PartialDate;
import nl.zetel.api.document.CandidateLists;
import nl.zetel.api.document.CandidateLists.PublicList;
import nl.zetel.api.document.CandidateName;
import nl.zetel.api.document.CompleteCandidateLists;
import nl.zetel.api.document.CompleteCandidateLists.PrivateList;
import nl.zetel.api.document.Count;
import nl.zetel.api.document.Count.StationCount;
import nl.zetel.api.document.DocumentHeader;
import nl.zetel.api.document.DocumentKind;
import nl.zetel.api.document.ElectionDefinition;
import nl.zetel.api.document.ElectionDocument;
import nl.zetel.api.document.ElectionReference;
import nl.zetel.api.document.ElectionRegion;
import nl.zetel.api.document.ListHead;
import nl.zetel.api.document.Nomination;
import nl.zetel.api.document.Nomination.Submitter;
import nl.zetel.api.document.PollingStationList;
import nl.zetel.api.document.PollingStationList.PollingStation;
import nl.zetel.api.document.PrivateCandidate;
import nl.zetel.api.document.PrivateCandidate.Representative;
import nl.zetel.api.document.PublicCandidate;
import nl.zetel.api.document.Result;
import nl.zetel.api.document.Result.Elected;
import nl.zetel.api.document.Result.ElectedList;
import nl.zetel.api.document.Votes;
import nl.zetel.api.document.Votes.CandidateVotes;
import nl.zetel.api.document.Votes.ListVotes;
import nl.zetel.api.document.Votes.UncountedReason;
import nl.zetel.api.person.Address;
import nl.zetel.api.person.Gender;

/** An invented election in an invented municipality, with invented persons. The files stand in {@code golden}. */
final class Fixtures {

    private static final MunicipalityCode CODE = new MunicipalityCode("0998");
    private static final String NAME = "'s-Waterdam & Veen";
    private static final LocalDate NOMINATION = LocalDate.of(2026, 2, 2);
    private static final ListHead LIST_1 = new ListHead("Fryslân Foarút & \"Wij\" <3", true, "nl");
    private static final ListHead LIST_2 = new ListHead("", false, "fy");

    private Fixtures() {}

    /** The document of a kind. */
    static ElectionDocument document(DocumentKind kind) {
        return switch (kind) {
            case ELECTION_DEFINITION -> definition();
            case POLLING_STATIONS -> stations();
            case NOMINATION -> nomination();
            case CANDIDATE_LISTS -> lists();
            case COMPLETE_CANDIDATE_LISTS -> completeLists();
            case COUNT -> count();
            case TOTAL_COUNT -> totalCount();
            case RESULT -> result();
        };
    }

    /** The file of a kind, as it must always be. */
    static byte[] bytes(DocumentKind kind) {
        String name = "golden/" + FileNames.of(document(kind));
        try (InputStream file = Fixtures.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ElectionDefinition definition() {
        DocumentHeader header = new DocumentHeader("1", "", "", issued(), created(), Headers.VERSION);
        return new ElectionDefinition(
                header,
                election(true),
                9,
                50,
                List.of("Zeker Veen", "Fryslân Foarút"),
                List.of(ElectionRegion.municipality(CODE, NAME)));
    }

    static PollingStationList stations() {
        return new PollingStationList(
                header("0998", true),
                election(false),
                OptionalInt.of(4_321),
                List.of(
                        new PollingStation("1", "Gemeentehuis", "9998 AA", OptionalInt.of(2_000), false),
                        new PollingStation("01", "Kulturhus d'n Dulper  (zaal 2)", "", OptionalInt.of(0), false),
                        new PollingStation("9001", "Briefstembureau", "9998 AA", OptionalInt.of(2_321), true)));
    }

    static Nomination nomination() {
        Address address = new Address("Dorpsstraat", "12-A", "9998AB", "Veen", "NL");
        return new Nomination(
                header("CSB", true),
                election(true),
                LIST_1,
                privateCandidates(),
                List.of(
                        new Submitter(
                                new CandidateName("I.", "Ina", "", "Inleveraar"), address, false, OptionalInt.empty()),
                        new Submitter(
                                new CandidateName("P.V.", "", "de", "Plaats"),
                                new Address("Plein 1944", "3", "9998AC", "Veen", "NL"),
                                true,
                                OptionalInt.of(1))));
    }

    static CandidateLists lists() {
        return new CandidateLists(
                header("CSB", true),
                election(true),
                List.of(
                        new PublicList(1, LIST_1, List.of(first(1), second(2), abroad(4))),
                        new PublicList(2, LIST_2, List.of(unnamed(1)))));
    }

    static CompleteCandidateLists completeLists() {
        return new CompleteCandidateLists(
                header("CSB", true),
                election(true),
                List.of(
                        new PrivateList(1, LIST_1, privateCandidates()),
                        new PrivateList(
                                2,
                                LIST_2,
                                List.of(new PrivateCandidate(
                                        unnamed(1),
                                        Optional.of(PartialDate.unknown()),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty())))));
    }

    static Count count() {
        Map<String, Boolean> investigated = new LinkedHashMap<>();
        investigated.put("onderzocht vanwege onverklaard verschil", true);
        investigated.put("onderzocht vanwege andere fout", false);
        investigated.put("uitslag gecorrigeerd", false);
        return new Count(
                DocumentKind.COUNT,
                header("0998", false),
                election(false),
                votes(2, 30, 12, 0, 5),
                List.of(
                        new StationCount(
                                "0998::SB1",
                                "Stembureau Gemeentehuis (postcode: 9998 AA)",
                                votes(1, 10, 12, 0, 2),
                                investigated),
                        new StationCount(
                                "0998::SB01",
                                "Stembureau Kulturhus d'n Dulper  (zaal 2)",
                                votes(1, 20, 0, 0, 3),
                                Map.of())));
    }

    static Count totalCount() {
        return new Count(
                DocumentKind.TOTAL_COUNT, header("CSB", false), election(false), votes(2, 30, 12, 0, 5), List.of());
    }

    static Result result() {
        return new Result(
                header("CSB", false),
                election(false),
                List.of(
                        new ElectedList(
                                1,
                                LIST_1.designation(),
                                List.of(new Elected(abroad(1), true), new Elected(first(2), false))),
                        new ElectedList(2, "", List.of(new Elected(unnamed(1), true)))));
    }

    /** Votes of a number of stations, each with two blank ballots, an invalid one and one too many. */
    private static Votes votes(int stations, int first, int second, int third, int unnamed) {
        Map<UncountedReason, Long> reasons = new EnumMap<>(UncountedReason.class);
        long counted = (long) first + second + third + unnamed;
        reasons.put(UncountedReason.VALID_POLL_CARDS, counted + stations);
        reasons.put(UncountedReason.VALID_PROXIES, (long) stations);
        reasons.put(UncountedReason.ADMITTED_VOTERS, counted + 2L * stations);
        reasons.put(UncountedReason.MORE_BALLOTS, (long) stations);
        reasons.put(UncountedReason.FEWER_BALLOTS, 0L);
        return new Votes(
                List.of(
                        new ListVotes(
                                1,
                                LIST_1.designation(),
                                first + second + third,
                                List.of(
                                        new CandidateVotes(1, first),
                                        new CandidateVotes(2, second),
                                        new CandidateVotes(4, third))),
                        new ListVotes(2, "", unnamed, List.of(new CandidateVotes(1, unnamed)))),
                4_321,
                counted,
                2L * stations,
                stations,
                reasons);
    }

    private static List<PrivateCandidate> privateCandidates() {
        Address address = new Address("Kerkstraat", "1", "9998AA", "Waterdam", "NL");
        Address foreign = new Address("Rue de l'Église", "7", "B-1000", "Brussel", "BE");
        return List.of(
                new PrivateCandidate(
                        first(1),
                        Optional.of(PartialDate.of(LocalDate.of(1980, 2, 29))),
                        Bsn.parse("999900006"),
                        Optional.of(address),
                        Optional.empty()),
                new PrivateCandidate(
                        second(2),
                        Optional.of(new PartialDate(1976, 5, 0)),
                        Bsn.parse("999900018"),
                        Optional.of(address),
                        Optional.empty()),
                new PrivateCandidate(
                        abroad(4),
                        Optional.of(PartialDate.ofYear(1964)),
                        Optional.empty(),
                        Optional.of(foreign),
                        Optional.of(new Representative(
                                new CandidateName("G.", "", "van de", "Gemachtigde"),
                                Optional.of(address),
                                "Veen",
                                ""))));
    }

    private static PublicCandidate first(int number) {
        return new PublicCandidate(
                number,
                new CandidateName("A.B.C.", "Anneke", "van der", "Bogus-Verzonnen"),
                Optional.of(Gender.FEMALE),
                "Waterdam",
                "");
    }

    private static PublicCandidate second(int number) {
        return new PublicCandidate(
                number,
                new CandidateName("Th.", "", "", "Fictief- den Bedacht"),
                Optional.of(Gender.MALE),
                "Sint Nergens",
                "");
    }

    private static PublicCandidate abroad(int number) {
        return new PublicCandidate(
                number,
                new CandidateName("Ş.", "Ğül", "", "Öztürk d'Invençión"),
                Optional.of(Gender.UNKNOWN),
                "Brussel",
                "BE");
    }

    private static PublicCandidate unnamed(int number) {
        return new PublicCandidate(
                number, new CandidateName("X.", "", "", "Zonderlijst"), Optional.empty(), "Veen", "");
    }

    private static DocumentHeader header(String authority, boolean withIssueDate) {
        String name = "CSB".equals(authority) && withIssueDate ? "Centraal stembureau " + NAME : NAME;
        return new DocumentHeader(
                "1", authority, name, withIssueDate ? issued() : Optional.empty(), created(), Headers.VERSION);
    }

    private static ElectionReference election(boolean withNomination) {
        return new ElectionReference(
                "GR2026_WaterdamVeen",
                "Gemeenteraad 's-Waterdam & Veen 2026",
                "GR",
                "GR1",
                Optional.of(CODE),
                NAME,
                LocalDate.of(2026, 3, 18),
                withNomination ? Optional.of(NOMINATION) : Optional.empty());
    }

    private static Optional<LocalDate> issued() {
        return Optional.of(NOMINATION.plusDays(4));
    }

    private static Optional<LocalDateTime> created() {
        return Optional.of(LocalDateTime.of(2026, 2, 6, 17, 5, 0, 90_000_000));
    }
}
