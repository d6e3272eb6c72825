package nl.zetel.plugin.eml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.zetel.api.document.CandidateLists;
import nl.zetel.api.document.Count;
import nl.zetel.api.document.DocumentKind;
import org.junit.jupiter.api.Test;

/** A count is published as the table OSV4-3. */
class CountTableTest {

    @Test
    void the_table_of_west_maas_en_waal_2022_is_the_published_one() throws Exception {
        String folder = "gr2022-westmaasenwaal/";
        Count count = (Count)
                Formats.read(DocumentKind.COUNT, Samples.bytes(folder + "Telling_GR2022_WestMaasenWaal.eml.xml"))
                        .document();
        CandidateLists lists = (CandidateLists) Formats.read(
                        DocumentKind.CANDIDATE_LISTS,
                        Samples.bytes(folder + "Kandidatenlijsten_GR2022_WestMaasenWaal.eml.xml"))
                .document();
        String name = Formats.EML.countTableFileName(count).orElseThrow();

        assertThat(name).isEqualTo("osv4-3_telling_gr2022_westmaasenwaal.csv");
        SameText.assertSame(table(count, lists), Samples.bytes(folder + name));
    }

    @Test
    void a_table_has_a_row_for_each_count_of_the_document_and_none_for_others() throws Exception {
        String table = new String(table(Fixtures.count(), Fixtures.lists()), StandardCharsets.UTF_8);

        assertThat(table).isEqualTo("\uFEFF" + """
                "Verkiezing";;"Gemeenteraad 's-Waterdam & Veen 2026"
                "Datum";;"2026-03-18"
                "Gebied";;"Gemeente 's-Waterdam & Veen"
                "Nummer";;"0998"

                "Lijstnummer";"Aanduiding";"Volgnummer";"Naam kandidaat";"Totaal";"Gemeentehuis";"Kulturhus d'n Dulper  (zaal 2)"
                "Gebiednummer";;;;;"1";"01"
                "Postcode";;;;;"9998 AA";
                ;"opgeroepenen";;;"4321";"4321";"4321"
                ;"geldige stempas";;;"49";"25";"24"
                ;"geldig volmachtbewijs";;;"2";"1";"1"
                ;"toegelaten kiezers";;;"51";"26";"25"
                ;"geldige stembiljetten";;;"47";"24";"23"
                ;"blanco stembiljetten";;;"4";"2";"2"
                ;"ongeldige stembiljetten";;;"2";"1";"1"
                ;"aangetroffen stembiljetten";;;"53";"27";"26"
                ;"meer stembiljetten dan toegelaten kiezers";;;"2";"1";"1"
                ;"minder stembiljetten dan toegelaten kiezers";;;"0";"0";"0"
                "1";"Fryslân Foarút & ""Wij"" <3";;;"42";"22";"20"
                ;;"1";"van der Bogus-Verzonnen, A.B.C.";"30";"10";"20"
                ;;"2";"Fictief- den Bedacht, Th.";"12";"12";"0"
                ;;"4";"Öztürk d'Invençión, Ş.";"0";"0";"0"
                "2";;;;"5";"2";"3"
                ;;"1";"Zonderlijst, X.";"5";"2";"3\"""");
    }

    @Test
    void lists_that_lack_a_candidate_of_the_count_are_refused() {
        CandidateLists whole = Fixtures.lists();
        CandidateLists part = new CandidateLists(
                whole.header(), whole.election(), List.of(whole.lists().get(0)));

        assertThatThrownBy(() -> table(Fixtures.count(), part))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("candidate 1 on list 2");
    }

    private static byte[] table(Count count, CandidateLists lists) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Formats.EML.writeCountTable(count, lists, out);
        return out.toByteArray();
    }
}
