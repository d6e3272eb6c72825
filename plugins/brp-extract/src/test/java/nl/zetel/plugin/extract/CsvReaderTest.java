package nl.zetel.plugin.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CsvReaderTest {

    @Test
    void readsFieldsWithQuotesSeparatorsAndLineEndsInThem() throws Exception {
        assertThat(rows("a;b\r\n\"x;y\";\"zei \"\"ja\"\"\"\r\n\"twee\r\nregels\";\n"))
                .extracting(CsvRow::fields)
                .containsExactly(List.of("a", "b"), List.of("x;y", "zei \"ja\""), List.of("twee\r\nregels", ""));
    }

    @Test
    void countsLinesAlsoWithinQuotes() throws Exception {
        assertThat(rows("a\n\n\"1\n2\n3\"\nb\n")).extracting(CsvRow::line).containsExactly(1, 3, 6);
    }

    @Test
    void knowsWhereEachRowIsInBytes() throws Exception {
        String text = "é;b\nëë;d\r\n\"f\ng\";h";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (CsvRow row : rows(text)) {
            byte[] part = java.util.Arrays.copyOfRange(bytes, (int) row.offset(), (int) row.offset() + row.length());
            assertThat(rows(new String(part, StandardCharsets.UTF_8)))
                    .singleElement()
                    .satisfies(again -> assertThat(again.fields()).isEqualTo(row.fields()));
        }
        assertThat(rows(text)).hasSize(3);
    }

    @Test
    void readsALastRowWithoutAnEndOfLine() throws Exception {
        assertThat(rows("a;b\nc;d")).extracting(CsvRow::fields).endsWith(List.of("c", "d"));
        assertThat(rows("a;b\nc;")).extracting(CsvRow::fields).endsWith(List.of("c", ""));
    }

    @Test
    void leavesAQuoteInTheMiddleAlone() throws Exception {
        assertThat(rows("'t Hoen;van \"t\n")).extracting(CsvRow::fields).containsExactly(List.of("'t Hoen", "van \"t"));
    }

    @Test
    void saysOnWhichLineAQuoteWasNeverClosed() {
        assertThatThrownBy(() -> rows("a\nb\n\"c;d\n")).hasMessageContaining("regel 3");
        assertThatThrownBy(() -> rows("a\n\"" + "x".repeat(CsvReader.LONGEST_ROW) + "\"\n"))
                .hasMessageContaining("regel 2");
    }

    private static List<CsvRow> rows(String text) throws Exception {
        List<CsvRow> rows = new ArrayList<>();
        try (CsvReader reader = new CsvReader(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), ';', StandardCharsets.UTF_8, 0)) {
            for (Optional<CsvRow> row = reader.read(); row.isPresent(); row = reader.read()) {
                rows.add(row.get());
            }
        }
        return rows;
    }
}
