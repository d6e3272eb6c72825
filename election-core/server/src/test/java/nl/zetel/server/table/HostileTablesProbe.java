package nl.zetel.server.table;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.zetel.server.counting.domain.StationTable;
import nl.zetel.server.problem.ProblemException;

/** Gives hostile files to every reader of tables and prints what became of each; runs in a process with little memory. */
final class HostileTablesProbe {

    private static final int SIZE = 2 * 1024 * 1024;
    private static final String STATIONS = "nummer;naam;postcode;soort;telling;kiesgerechtigden\n";
    private static final String DESIGNATIONS = "aanduiding;groepering;gemachtigde;plaatsvervangend_gemachtigde\n";

    private HostileTablesProbe() {}

    /** A reader; answers how many errors it found. */
    private interface Reader {
        int errors(byte[] file) throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        every(
                "stations",
                STATIONS,
                file -> StationTable.of(Csv.rows(Csv.text(file), StationTable.MOST_STATIONS))
                        .errors()
                        .size());
        every(
                "designations",
                DESIGNATIONS,
                file -> errors(
                        "nl.zetel.server.designation.application.RegisterTable", new Class<?>[] {byte[].class}, file));
        every(
                "candidates",
                candidateHead(),
                file -> errors(
                        "nl.zetel.server.nomination.application.CandidateTable",
                        new Class<?>[] {byte[].class, LocalDate.class},
                        file,
                        LocalDate.of(2018, 2, 5)));
    }

    private static void every(String reader, String head, Reader read) {
        files(head).forEach((name, file) -> System.out.println(reader + "\t" + name + "\t" + outcome(read, file)));
    }

    private static String outcome(Reader read, byte[] file) {
        try {
            return read.errors(file) == 0 ? "accepted" : "refused";
        } catch (ProblemException e) {
            return "refused";
        } catch (Exception | OutOfMemoryError e) {
            return e.toString();
        }
    }

    private static Map<String, byte[]> files(String head) {
        int columns = head.split(";").length;
        String row = "1" + ";1".repeat(columns - 1) + "\n";
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("nothing", new byte[0]);
        files.put("only separators", filled("", ";"));
        files.put("only line ends", filled("", "\n"));
        files.put("one letter a line", filled("", "a\n"));
        files.put("one field", filled("", "x"));
        files.put("rows without an end", filled(head, row));
        files.put("rows of one letter", filled(head, "a\n"));
        files.put("one row of separators", filled(head, ";"));
        files.put("a quote that stays open", filled(head, "\"x\n"));
        files.put("only quotes", filled(head, "\""));
        files.put("a number that is a bomb", text(head + row.replace("1", "1E100000000") + row + row));
        files.put("UTF-16", (head + row).getBytes(StandardCharsets.UTF_16));
        files.put("EBCDIC", (head + row).getBytes(Charset.forName("IBM037")));
        files.put("an entity bomb", text("<!DOCTYPE x [<!ENTITY a \"&b;&b;\">]>\n" + "<x>".repeat(10_000)));
        files.put("a zip file", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0});
        byte[] noise = new byte[SIZE];
        new Random(20180205).nextBytes(noise);
        files.put("noise", noise);
        files.put("cut off in a quoted field", text(head + row + "\"1"));
        files.put("cut off in the header", text(head.substring(0, head.length() / 2)));
        return files;
    }

    private static byte[] filled(String head, String again) {
        return text(head + again.repeat((SIZE - head.length()) / again.length()));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String candidateHead() throws Exception {
        var columns = Class.forName("nl.zetel.server.nomination.application.CandidateTable")
                .getDeclaredField("COLUMNS");
        columns.setAccessible(true);
        return String.join(
                        ";",
                        ((List<?>) columns.get(null))
                                .stream().map(String::valueOf).toList()) + "\n";
    }

    /** By reflection: these readers are hidden in their features. */
    private static int errors(String type, Class<?>[] parameters, Object... arguments) throws Exception {
        Method read = Class.forName(type).getDeclaredMethod("read", parameters);
        read.setAccessible(true);
        try {
            Object table = read.invoke(null, arguments);
            Method errors = table.getClass().getDeclaredMethod("errors");
            errors.setAccessible(true);
            return ((List<?>) errors.invoke(table)).size();
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof ProblemException problem ? problem : e;
        }
    }
}
