package nl.zetel.plugin.eml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.zetel.api.Finding;
import nl.zetel.api.Severity;
import nl.zetel.api.document.DocumentKind;
import nl.zetel.plugin.eml.Formats.Reading;
import nl.zetel.plugin.eml.xml.Refusal;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every check finds what it is for, with its severity and its place, in a file that is otherwise in order. */
class BusinessCheckTest {

    private static final String SELECTION_30 =
            "<Selection><Candidate><CandidateIdentifier Id=\"1\"></CandidateIdentifier></Candidate><ValidVotes>30</ValidVotes></Selection>";
    private static final DocumentKind A = DocumentKind.ELECTION_DEFINITION;
    private static final DocumentKind B = DocumentKind.POLLING_STATIONS;
    private static final DocumentKind N = DocumentKind.NOMINATION;
    private static final DocumentKind L = DocumentKind.CANDIDATE_LISTS;
    private static final DocumentKind P = DocumentKind.COMPLETE_CANDIDATE_LISTS;
    private static final DocumentKind C = DocumentKind.COUNT;
    private static final DocumentKind T = DocumentKind.TOTAL_COUNT;
    private static final DocumentKind R = DocumentKind.RESULT;

    /** Codes whose cases stand in other tests. */
    private static final List<String> ELSEWHERE = List.of(
            "SCHEMA", "SCHEMA_FILE_MISSING", "SCHEMA_FILE_WRONG", "MORE_FINDINGS", "LATER_VERSION", "BSN_INVALID");

    /** A change to a golden file, and what is then found. */
    private record Case(
            Severity severity, String code, String location, DocumentKind kind, String pattern, String replacement) {}

