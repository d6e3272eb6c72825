package nl.zetel.plugin.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Bsn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {

    private static final List<Bsn> NUMBERS = Exports.numbers(999_990_000, 9);

    @TempDir
    private Path folder;

    @Test
    void namesTheLineOfEachRowThatCannotBeUsed() throws Exception {
        Path file = Exports.write(
                folder,
                Exports.plain(NUMBERS.get(0)),
                Exports.row(";", "BSN", "123456789", "Geslachtsnaam", "Bos", "Geboortedatum", "01-05-1970"),
                with(NUMBERS.get(1), "Geboortedatum", "31-02-1970"),
                with(NUMBERS.get(2), "Geslacht", "man"),
                with(NUMBERS.get(3), "Nationaliteiten", "Duits"),
                with(NUMBERS.get(4), "Geheimhouding", "soms"),
                with(NUMBERS.get(5), "Geboortedatum", ""),
                NUMBERS.get(6).value() + ";te;kort");
        Importer.Result result = run(file, Optional.empty());
        assertThat(result.errors()).extracting(RowError::line).containsExactly(3, 4, 5, 6, 7, 8, 9);
        assertThat(result.errors())
                .extracting(RowError::message)
                .satisfiesExactly(
                        text -> assertThat(text).contains("burgerservicenummer"),
                        text -> assertThat(text).contains("Geboortedatum").doesNotContain("31-02"),
                        text -> assertThat(text).contains("Geslacht"),
                        text -> assertThat(text).contains("Nationaliteiten").doesNotContain("Duits"),
                        text -> assertThat(text).contains("Geheimhouding"),
                        text -> assertThat(text).contains("leeg"),
                        text -> assertThat(text).contains("3 velden"));
        assertThat(result.persons()).isEqualTo(1);
        assertThat(result.withoutNumber()).isEqualTo(2);
    }

    @Test
    void aSuppliersMappingGivesNamesFormsAndMeanings() throws Exception {
        Path mapping = folder.resolve("leverancier.properties");
        Files.writeString(mapping, """
                column.bsn=SOFINR
                column.surname=NAAM
                column.birth=GEB_DAT
                column.gender=SEKSE
                value.gender.man=M
                value.gender.vrouw=V
                date-format=jjjjmmdd
                constant.municipality=1701
                """);
        Path file = folder.resolve("leverancier.csv");
        Files.writeString(
                file,
                "SOFINR,SEKSE,NAAM,GEB_DAT,EXTRA\n" + NUMBERS.get(0).value() + ",Vrouw,\"Bosch, ten\",19850000,x\n");
        Importer.Result result = run(file, Optional.of(mapping));
        assertThat(result.errors()).isEmpty();
        assertThat(result.layout().separator()).isEqualTo(',');
    }

    @Test
    void anExportOfWindowsIsReadAsItWasWritten() throws Exception {
        Path file = Exports.write(
                folder.resolve("uitdraai.csv"),
                Charset.forName("windows-1252"),
                "\r\n",
                with(NUMBERS.get(0), "Geslachtsnaam", "Schönfeld"));
        Importer.Result result = run(file, Optional.empty());
        assertThat(result.layout().charset().name()).isEqualTo("windows-1252");
        assertThat(result.errors()).isEmpty();
    }

    @Test
    void aFileWithoutTheColumnsIsRefusedWithTheirNames() throws Exception {
        Path file = folder.resolve("anders.csv");
        Files.writeString(file, "Naam;Adres\nBos;Diever\n");
        assertThatThrownBy(() -> run(file, Optional.empty()))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("BSN")
                .hasMessageContaining("Geboortedatum");
    }

    @Test
    void theDryRunTellsWhatIsWrongWithoutAServer() throws Exception {
        Path file = Exports.write(folder, Exports.plain(NUMBERS.get(0)), with(NUMBERS.get(1), "Geboortedatum", "1970"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = DryRun.run(List.of(file.toString()), new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(code).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("1 personen ingelezen", "Regel 3: de datum in kolom \"Geboortedatum\" is ongeldig")
                .doesNotContain(NUMBERS.get(1).value());
        assertThat(DryRun.run(List.of(folder.resolve("nergens.csv").toString()), new PrintStream(out)))
                .isEqualTo(2);
    }

    private static Importer.Result run(Path file, Optional<Path> mapping) throws Exception {
        return new Importer(file, MappingFile.read(mapping), now -> {}).run();
    }

    private static String with(Bsn bsn, String column, String value) {
        return Exports.row(
                ";", "BSN", bsn.value(), "Geslachtsnaam", "Bos", "Geboortedatum", "01-05-1970", column, value);
    }
}
