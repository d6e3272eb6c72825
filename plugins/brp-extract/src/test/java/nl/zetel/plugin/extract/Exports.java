package nl.zetel.plugin.extract;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Bsn;

/** Writes exports with invented persons. */
final class Exports {

    static final List<String> COLUMNS = List.of(
            "BSN",
            "Voornamen",
            "Voorletters",
            "Voorvoegsel",
            "Geslachtsnaam",
            "Geslacht",
            "Geboortedatum",
            "Nationaliteiten",
            "Gemeentecode",
            "Gemeente",
            "Ingeschreven sinds",
            "Functie adres",
            "Straat",
            "Huisnummer",
            "Huisletter",
            "Toevoeging",
            "Postcode",
            "Woonplaats",
            "Verblijfstitel",
            "Verblijfstitel sinds",
            "Verblijfstitel tot",
            "Vestiging in Nederland",
            "Uitgesloten kiesrecht",
            "Uitgesloten tot",
            "Overlijden",
            "Opschorting",
            "Opschorting sinds",
            "Geheimhouding",
            "Voorvoegsel partner",
            "Geslachtsnaam partner",
            "Naamgebruik",
            "In onderzoek");

    private Exports() {}

    /** A person's row by column; columns that are not named are empty. */
    static String row(String separator, String... namesAndValues) {
        String[] values = new String[COLUMNS.size()];
        Arrays.fill(values, "");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values[COLUMNS.indexOf(namesAndValues[i])] = namesAndValues[i + 1];
        }
        return String.join(separator, values);
    }

    static String plain(Bsn bsn) {
        return row(";", "BSN", bsn.value(), "Geslachtsnaam", "Bos", "Geboortedatum", "01-05-1970");
    }

    static Path write(Path folder, String... rows) throws IOException {
        return write(folder.resolve("uitdraai.csv"), StandardCharsets.UTF_8, "\r\n", rows);
    }

    static Path write(Path file, Charset charset, String endOfLine, String... rows) throws IOException {
        String header = String.join(";", COLUMNS) + endOfLine;
        Files.writeString(file, header + String.join(endOfLine, rows) + endOfLine, charset);
        return file;
    }

    /** The so-manieth number that passes the eleven test, from a start. */
    static List<Bsn> numbers(int from, int count) {
        List<Bsn> numbers = new ArrayList<>(count);
        for (int candidate = from; numbers.size() < count; candidate++) {
            Optional<Bsn> bsn = Bsn.parse(String.format(java.util.Locale.ROOT, "%09d", candidate));
            bsn.ifPresent(numbers::add);
        }
        return numbers;
    }

    /** A large file of ordinary persons. */
    static Path large(Path file, List<Bsn> numbers) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file)) {
            writer.write(String.join(";", COLUMNS) + "\n");
            int i = 0;
            for (Bsn bsn : numbers) {
                i++;
                writer.write(row(
                                ";",
                                "BSN",
                                bsn.value(),
                                "Voornamen",
                                "Anna Margaretha",
                                "Voorletters",
                                "A.M.",
                                "Voorvoegsel",
                                "van der",
                                "Geslachtsnaam",
                                "Vërzonnen" + i,
                                "Geslacht",
                                i % 2 == 0 ? "M" : "V",
                                "Geboortedatum",
                                String.format(
                                        java.util.Locale.ROOT, "%02d-%02d-%04d", i % 28 + 1, i % 12 + 1, 1930 + i % 70),
                                "Nationaliteiten",
                                i % 20 == 0 ? "0055" : "0001",
                                "Gemeentecode",
                                "1701",
                                "Gemeente",
                                "Westerveld",
                                "Ingeschreven sinds",
                                "01-02-2001",
                                "Straat",
                                "Dorpsstraat",
                                "Huisnummer",
                                String.valueOf(i % 300 + 1),
                                "Postcode",
                                "7981AB",
                                "Woonplaats",
                                "Diever",
                                "Geheimhouding",
                                "N")
                        + "\n");
            }
        }
        return file;
    }
}
