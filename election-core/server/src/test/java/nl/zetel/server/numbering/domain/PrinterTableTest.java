package nl.zetel.server.numbering.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.zetel.server.NumberedTown;
import org.junit.jupiter.api.Test;

class PrinterTableTest {

    private final String table = text(false);

    @Test
    void aLineForEachCandidateInTheOrderOfListsAndPositions() {
        assertThat(table.split("\r\n"))
                .containsExactly(
                        "\"lijstnummer\";\"aanduiding\";\"taal\";\"kandidaatnummer\";\"voorvoegsel\";\"achternaam\";"
                                + "\"voorletters\";\"roepnaam\";\"geslacht\";\"woonplaats\";\"land\"",
                        "\"1\";\"Groep \"\"De Brink\"\"; samen\";\"nl\";\"1\";\"van der\";\"Veen\";\"A.B.\";\"Anna\";\"v\";"
                                + "\"Diever\";\"\"",
                        "\"1\";\"Groep \"\"De Brink\"\"; samen\";\"nl\";\"2\";\"\";\"Müller\";\"C.\";\"\";\"\";\"Aken\";\"DE\"",
                        "\"2\";\"\";\"nl\";\"1\";\"\";\"Jansen\";\"D.\";\"Dirk\";\"\";\"Dwingeloo\";\"\"");
    }

    @Test
    void nothingThatIsNotPublishedIsInIt() {
        // The candidates have dates of birth, addresses and genders; the second list publishes no gender.
        assertThat(table).doesNotContain("1970").doesNotContain("Geheimstraat").doesNotContain("9999");
    }

    @Test
    void aByteOrderMarkIsAChoiceAndChangesNothingElse() {
        assertThat(text(true)).isEqualTo("\ufeff" + table);
        assertThat(PrinterTable.of(NumberedTown.LISTS, true)).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(PrinterTable.of(List.of(), false)).isNotEmpty();
    }

    private static String text(boolean mark) {
        return new String(PrinterTable.of(NumberedTown.LISTS, mark), StandardCharsets.UTF_8);
    }
}