    private static final List<Case> CASES = List.of(
            error("ELECTION_ID", "election.id", A, "GR2026_WaterdamVeen", "GR26 Waterdam"),
            warning("ELECTION_ID_CATEGORY", "election.category", A, "GR2026_WaterdamVeen", "AB2026_WaterdamVeen"),
            warning("ELECTION_ID_YEAR", "election.electionDay", A, "GR2026_WaterdamVeen", "GR2022_WaterdamVeen"),
            warning("NOT_MUNICIPAL", "election.category", A, "(Category>)GR(<.*\\R.*>)GR1<", "$1PS$2PS1<"),
            warning(
                    "SUBCATEGORY_MISSING",
                    "election.subcategory",
                    L,
                    "<kr:ElectionSubcategory>GR1</kr:ElectionSubcategory>",
                    ""),
            error("SUBCATEGORY_MISMATCH", "election.subcategory", L, "Subcategory>GR1<", "Subcategory>AB1<"),
            error("DOMAIN_MISSING", "election.municipality", L, "<kr:ElectionDomain.*?</kr:ElectionDomain>", ""),
            warning("DOMAIN_MISSING", "election.municipality", B, "<kr:ElectionDomain.*?</kr:ElectionDomain>", ""),
            warning(
                    "DOMAIN_WITHOUT_CODE",
                    "election.municipality",
                    R,
                    "<kr:ElectionDomain Id=\"0998\"",
                    "<kr:ElectionDomain Id=\"25\""),
            error(
                    "NOMINATION_DAY_MISSING",
                    "election.nominationDay",
                    P,
                    "<kr:NominationDate>.*?</kr:NominationDate>",
                    ""),
            warning(
                    "NOMINATION_DAY_UNEXPECTED",
                    "election.nominationDay",
                    B,
                    "(</kr:ElectionDate>)",
                    "$1<kr:NominationDate>2026-02-02</kr:NominationDate>"),
            error(
                    "NOMINATION_DAY_LATE",
                    "election.nominationDay",
                    N,
                    "NominationDate>2026-02-02<",
                    "NominationDate>2026-03-18<"),
            error("AUTHORITY_MISSING", "header.authority", C, "<ManagingAuthority>.*?</ManagingAuthority>", ""),
            warning("AUTHORITY_NOT_CENTRAL", "header.authority", T, "Id=\"CSB\"", "Id=\"0998\""),
            warning(
                    "AUTHORITY_ELSEWHERE",
                    "header.authority",
                    C,
                    "<AuthorityIdentifier Id=\"0998\"",
                    "<AuthorityIdentifier Id=\"0999\""),
            warning("CREATION_MISSING", "header", C, "<kr:CreationDateTime>.*?</kr:CreationDateTime>", ""),
            warning("VOTING_METHOD", "votingMethod", A, "SPV", "STV"),
            error("SEATS_OUT_OF_RANGE", "seats", A, "Seats>9<", "Seats>7<"),
            warning("SEATS_EVEN", "seats", A, "Seats>9<", "Seats>18<"),
            error("SEATS_SUBCATEGORY", "seats", A, "(?s)Seats>9<(.*)>50<", "Seats>19<$1>25<"),
            error("SEATS_THRESHOLD", "preferenceThreshold", A, ">50<", ">25<"),
            warning("REGION_MISSING", "regions", A, "(?s)<kr:ElectionTree>.*</kr:ElectionTree>", ""),
            warning("REGION_ELSEWHERE", "regions[0]", A, "RegionNumber=\"998\"", "RegionNumber=\"999\""),
            error("LISTS_MISSING", "lists", L, "<Affiliation>.*</Affiliation>", ""),
            error("LIST_NUMBERS", "lists[1]", L, "<AffiliationIdentifier Id=\"2\"", "<AffiliationIdentifier Id=\"1\""),
            error("LIST_NUMBERS", "lists[1]", P, "<AffiliationIdentifier Id=\"2\"", "<AffiliationIdentifier Id=\"1\""),
            error("LIST_NUMBERS", "lists[1]", R, "<AffiliationIdentifier Id=\"2\"", "<AffiliationIdentifier Id=\"1\""),
            error("CANDIDATES_MISSING", "lists[2]", L, "(Id=\"2\".*)<Candidate>.*</Candidate>", "$1"),
            error("CANDIDATES_MISSING", "list", N, "<Candidate>.*</Candidate>", ""),
            warning(
                    "TOO_MANY_CANDIDATES",
                    "lists[2]",
                    L,
                    "(<kr:ListData PublicationLanguage=\"fy\".*?)(<Candidate>.*?</Candidate>)",
                    "$1" + "$2".repeat(81)),
            error(
                    "CANDIDATE_NUMBER",
                    "lists[1].candidates[2]",
                    L,
                    "<CandidateIdentifier Id=\"4\"",
                    "<CandidateIdentifier Id=\"2\""),
            error(
                    "CANDIDATE_NUMBER",
                    "list.candidates[2]",
                    N,
                    "<CandidateIdentifier Id=\"4\"",
                    "<CandidateIdentifier Id=\"2\""),
            error("NAME_MISSING", "lists[2].candidates[1]", L, "<xnl:LastName>Zonderlijst</xnl:LastName>", ""),
            error("NAME_MISSING", "lists[2].elected[1]", R, ">Zonderlijst<", "><"),
            warning("INITIALS_MISSING", "lists[2].candidates[1]", L, ">X.<", "><"),
            warning(
                    "RESIDENCE_MISSING",
                    "lists[1].candidates[2]",
                    L,
                    "<xal:LocalityName>Sint Nergens",
                    "<xal:LocalityName>"),
            warning(
                    "SAME_NAME",
                    "lists[2].candidates[1]",
                    L,
                    "X\\.(.*)Zonderlijst(.*)Veen<",
                    "Th.$1Fictief- den Bedacht$2Sint Nergens<"),
            error("SAME_PERSON", "list.candidates[2]", N, "999900018", "999900006"),
            warning("BIRTH_DATE_MISSING", "lists[1].candidates[1]", P, "<DateOfBirth>1980-02-29</DateOfBirth>", ""),
            warning("BIRTH_DATE_INVALID", "lists[1].candidates[1]", P, "1980-02-29", "1981-02-29"),
            warning("GENDER_INVALID", "lists[1].candidates[1]", L, ">female<", ">x<"),
            warning("LIST_TYPE", "lists[1]", L, "op zichzelf staande lijst", "lijstengroep"),
            error(
                    "PRIVATE_DATA",
                    "lists[1].candidates[1]",
                    L,
                    "(<Gender>female</Gender>)",
                    "<DateOfBirth>1980-02-29</DateOfBirth>$1"),
            error(
                    "PRIVATE_DATA",
                    "lists[1].candidates[1]",
                    L,
                    "(<xal:LocalityName>Waterdam)",
                    "<xal:AddressLine>Kerkstraat 1</xal:AddressLine>$1"),
            warning(
                    "SUBMITTER_MISSING",
                    "submitters",
                    N,
                    "<JobTitle>inleveraar<",
                    "<JobTitle>plaatsvervanger van de inleveraar<"),
            warning("SUBSTITUTE_MISSING", "submitters", N, "plaatsvervanger van de inleveraar", "inleveraar"),
            info(
                    "JOB_TITLE_PASSED_OVER",
                    "submitters[1]",
                    N,
                    "plaatsvervanger van de inleveraar",
                    "gemachtigde voor het aangaan van lijstencombinaties"),
            error("NOBODY_ELECTED", "lists", R, "<Selection>.*</Selection>", ""),
            error(
                    "CANDIDATES_MISSING",
                    "lists[2]",
                    R,
                    "(</AffiliationIdentifier><Elected>yes</Elected></Selection>)<Selection><Candidate><CandidateIdentifier Id=\"1\"></CandidateIdentifier><CandidateFullName><xnl:PersonName><xnl:NameLine NameType=\"Initials\">X.*?</Selection>",
                    "$1"),
            warning(
                    "ORDER_OF_ELECTION",
                    "lists[1].elected[1]",
                    R,
                    "<CandidateIdentifier Id=\"1\"></CandidateIdentifier>(<CandidateFullName><xnl:PersonName><xnl:NameLine NameType=\"Initials\">Ş)",
                    "<CandidateIdentifier Id=\"4\"></CandidateIdentifier>$1"),
            warning("RANKING_MISSING", "selections[1]", R, "(Brussel.*?)<Ranking>1</Ranking>", "$1"),
            error(
                    "NOT_ELECTED",
                    "selections[2]",
                    R,
                    "<Ranking>2</Ranking><Elected>yes",
                    "<Ranking>2</Ranking><Elected>no"),
            warning("VOTERS_MISSING", "stations[1]", B, ">2000<", "><"),
            warning("STATIONS_MISSING", "stations", B, "<PollingPlace.*</PollingPlace>", ""),
            error("STATION_TWICE", "stations[1]", B, "Id=\"9001\"", "Id=\"1\""),
            warning("STATION_NUMBER", "stations[-1]", B, "Id=\"9001\"", "Id=\"-1\""),
            warning("STATION_NAME_MISSING", "stations[9001]", B, ">Briefstembureau<", "><"),
            warning("REJECTED_MISSING", "total", C, "<RejectedVotes ReasonCode=\"blanco\">4</RejectedVotes>", ""),
            warning(
                    "REASON_UNKNOWN",
                    "total",
                    C,
                    "<RejectedVotes ReasonCode=\"blanco\">4<",
                    "<RejectedVotes ReasonCode=\"zoek\">4<"),
            warning("REASON_UNKNOWN", "total", C, "ReasonCode=\"geldige stempassen\">49<", "ReasonCode=\"zoek\">49<"),
            warning("REASON_TWICE", "total", C, "ReasonCode=\"blanco\">4<", "ReasonCode=\"ongeldig\">4<"),
            warning(
                    "REASON_TWICE",
                    "total",
                    C,
                    "ReasonCode=\"geldige volmachtbewijzen\">2<",
                    "ReasonCode=\"geldige stempassen\">2<"),
            error("STATION_WITHOUT_ID", "stations[]", C, "Id=\"0998::SB1\"", "Id=\"\""),
            error("STATION_TWICE", "stations[0998::SB1]", C, "Id=\"0998::SB01\"", "Id=\"0998::SB1\""),
            warning("STATIONS_MISSING", "", C, "<ReportingUnitVotes>.*</ReportingUnitVotes>", ""),
            error(
                    "UNKNOWN_LIST",
                    "stations[0998::SB01].lists[3]",
                    C,
                    "(SB01.*)<AffiliationIdentifier Id=\"2\">",
                    "$1<AffiliationIdentifier Id=\"3\">"),
            error(
                    "LIST_MISSING",
                    "stations[0998::SB01]",
                    C,
                    "(SB01.*)<AffiliationIdentifier Id=\"2\">",
                    "$1<AffiliationIdentifier Id=\"3\">"),
            error(
                    "OTHER_CANDIDATES",
                    "stations[0998::SB01]",
                    C,
                    "(SB01.*)<CandidateIdentifier Id=\"4\">",
                    "$1<CandidateIdentifier Id=\"5\">"),
            warning(
                    "BALLOT_SUMS_DIFFER",
                    "total",
                    C,
                    "(<TotalVotes>.*?)ReasonCode=\"blanco\">4<",
                    "$1ReasonCode=\"blanco\">5<"),
            error(
                    "STATION_SUM_LIST",
                    "total.lists[1]",
                    C,
                    "(SB01.*?)<ValidVotes>20</ValidVotes>",
                    "$1<ValidVotes>21</ValidVotes>"),
            error(
                    "STATION_SUM_CANDIDATE",
                    "total.lists[1].candidates[1]",
                    C,
                    SELECTION_30,
                    SELECTION_30.replace("30", "31")),
            error(
                    "LIST_NUMBERS",
                    "total.lists[1]",
                    T,
                    "<AffiliationIdentifier Id=\"2\">",
                    "<AffiliationIdentifier Id=\"1\">"),
            error(
                    "CANDIDATE_NUMBERS",
                    "total.lists[1]",
                    T,
                    "<CandidateIdentifier Id=\"4\">",
                    "<CandidateIdentifier Id=\"2\">"),
            error("SUM_OF_LISTS", "total", T, "<TotalCounted>47<", "<TotalCounted>48<"),
            error("SUM_OF_CANDIDATES", "total.lists[1]", T, "<ValidVotes>30<", "<ValidVotes>31<"),
            error("SUM_OF_CANDIDATES", "stations[0998::SB1].lists[1]", C, "<ValidVotes>10<", "<ValidVotes>11<"),
            warning(
                    "ADMITTED_VOTERS",
                    "total",
                    T,
                    "ReasonCode=\"toegelaten kiezers\">51<",
                    "ReasonCode=\"toegelaten kiezers\">52<"),
            warning(
                    "BALLOTS",
                    "total",
                    T,
                    "ReasonCode=\"minder getelde stembiljetten\">0<",
                    "ReasonCode=\"minder getelde stembiljetten\">1<"));

