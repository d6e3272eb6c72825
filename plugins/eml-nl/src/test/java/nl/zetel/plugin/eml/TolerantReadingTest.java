package nl.zetel.plugin.eml;

import static nl.zetel.plugin.eml.Formats.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import nl.zetel.api.document.CandidateLists;
import nl.zetel.api.document.Count;
import nl.zetel.api.document.DocumentKind;
import nl.zetel.api.document.ElectionDefinition;
import nl.zetel.api.document.ElectionDocument;
import nl.zetel.api.document.Nomination;
import nl.zetel.api.document.PollingStationList;
import nl.zetel.api.document.Result;
import nl.zetel.api.person.Gender;
import nl.zetel.plugin.eml.Formats.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What real files do beside what they should is understood. */
class TolerantReadingTest {

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void prefixes_say_nothing(DocumentKind kind) throws Exception {
        String renamed = text(kind)
                .replaceAll("(</?|xmlns:)kr\\b", "$1ns2")
                .replaceAll("(</?|xmlns:)xal\\b", "$1ns6")
                .replaceAll("(</?|xmlns:)xnl\\b", "$1x")
                .replaceAll("<(/?)([A-Z][A-Za-z]*)([ >/])", "<$1eml:$2$3")
                .replace("xmlns=", "xmlns:eml=");

        assertSameContent(kind, renamed);
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void layout_comments_and_a_declaration_say_nothing(DocumentKind kind) throws Exception {
        String laidOut = text(kind)
                .replaceFirst("<\\?xml[^>]*>", "")
                .replace("><", ">\r\n\t<!-- a comment --><")
                .strip();

        assertSameContent(kind, "<?xml version=\"1.0\"?>\n" + laidOut.replace(">\r\n\t<!-- a comment --></", "></"));
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void utf_16_with_a_mark_and_a_hint_of_a_schema_is_read(DocumentKind kind) throws Exception {
        String hinted = text(kind)
                .replaceFirst("<\\?xml[^>]*>", "")
                .replaceFirst(
                        "<EML ",
                        "<EML xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                                + " xsi:schemaLocation=\"urn:oasis:names:tc:evs:schema:eml http://localhost:1/x.xsd\" ");

        Reading reading = read(
                kind,
                ("\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + hinted.strip())
                        .getBytes(StandardCharsets.UTF_16LE));

        assertThat(reading.document()).isEqualTo(Fixtures.document(kind));
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void a_byte_order_mark_of_utf_8_is_passed_over(DocumentKind kind) throws Exception {
        assertSameContent(kind, "\uFEFF" + text(kind));
    }

    @Test
    void a_moment_with_a_zone_is_told_in_amsterdam_and_written_as_it_was() throws Exception {
        String zoned = text(DocumentKind.RESULT).replace("2026-02-06T17:05:00.090", "2026-02-06T16:05:00.09Z");

        Reading reading = read(DocumentKind.RESULT, bytes(zoned));

        assertThat(reading.document().header().createdAt())
                .contains(LocalDateTime.of(2026, 2, 6, 17, 5, 0, 90_000_000));
        SameText.assertSame(Formats.write(reading.document()), bytes(zoned));
    }

    @Test
    void days_with_a_zone_or_a_time_are_days() throws Exception {
        String zoned = text(DocumentKind.CANDIDATE_LISTS)
                .replace("<IssueDate>2026-02-06<", "<IssueDate>2026-02-06T12:00:00+01:00<")
                .replace("2026-03-18<", "2026-03-18+01:00<");

        Reading reading = read(DocumentKind.CANDIDATE_LISTS, bytes(zoned));

        assertThat(reading.document().header().issueDate()).contains(LocalDate.of(2026, 2, 6));
        assertThat(reading.document().election().electionDay()).isEqualTo(LocalDate.of(2026, 3, 18));
    }

    @Test
    void the_order_of_the_nomination_software_is_understood() throws Exception {
        String definition = text(DocumentKind.ELECTION_DEFINITION);
        String issued = "<IssueDate>2026-02-06</IssueDate>";
        String created = "<kr:CreationDateTime>2026-02-06T17:05:00.090</kr:CreationDateTime>";
        String seats = "<kr:NumberOfSeats>9</kr:NumberOfSeats>";
        String swapped = definition
                .replace(issued, "")
                .replace(created, created + issued)
                .replace(seats, "")
                .replace("</kr:RegisteredParties>", "</kr:RegisteredParties>" + seats);

        assertSameContent(DocumentKind.ELECTION_DEFINITION, swapped);
    }

    @Test
    void later_drafts_are_read_and_said_to_be_so() throws Exception {
        String later = text(DocumentKind.COUNT)
                .replace("<kr:CreationDateTime>", "<kr:Schema Version=\"1.3\"/><kr:CreationDateTime>")
                .replace("<Count>", "<Count><kr:CountingMethod MethodCode=\"centrale stemopneming\"/>")
                .replace("</EventIdentifier>", "</EventIdentifier><kr:Phase PhaseCode=\"corrigendum\"/>")
                .replace("<ValidVotes>30<", "<kr:InitialValidVotes>29</kr:InitialValidVotes><ValidVotes>30<")
                .replace("<Cast>", "<kr:InitialCast>7</kr:InitialCast><Cast>")
                .replace("<TotalCounted>", "<kr:PreviousTotalCounted>7</kr:PreviousTotalCounted><TotalCounted>")
                .replace(
                        "</ReportingUnitIdentifier>",
                        "</ReportingUnitIdentifier><kr:ReportingUnitType>Mobile</kr:ReportingUnitType>");

        Reading reading = read(DocumentKind.COUNT, bytes(later));

        Count expected = Fixtures.count();
        Count count = (Count) reading.document();
        assertThat(count.total()).isEqualTo(expected.total());
        assertThat(count.stations()).isEqualTo(expected.stations());
        assertThat(count.header().schemaVersion()).isEqualTo("1.3");
        assertThat(reading.findings()).extracting("code").containsExactly("LATER_VERSION");
    }

    @Test
    void genders_of_later_drafts_are_read() throws Exception {
        String later = text(DocumentKind.RESULT)
                .replace("<Gender>female</Gender>", "<kr:GenderAnnex>female</kr:GenderAnnex>")
                .replace("<Gender>unknown</Gender>", "<kr:GenderAnnex>other</kr:GenderAnnex>");

        Result result = (Result) read(DocumentKind.RESULT, bytes(later)).document();

        assertThat(result.lists().get(0).elected())
                .extracting(elected -> elected.candidate().gender())
                .containsExactly(Optional.of(Gender.UNKNOWN), Optional.of(Gender.FEMALE));
    }

    @Test
    void additions_of_later_drafts_to_polling_stations_are_passed_over() throws Exception {
        String later = text(DocumentKind.POLLING_STATIONS)
                .replace(
                        "</Locality></Address>",
                        "</Locality><sb:Location xmlns:sb=\"http://www.kiesraad.nl/sb-extensions\">"
                                + "<sb:StreetName>Kerkstraat</sb:StreetName></sb:Location></Address>");

        assertSameContent(DocumentKind.POLLING_STATIONS, later);
    }

    @Test
    void a_station_whose_address_is_free_text_keeps_it_as_its_name() throws Exception {
        String old = text(DocumentKind.POLLING_STATIONS)
                .replaceFirst("<Locality>.*?</Locality>", "<xal:Address>Gemeentehuis, Plein 1</xal:Address>");

        PollingStationList list = (PollingStationList)
                read(DocumentKind.POLLING_STATIONS, bytes(old)).document();

        assertThat(list.stations().get(0).name()).isEqualTo("Gemeentehuis, Plein 1");
    }

    @Test
    void an_empty_number_of_voters_is_unknown_not_one() throws Exception {
        String empty = text(DocumentKind.POLLING_STATIONS).replace("<MaxVotes>4321<", "<MaxVotes><");

        Reading reading = read(DocumentKind.POLLING_STATIONS, bytes(empty));

        assertThat(((PollingStationList) reading.document()).eligibleVoters()).isEmpty();
        assertThat(reading.warnings()).containsExactly("VOTERS_MISSING");
    }

    @Test
    void names_written_with_or_without_empty_parts_are_equal_and_written_as_they_were() throws Exception {
        String omitted = text(DocumentKind.RESULT)
                .replace("<xnl:NamePrefix></xnl:NamePrefix>", "")
                .replace("<xnl:FirstName></xnl:FirstName>", "");

        Result result = (Result) read(DocumentKind.RESULT, bytes(omitted)).document();

        assertThat(result.lists()).isEqualTo(Fixtures.result().lists());
        SameText.assertSame(Formats.write(result), bytes(omitted));
    }

    @Test
    void gaps_between_numbers_are_allowed() throws Exception {
        String gaps = text(DocumentKind.CANDIDATE_LISTS)
                .replace("<AffiliationIdentifier Id=\"2\">", "<AffiliationIdentifier Id=\"23\">");

        Reading reading = read(DocumentKind.CANDIDATE_LISTS, bytes(gaps));

        assertThat(reading.findings()).isEmpty();
        assertThat(((CandidateLists) reading.document()).lists().get(1).number())
                .isEqualTo(23);
    }

    @Test
    void a_number_that_is_no_bsn_is_kept_apart_and_written_again() throws Exception {
        String wrong = text(DocumentKind.NOMINATION).replace("999900018", "123456789");

        Reading reading = read(DocumentKind.NOMINATION, bytes(wrong));

        Nomination nomination = (Nomination) reading.document();
        assertThat(nomination.candidates().get(1).bsn()).isEmpty();
        assertThat(reading.warnings()).containsExactly("BSN_INVALID");
        SameText.assertSame(Formats.write(nomination), bytes(wrong));
    }

    @Test
    void a_definition_without_regions_gets_that_of_its_municipality() throws Exception {
        ElectionDefinition whole = Fixtures.definition();
        ElectionDefinition bare = new ElectionDefinition(
                whole.header(), whole.election(), whole.seats(), whole.preferenceThreshold(), whole.designations());

        SameText.assertSame(Formats.write(bare), Fixtures.bytes(DocumentKind.ELECTION_DEFINITION));
    }

    private static void assertSameContent(DocumentKind kind, String file) throws Exception {
        Reading reading = read(kind, bytes(file));
        ElectionDocument expected = Fixtures.document(kind);
        assertThat(reading.document()).isEqualTo(expected);
        assertThat(reading.findings()).isEmpty();
    }

    private static String text(DocumentKind kind) {
        return new String(Fixtures.bytes(kind), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
