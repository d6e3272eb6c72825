package nl.zetel.plugin.camt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.zetel.api.Finding;
import nl.zetel.api.payment.StatementHandler;
import nl.zetel.api.payment.StatementHeader;
import nl.zetel.api.payment.Transaction;
import nl.zetel.spi.DocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each file ends in a clear refusal within two seconds of processor time; the module's tests run in 128 MB. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class HostileInputTest {

    private static final String GOOD = Camt.statement("112.50", Camt.credit("112.50", ""));
    private static final long HUGE = 2L << 30;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Test
    void the_tests_run_in_little_memory() {
        assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(128L << 20);
    }

    @Test
    void an_external_entity_is_not_read(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "TOPSECRET");
        String file = GOOD.replace("?>", "?><!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>")
                .replace("2026-17", "&x;");

        refused(file, "DOCTYPE_FORBIDDEN");
    }

    @Test
    void the_parser_alone_would_not_read_it_either() throws Exception {
        String file = "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><d>&x;</d>";
        var reader = XmlCursor.factory()
                .createXMLStreamReader(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));

        assertThatThrownBy(() -> {
                    while (reader.hasNext()) {
                        reader.next();
                    }
                })
                .hasMessageContaining("not declared");
    }

    @Test
    void an_entity_bomb_and_an_external_subset_are_refused() {
        var bomb = new StringBuilder("?><!DOCTYPE d [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        refused(GOOD.replace("?>", bomb + "]>").replace("2026-17", "&a29;"), "DOCTYPE_FORBIDDEN");
        refused(GOOD.replace("?>", "?><!DOCTYPE d SYSTEM \"http://localhost:1/x.dtd\">"), "DOCTYPE_FORBIDDEN");
        refused(GOOD.replace("2026-17", "&undeclared;"), "XML_INVALID");
    }

    @Test
    void a_document_type_is_refused_where_it_stands() {
        place("<?xml version=\"1.0\"?>\n\n  ", "<!DOCTYPE d>\n<d/>");
        place("", "<!DOCTYPE d><d/>");
        String head = GOOD.substring(0, GOOD.indexOf("<GrpHdr>"));
        place(head + "\n<!-- x\n y -->" + " ".repeat(20_000) + "\n ", "<!ELEMENT a ANY><GrpHdr>");
    }

    private static void place(String before, String markup) {
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int column = before.length() - before.lastIndexOf('\n');
        var file = new ByteArrayInputStream((before + markup).getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> new CamtReader(Limits.DEFAULT).read(file, new Forgetting()))
                .isInstanceOfSatisfying(DocumentException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("DOCTYPE_FORBIDDEN");
                    assertThat(refusal.line()).isEqualTo(line);
                    assertThat(refusal.column()).isEqualTo(column);
                });
    }

    @Test
    void ten_thousand_levels_are_too_deep() {
        refused(GOOD.replace("2026-17", "<a>".repeat(10_000) + "</a>".repeat(10_000)), "NESTING_TOO_DEEP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<Id>", "<Id att='", "<Id att='>", "<Id><!-- < ", "<Id><![CDATA[<", "<Id><?x <", "<Id"})
    void two_gigabytes_in_one_place_are_refused(String before) {
        String head = GOOD.substring(0, GOOD.indexOf("<Id>"));

        refused(endless(head + before, 'x'), "MARKUP_TOO_LONG", "TEXT_TOO_LONG", "XML_LIMIT");
    }

    @Test
    void two_gigabytes_in_an_element_that_nobody_reads_are_refused() {
        String head = GOOD.substring(0, GOOD.indexOf("<Id>"));

        refused(endless(head + "<Unknown>", 'x'), "MARKUP_TOO_LONG");
        refused(endless(head + "<Unknown>", ' '), "MARKUP_TOO_LONG");
    }

    @Test
    void a_file_of_endless_small_elements_is_too_large() {
        refused(new Repeating(GOOD.substring(0, GOOD.indexOf("<Id>")), "<Unknown>x</Unknown>\n"), "FILE_TOO_LARGE");
    }

    @Test
    void too_many_entries_are_refused() {
        refused(
                new Repeating(
                        GOOD.substring(0, GOOD.indexOf("<Ntry>")),
                        "<Ntry><Amt Ccy=\"EUR\">1</Amt>"
                                + "<CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts></Ntry>"),
                "TOO_MANY_ENTRIES");
    }

    @Test
    void a_long_text_is_refused_and_the_longest_allowed_is_not() throws Exception {
        refused(GOOD.replace("2026-17", "x".repeat(1_001)), "TEXT_TOO_LONG");
        assertThat(Recording.of(GOOD.replace("2026-17", "x".repeat(1_000))).ended)
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E100000000", "1e9", "-112.50", "NaN", "1_000", "112,50", "0x70", "1.2.3"})
    void amounts_that_are_bombs_are_refused(String amount) {
        refused(GOOD.replace("112.50</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>", amount + "</Amt><Sts>"), "AMOUNT_INVALID");
    }

    @Test
    void an_amount_of_nine_hundred_digits_is_refused() {
        refused(GOOD.replace("112.50</Amt>", "9".repeat(900) + "</Amt>"), "AMOUNT_INVALID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "IBM037"})
    void other_encodings_are_refused(String charset) {
        String file = GOOD.replace("UTF-8", charset);

        refused(
                new ByteArrayInputStream(file.getBytes(Charset.forName(charset))),
                "ENCODING_UNSUPPORTED",
                "NOT_A_STATEMENT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-7", "ISO-8859-15", "x-unknown"})
    void other_encodings_are_refused_also_where_only_the_declaration_says_so(String charset) {
        refused(GOOD.replace("UTF-8", charset), "ENCODING_UNSUPPORTED", "XML_INVALID");
    }

    @Test
    void bytes_that_are_not_the_declared_encoding_are_refused() {
        String accented = GOOD.replace("2026-17", "Fry\u00e2n");

        refused(new ByteArrayInputStream(accented.getBytes(StandardCharsets.ISO_8859_1)), "ENCODING_INVALID");
    }

    @Test
    void latin_1_and_a_byte_order_mark_are_fine() throws Exception {
        String accented = GOOD.replace("2026-17", "Frysl\u00e2n");
        byte[] latin = accented.replace("UTF-8", "ISO-8859-1").getBytes(StandardCharsets.ISO_8859_1);
        byte[] marked = ("\ufeff" + accented).getBytes(StandardCharsets.UTF_8);

        assertThat(Recording.of(latin).ended.get(0).id()).isEqualTo("Frysl\u00e2n");
        assertThat(Recording.of(marked).ended.get(0).id()).isEqualTo("Frysl\u00e2n");
    }

    @Test
    void a_file_cut_at_every_tenth_is_never_taken_for_whole() {
        byte[] file = GOOD.getBytes(StandardCharsets.UTF_8);
        for (int tenth = 0; tenth < 10; tenth++) {
            byte[] cut = Arrays.copyOf(file, file.length * tenth / 10);
            assertThatThrownBy(() -> Recording.of(cut))
                    .as("cut at %d tenths", tenth)
                    .isInstanceOf(DocumentException.class);
        }
    }

    @Test
    void a_cut_file_is_called_cut() {
        refused(GOOD.substring(0, GOOD.length() * 7 / 10), "FILE_TRUNCATED");
    }

    @Test
    void what_is_no_xml_or_has_more_behind_it_is_refused() {
        refused("", "NOT_A_STATEMENT");
        refused("%PDF-1.7", "NOT_A_STATEMENT");
        refused("<html/>", "NOT_A_STATEMENT");
        refused(GOOD + "<more/>", "XML_INVALID");
        refused(GOOD.replace("camt.053.001.08", "pain.001.001.09"), "NOT_A_STATEMENT");
    }

    @Test
    void two_hundred_thousand_predefined_entities_are_read_or_refused_but_never_a_crash() {
        try {
            Recording.of(GOOD.replace("<Acct>", "<!-- -->" + "<X>&amp;</X>".repeat(200_000) + "<Acct>"));
        } catch (DocumentException e) {
            assertThat(e.code()).isEqualTo("XML_LIMIT");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_stream_that_fails_is_no_fault_of_the_file() {
        assertThatThrownBy(() -> Recording.of(new Failing(GOOD)))
                .isInstanceOf(IOException.class)
                .hasMessage("disk gone");
        assertThatThrownBy(() -> Recording.of(new Failing("PK\u0003\u0004"))).isInstanceOf(IOException.class);
    }

    @Test
    void statements_in_a_zip_are_read_also_from_folders() throws Exception {
        byte[] zip = zip("a..b.xml", GOOD, "folder/", "", "folder/x.txt", GOOD, "...", GOOD);

        var heard = Recording.of(zip);

        assertThat(heard.transactions).hasSize(3);
        assertThat(new CamtReader(Limits.DEFAULT).recognises(Arrays.copyOf(zip, 8_192)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../a.xml",
                "../../etc/passwd",
                "a/../../b.xml",
                "..\\a.xml",
                "/abs.xml",
                "C:\\x.xml",
                "..",
                "../"
            })
    void a_zip_with_a_path_out_of_its_folder_is_refused(String name) throws Exception {
        refused(new ByteArrayInputStream(zip("first.xml", GOOD, name, GOOD)), "ZIP_PATH");
    }

    @Test
    void a_zip_bomb_is_refused_while_it_is_inflated() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("a.xml"));
            zip.write(GOOD.substring(0, GOOD.indexOf("<Id>")).getBytes(StandardCharsets.UTF_8));
            byte[] filler = "<X></X>\n".repeat(4_096).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 500; i++) {
                zip.write(filler);
            }
        }

        refused(new ByteArrayInputStream(bytes.toByteArray()), "ZIP_RATIO");
    }

    @Test
    void other_zips_are_refused_with_the_reason() throws Exception {
        var many = new String[42];
        for (int i = 0; i < many.length; i += 2) {
            many[i] = i + ".xml";
            many[i + 1] = GOOD;
        }
        refused(new ByteArrayInputStream(zip(many)), "ZIP_TOO_MANY_FILES");
        byte[] inner = zip("a.xml", GOOD);
        refused(new ByteArrayInputStream(zip("a.zip", new String(inner, StandardCharsets.ISO_8859_1))), "ZIP_NESTED");
        refused(new ByteArrayInputStream(zip("a.txt", "no statement")), "NOT_A_STATEMENT");
        refused(new ByteArrayInputStream(zip()), "STATEMENT_MISSING");
        refused(new ByteArrayInputStream(zip("a.xml", GOOD.replace("2026-17", "&x;"))), "XML_INVALID");
    }

    @Test
    void a_cut_zip_is_refused_wherever_it_is_cut() throws Exception {
        byte[] zip = zip("a.xml", GOOD);
        int content = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        for (int tenth = 0; tenth < 10; tenth++) {
            byte[] cut = Arrays.copyOf(zip, content * tenth / 10);
            assertThatThrownBy(() -> Recording.of(cut))
                    .as("cut at %d tenths", tenth)
                    .isInstanceOf(DocumentException.class);
        }
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                // Latin 1 keeps the bytes of a zip in a zip; the statements are ASCII.
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return bytes.toByteArray();
    }

    private static void refused(String file, String... codes) {
        refused(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), codes);
    }

    private static void refused(InputStream file, String... codes) {
        // The time of the processor, not of the clock: other work on the machine is not the reader's.
        long start = THREADS.getCurrentThreadCpuTime();
        assertThatThrownBy(() -> new CamtReader(Limits.DEFAULT).read(file, new Forgetting()))
                .isInstanceOfSatisfying(DocumentException.class, e -> {
                    assertThat(e.code()).isIn((Object[]) codes);
                    assertThat(e.getMessage()).isNotBlank();
                });
        assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    private static InputStream endless(String head, char filler) {
        return new Repeating(head, Character.toString(filler).repeat(8_192));
    }

    /** Keeps nothing, so that the memory used is the reader's. */
    private static final class Forgetting implements StatementHandler {
        @Override
        public boolean begin(StatementHeader header) {
            return true;
        }

        @Override
        public void transaction(Transaction transaction) {}

        @Override
        public void end(StatementHeader header) {}

        @Override
        public void finding(Finding finding) {}
    }

    /** A head, and then the same again and again, up to two gigabytes. */
    private static final class Repeating extends InputStream {
        private final byte[] head;
        private final byte[] again;
        private long position;

        Repeating(String head, String again) {
            this.head = head.getBytes(StandardCharsets.UTF_8);
            this.again = again.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (position >= HUGE) {
                return -1;
            }
            boolean first = position < head.length;
            byte[] source = first ? head : again;
            int from = (int) (first ? position : (position - head.length) % again.length);
            int count = Math.min(length, source.length - from);
            System.arraycopy(source, from, bytes, offset, count);
            position += count;
            return count;
        }
    }

    /** Gives the text and then breaks. */
    private static final class Failing extends InputStream {
        private final byte[] text;
        private int position;

        Failing(String text) {
            this.text = text.getBytes(StandardCharsets.ISO_8859_1);
        }

        @Override
        public int read() throws IOException {
            if (position >= text.length / 2) {
                throw new IOException("disk gone");
            }
            return text[position++];
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            bytes[offset] = (byte) read();
            return 1;
        }
    }
}
