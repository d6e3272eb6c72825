package nl.zetel.plugin.eml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.zetel.api.Finding;
import nl.zetel.api.document.Agreement;
import nl.zetel.api.document.CandidateLists;
import nl.zetel.api.document.Count;
import nl.zetel.api.document.DocumentKind;
import nl.zetel.api.document.ElectionDefinition;
import nl.zetel.api.document.ElectionDocument;
import nl.zetel.api.document.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents of one election agree; those of another are told apart by what differs. */
class AgreementTest {

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void documents_of_one_election_agree(DocumentKind kind) {
        assertThat(Agreement.withDefinition(Fixtures.definition(), Fixtures.document(kind)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GR2026_WaterdamVeen, GR2026_Waterdam, OTHER_ELECTION",
        "Subcategory>GR1<, Subcategory>GR2<, OTHER_CATEGORY",
        "ElectionDomain Id=\"0998\", ElectionDomain Id=\"0997\", OTHER_MUNICIPALITY",
        "ElectionDate>2026-03-18<, ElectionDate>2026-03-25<, OTHER_ELECTION_DAY",
        "NominationDate>2026-02-02<, NominationDate>2026-02-03<, OTHER_NOMINATION_DAY"
    })
    void another_election_is_told_apart(String text, String replacement, String code) throws Exception {
        ElectionDocument other = read(DocumentKind.CANDIDATE_LISTS, text, replacement);

        assertThat(Agreement.withDefinition(Fixtures.definition(), other))
                .extracting(Finding::code)
                .containsExactly(code);
    }

    @Test
    void a_count_and_a_result_of_the_lists_agree_with_them() {
        assertThat(Agreement.withLists(Fixtures.lists(), Fixtures.count())).isEmpty();
        assertThat(Agreement.withLists(Fixtures.lists(), Fixtures.result())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "<AffiliationIdentifier Id=\"2\">, <AffiliationIdentifier Id=\"3\">, LIST_NOT_COUNTED UNKNOWN_LIST",
        "<CandidateIdentifier Id=\"4\">, <CandidateIdentifier Id=\"3\">, OTHER_CANDIDATES",
        "Foarút, Foarut, OTHER_DESIGNATION"
    })
    void a_count_of_other_lists_is_told_apart(String text, String replacement, String codes) throws Exception {
        Count other = (Count) read(DocumentKind.TOTAL_COUNT, text, replacement);

        assertThat(Agreement.withLists(Fixtures.lists(), other))
                .extracting(Finding::code)
                .containsExactly(codes.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "<AffiliationIdentifier Id=\"2\">, <AffiliationIdentifier Id=\"3\">, UNKNOWN_LIST",
        "Zonderlijst, Anders, UNKNOWN_CANDIDATE",
        "Brussel, Antwerpen, UNKNOWN_CANDIDATE"
    })
    void a_result_of_other_lists_is_told_apart(String text, String replacement, String code) throws Exception {
        Result other = (Result) read(DocumentKind.RESULT, text, replacement);

        assertThat(Agreement.withLists(Fixtures.lists(), other))
                .extracting(Finding::code)
                .containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
        "incorrect_election, OTHER_ELECTION",
        "incorrect_election_date, OTHER_ELECTION_DAY",
        "incorrect_election_domain, OTHER_MUNICIPALITY",
        "incorrect_election_type, OTHER_CATEGORY"
    })
    void samples_that_are_only_wrong_beside_their_definition_are_told_apart(String name, String code) throws Exception {
        ElectionDefinition definition = (ElectionDefinition) sample(DocumentKind.ELECTION_DEFINITION, "eml110a_test");
        CandidateLists lists = (CandidateLists) sample(DocumentKind.CANDIDATE_LISTS, "eml230b_invalid_" + name);

        assertThat(Agreement.withDefinition(definition, lists))
                .extracting(Finding::code)
                .contains(code);
        assertThat(Agreement.withDefinition(definition, sample(DocumentKind.CANDIDATE_LISTS, "eml230b_test")))
                .isEmpty();
    }

    @Test
    void real_documents_agree() throws Exception {
        String folder = "gr2022-westmaasenwaal/%s_GR2022_WestMaasenWaal.eml.xml";
        CandidateLists lists = (CandidateLists)
                Formats.read(DocumentKind.CANDIDATE_LISTS, Samples.bytes(String.format(folder, "Kandidatenlijsten")))
                        .document();
        Count count = (Count) Formats.read(DocumentKind.COUNT, Samples.bytes(String.format(folder, "Telling")))
                .document();
        Result result = (Result) Formats.read(DocumentKind.RESULT, Samples.bytes(String.format(folder, "Resultaat")))
                .document();

        assertThat(Agreement.withLists(lists, count)).isEmpty();
        assertThat(Agreement.withLists(lists, result)).isEmpty();
    }

    private static ElectionDocument sample(DocumentKind kind, String name) throws Exception {
        return Formats.read(kind, Samples.bytes("synthetic/abacus/" + name + ".eml.xml"))
                .document();
    }

    private static ElectionDocument read(DocumentKind kind, String text, String replacement) throws Exception {
        String file = new String(Fixtures.bytes(kind), StandardCharsets.UTF_8);
        assertThat(file).contains(text);
        byte[] changed = file.replace(text, replacement).getBytes(StandardCharsets.UTF_8);
        return Formats.read(kind, changed).document();
    }
}
