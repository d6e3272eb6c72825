package nl.zetel.plugin.mt940;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import nl.zetel.api.Finding;
import nl.zetel.api.Money;
import nl.zetel.api.Severity;
import nl.zetel.api.payment.StatementHandler;
import nl.zetel.api.payment.StatementHeader;
import nl.zetel.api.payment.Transaction;
import nl.zetel.api.payment.Transaction.Status;
import nl.zetel.spi.DocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class Mt940ReaderTest {

    private static final String ENTRY = ":61:2601050105C112,50NTRFNONREF";
    private static final String GOOD = Mt940.statement("112,50", ENTRY, ":86:x");

    @Test
    void tells_the_statement_before_and_after_its_entries() throws Exception {
        var heard = Recording.of(GOOD);

        assertThat(heard.begun).singleElement().satisfies(header -> {
            assertThat(header.account().value()).isEqualTo(Mt940.ACCOUNT);
            assertThat(header.id()).isEqualTo("17/1");
            assertThat(header.opening()).contains(Money.ZERO);
            assertThat(header.closing()).isEmpty();
        });
        assertThat(heard.ended).singleElement().satisfies(header -> {
            assertThat(header.closing()).contains(Money.ofCents(11_250));
            assertThat(header.until()).contains(LocalDate.parse("2026-01-05"));
        });
    }

    @Test
    void several_statements_and_windows_line_ends_are_fine() throws Exception {
        var heard = Recording.of((GOOD + GOOD + Mt940.statement("0,00")).replace("\n", "\r\n"));

        assertThat(heard.ended).hasSize(3);
        assertThat(heard.transactions).hasSize(2);
        assertThat(heard.findings).isEmpty();
    }

    @Test
    void what_follows_the_closing_balance_is_not_an_entry() throws Exception {
        var heard = Recording.of(GOOD.replace("\n-\n", "\n:64:C260105EUR112,50\n:86:/SUM/0/1/0,00/112,50/\n-\n"));

        assertThat(heard.only().texts()).containsExactly("x");
    }

    @Test
    void balances_that_do_not_add_up_are_an_error() throws Exception {
        var heard = Recording.of(Mt940.statement("112,51", ENTRY));

        assertThat(heard.findings).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.code()).isEqualTo("BALANCE_MISMATCH");
            assertThat(finding.location()).startsWith("regel ");
        });
    }

    @Test
    void a_field_that_a_payer_typed_at_the_start_of_a_line_shows_in_the_balance() throws Exception {
        var heard = Recording.of(Mt940.statement("112,50", ENTRY, ":86:x", ":61:2601050105C225,00NTRFNONREF"));

        assertThat(heard.codes()).containsExactly("BALANCE_MISMATCH");
    }

    @Test
    void expected_entries_are_not_booked() throws Exception {
        var heard = Recording.of(Mt940.statement("0,00", ":61:2601050105EC112,50NTRFNONREF"));

        assertThat(heard.only().status()).isEqualTo(Status.PENDING);
        assertThat(heard.findings).isEmpty();
    }

    @Test
    void the_last_page_that_is_missing_is_noticed() throws Exception {
        String first = GOOD.replace(":62F:", ":62M:");
        String second = Mt940.statement("112,50").replace(":60F:C260104EUR0,00", ":60M:C260105EUR112,50");

        assertThat(Recording.of(first).codes()).containsExactly("STATEMENT_INCOMPLETE");
        assertThat(Recording.of(first + second).findings).isEmpty();
    }

    @Test
    void an_account_that_is_none_of_ours_is_skipped_with_its_entries() throws Exception {
        var unknown = Recording.of(Mt940.statementOf("123456789", "112,50", "garbage".repeat(3), ENTRY));
        var refusing = new Recording();
        refusing.ours = false;
        new Mt940Reader(Settings.DEFAULT).read(stream(Mt940.statement("9,00", ":61:no entry at all")), refusing);

        assertThat(unknown.codes()).containsExactly("ACCOUNT_NOT_IBAN");
        assertThat(unknown.begun).isEmpty();
        assertThat(refusing.transactions).isEmpty();
        assertThat(refusing.findings).isEmpty();
    }

    @Test
    void a_booking_day_without_a_year_is_the_nearest() throws Exception {
        assertThat(Values.dayNear(LocalDate.parse("2026-01-02"), "1231")).isEqualTo("2025-12-31");
        assertThat(Values.dayNear(LocalDate.parse("2025-12-31"), "0102")).isEqualTo("2026-01-02");
        assertThat(Values.dayNear(LocalDate.parse("2026-06-30"), "0701")).isEqualTo("2026-07-01");
    }

    @ParameterizedTest
    @CsvSource({"'112,50',11250", "'9,',900", "'112,5',11250", "'000000001000,00',100000", "'0,00',0", "'112,500',11250"
    })
    void reads_amounts(String text, long cents) throws Exception {
        assertThat(Values.amount(text)).isEqualTo(Money.ofCents(cents));
    }

    @ParameterizedTest
    @CsvSource({
        "112.50,AMOUNT_INVALID",
        "112,AMOUNT_INVALID",
        "'',AMOUNT_INVALID",
        "',50',AMOUNT_INVALID",
        "1E100000000,AMOUNT_INVALID",
        "'1,2,3',AMOUNT_INVALID",
        "'99999999999999,00',AMOUNT_INVALID",
        "'112,505',AMOUNT_PRECISION"
    })
    void refuses_other_amounts(String text, String code) {
        assertThatThrownBy(() -> Values.amount(text))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void reads_utf_8_and_latin_1() throws Exception {
        String file = Mt940.statement("112,50", ENTRY, ":86:Frysl\u00e2n");

        assertThat(Recording.of("\ufeff" + file).only().texts()).containsExactly("Frysl\u00e2n");
        assertThat(Recording.of(Settings.DEFAULT, new ByteArrayInputStream(file.getBytes(StandardCharsets.ISO_8859_1)))
                        .only()
                        .texts())
                .containsExactly("Frysl\u00e2n");
    }

    @Test
    void removes_control_characters() throws Exception {
        assertThat(Recording.of(Mt940.statement("112,50", ENTRY, ":86:een\u0007twee\u202e"))
                        .only()
                        .texts())
                .containsExactly("een twee");
    }

    @Test
    void recognises_its_own_files_only() {
        var reader = new Mt940Reader(Settings.DEFAULT);

        assertThat(reader.recognises(bytes(GOOD))).isTrue();
        assertThat(reader.recognises(bytes("{1:F01ABNANL2AXXXX0000000000}{4:\r\n" + GOOD)))
                .isTrue();
        assertThat(reader.recognises(bytes(":940:\n" + GOOD))).isTrue();
        assertThat(reader.recognises(bytes("<Document/>"))).isFalse();
        assertThat(reader.recognises(new byte[0])).isFalse();
    }

    @Test
    void refuses_an_interim_report() {
        refused(Mt940.statement("0,00", ":34F:EURC0,00"), "INTRADAY_REFUSED");
    }

    @Test
    void refuses_what_is_missing_misplaced_or_there_twice() {
        refused("", "NOT_A_STATEMENT");
        refused("hello\n", "NOT_A_STATEMENT");
        refused(":61:2601050105C1,00NTRFNONREF\n", "FIELD_MISPLACED");
        refused(GOOD.replace(":60F:C260104EUR0,00\n", ""), "BALANCE_MISSING");
        refused(GOOD.replace(":62F:C260105EUR112,50\n", "") + GOOD, "BALANCE_MISSING");
        refused(GOOD.replace(":25:", ":99:"), "FIELD_MISPLACED");
        refused(GOOD.replace(":28C:", ":25:" + Mt940.PAYER + "\n:28C:"), "FIELD_REPEATED");
        refused(GOOD.replace("C260104EUR", "C261304EUR"), "DATE_INVALID");
        refused(GOOD.replace("C260104EUR0,00", "X"), "BALANCE_INVALID");
        refused(GOOD.replace(ENTRY, ":61:whatever"), "ENTRY_INVALID");
        refused(GOOD.replace(ENTRY, ":61:2601050105C1E9,NTRFNONREF"), "ENTRY_INVALID");
    }

    @Test
    void names_the_line_of_what_is_wrong() {
        assertThatThrownBy(() -> Recording.of(GOOD.replace("C260104EUR0,00", "X")))
                .isInstanceOfSatisfying(DocumentException.class, e -> {
                    assertThat(e.line()).isBetween(4, 5);
                    assertThat(e.column()).isPositive();
                });
    }

    @Test
    void a_file_cut_at_every_tenth_is_never_taken_for_whole() throws Exception {
        String file = Mt940.statement("112,62", ENTRY, ":86:x", ":61:2601050105C0,12NTRFNONREF", ":86:y");
        int complete = file.indexOf("\n-\n");
        for (int tenth = 0; tenth < 10; tenth++) {
            String cut = file.substring(0, complete * tenth / 10);
            assertThatThrownBy(() -> Recording.of(cut))
                    .as("cut at %d tenths", tenth)
                    .isInstanceOf(DocumentException.class);
        }
        // Cut within the last amount, it is noticed by the balance.
        assertThat(Recording.of(file.substring(0, complete - 1)).codes()).containsExactly("BALANCE_MISMATCH");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "\n", ":86:x\n", "\u0000", ":61:2601050105C1,00NTRFNONREF\n", ":20:A\n", "\t "})
    void endless_files_are_refused_in_little_time_and_memory(String again) {
        String head = GOOD.substring(0, GOOD.indexOf(":61:"));

        refused(
                new Repeating(head, again.repeat(8_192 / again.length())),
                "LINE_TOO_LONG",
                "FIELD_TOO_LONG",
                "FILE_TOO_LARGE",
                "ENCODING_UNSUPPORTED",
                "TOO_MANY_ENTRIES",
                "BALANCE_MISSING");
    }

    @Test
    void other_encodings_are_refused() {
        refused(new ByteArrayInputStream(GOOD.getBytes(StandardCharsets.UTF_16LE)), "ENCODING_UNSUPPORTED");
    }

    @Test
    void a_stream_that_fails_is_no_fault_of_the_file() {
        var failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk gone");
            }
        };

        assertThatThrownBy(() -> Recording.of(Settings.DEFAULT, failing)).isInstanceOf(IOException.class);
    }

    private static void refused(String file, String... codes) {
        refused(stream(file), codes);
    }

    private static void refused(InputStream file, String... codes) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        assertThatThrownBy(() -> new Mt940Reader(Settings.DEFAULT).read(file, new Forgetting()))
                .isInstanceOfSatisfying(DocumentException.class, e -> {
                    assertThat(e.code()).isIn((Object[]) codes);
                    assertThat(e.getMessage()).isNotBlank();
                });
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    private static InputStream stream(String file) {
        return new ByteArrayInputStream(bytes(file));
    }

    private static byte[] bytes(String file) {
        return file.getBytes(StandardCharsets.UTF_8);
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

    /** A head, and then the same again and again without end. */
    private static final class Repeating extends InputStream {
        private final byte[] head;
        private final byte[] again;
        private int position;

        Repeating(String head, String again) {
            this.head = bytes(head);
            this.again = bytes(again);
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            boolean first = position < head.length;
            byte[] source = first ? head : again;
            int from = first ? position : (position - head.length) % again.length;
            int count = Math.min(length, source.length - from);
            byte[] part = Arrays.copyOfRange(source, from, from + count);
            System.arraycopy(part, 0, bytes, offset, count);
            position += count;
            return count;
        }
    }
}
