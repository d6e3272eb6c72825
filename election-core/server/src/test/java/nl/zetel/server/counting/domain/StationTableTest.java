package nl.zetel.server.counting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.zetel.api.Finding;
import nl.zetel.law.counting.CountKind;
import nl.zetel.server.table.Csv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table of polling stations is taken whole or not at all. */
class StationTableTest {

    @Test
    void readsWhatSpreadsheetsWrite() {
        StationTable table = table("Nummer;Naam;Postcode;Soort;Telling;Kiesgerechtigden\r\n"
                + "1;\"Zaal \"\"De Hoek\"\"; achter\";7981 ab;mobiel;CSO;950\r\n\r\n"
                + "2;School;;;;\r\n");

        assertThat(table.errors()).isEmpty();
        assertThat(table.stations())
                .containsExactly(
                        new PollingStation(
                                "1",
                                "Zaal \"De Hoek\"; achter",
                                "7981AB",
                                PollingStation.Kind.MOBILE,
                                CountKind.CSO,
                                Optional.of(950)),
                        new PollingStation(
                                "2", "School", "", PollingStation.Kind.FIXED, CountKind.DSO, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nummer,naam\\nx,School|rij 2|NUMBER",
                "nummer,naam\\n1,|rij 2|NAME",
                "nummer,naam,postcode\\n1,School,798AB|rij 2|POSTAL_CODE",
                "nummer,naam,soort\\n1,School,drijvend|rij 2|KIND",
                "nummer,naam,telling\\n1,School,half|rij 2|PROCEDURE",
                "nummer,naam,kiesgerechtigden\\n1,School,-4|rij 2|ELIGIBLE_VOTERS",
                "nummer,naam\\n1,School\\n1,Kerk|stembureau 1|NUMBER_TWICE",
                "nummer,naam\\n1,School,,|rij 2|COLUMNS",
                "naam\\nSchool|rij 1|COLUMNS_MISSING",
                "nummer,naam|rij 1|EMPTY"
            })
    void namesTheRowThatIsWrong(String text, String place, String code) {
        assertThat(table(text.replace("\\n", "\n")).errors())
                .extracting(Finding::location, Finding::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(place, code));
    }

    private static StationTable table(String text) {
        return StationTable.of(Csv.rows(text, StationTable.MOST_STATIONS));
    }
}