    @TestFactory
    Stream<DynamicTest> every_check_finds_what_it_is_for() {
        return CASES.stream().map(each -> dynamicTest(each.code() + " in " + each.kind(), () -> check(each)));
    }

    @Test
    void every_text_belongs_to_a_refusal_or_to_a_check_that_is_tested() throws Exception {
        Properties texts = new Properties();
        try (InputStream stream = Objects.requireNonNull(Texts.class.getResourceAsStream("texts.properties"))) {
            texts.load(stream);
        }
        TreeSet<String> expected = new TreeSet<>(ELSEWHERE);
        CASES.forEach(each -> expected.add(each.code()));
        Arrays.stream(Refusal.Code.values()).forEach(code -> expected.add(code.name()));

        assertThat(new TreeSet<>(texts.stringPropertyNames())).isEqualTo(expected);
    }

    @Test
    void of_each_severity_no_more_is_reported_than_anybody_reads() throws Exception {
        String station = "<ReportingUnitVotes>" + "</ReportingUnitVotes>";
        String many = text(C).replace("</Contest>", station.repeat(1_000) + "</Contest>");

        Reading reading = Formats.read(C, bytes(many));

        assertThat(reading.errors()).hasSize(201).endsWith("MORE_FINDINGS");
        assertThat(reading.warnings()).hasSize(201).endsWith("MORE_FINDINGS");
    }

    @Test
    void wrong_sums_are_errors_and_the_votes_are_named() throws Exception {
        Reading reading = Formats.read(T, bytes(text(T).replace("<ValidVotes>30<", "<ValidVotes>31<")));

        assertThat(reading.findings())
                .extracting(Finding::message)
                .containsExactly("De kandidaten van lijst 1 tellen samen 43 stemmen; het bestand noemt er 42.");
    }

    private static void check(Case each) throws Exception {
        String before = text(each.kind());
        String after = before.replaceFirst(each.pattern(), each.replacement());
        assertThat(after).isNotEqualTo(before);

        List<Finding> findings = Formats.read(each.kind(), bytes(after)).findings();

        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(each.code());
            assertThat(finding.severity()).isEqualTo(each.severity());
            assertThat(finding.location()).isEqualTo(each.location());
            assertThat(finding.message()).isNotBlank().doesNotContain("{");
        });
    }

    private static Case error(String code, String location, DocumentKind kind, String pattern, String replacement) {
        return new Case(Severity.ERROR, code, location, kind, pattern, replacement);
    }

    private static Case warning(String code, String location, DocumentKind kind, String pattern, String replacement) {
        return new Case(Severity.WARNING, code, location, kind, pattern, replacement);
    }

    private static Case info(String code, String location, DocumentKind kind, String pattern, String replacement) {
        return new Case(Severity.INFO, code, location, kind, pattern, replacement);
    }

    private static String text(DocumentKind kind) {
        return new String(Fixtures.bytes(kind), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
