package nl.zetel.plugin.eml;

import static nl.zetel.api.document.DocumentKind.CANDIDATE_LISTS;
import static nl.zetel.api.document.DocumentKind.COMPLETE_CANDIDATE_LISTS;
import static nl.zetel.api.document.DocumentKind.NOMINATION;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import nl.zetel.api.document.DocumentKind;
import nl.zetel.plugin.eml.Formats.Reading;
import nl.zetel.spi.DocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is private stays out of public documents, of messages and of logs. */
class PrivacyTest {

    private static final List<String> PRIVATE =
            List.of("999900006", "999900018", "1980-02-29", "05-1976", "Kerkstraat", "Église", "Gemachtigde");

    @Test
    void a_public_file_with_private_data_is_in_error_and_the_data_are_dropped() throws Exception {
        String complete = new String(Fixtures.bytes(COMPLETE_CANDIDATE_LISTS), StandardCharsets.UTF_8);
        byte[] pretended = complete.replace("Id=\"230c\"", "Id=\"230b\"").getBytes(StandardCharsets.UTF_8);

        Reading reading = Formats.read(CANDIDATE_LISTS, pretended);

        assertThat(reading.errors()).containsOnly("PRIVATE_DATA").hasSize(4);
        assertThat(reading.document()).isEqualTo(Fixtures.lists());
        assertClean(reading.findings().toString());
        SameText.assertSame(Formats.write(reading.document()), Fixtures.bytes(CANDIDATE_LISTS));
    }

    @ParameterizedTest
    @EnumSource(
            value = DocumentKind.class,
            names = {"NOMINATION", "COMPLETE_CANDIDATE_LISTS"})
    void private_documents_do_not_show_what_is_private(DocumentKind kind) {
        assertClean(Fixtures.document(kind).toString());
    }

    @ParameterizedTest
    @EnumSource(
            value = DocumentKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NOMINATION", "COMPLETE_CANDIDATE_LISTS"})
    void public_documents_hold_nothing_private(DocumentKind kind) throws Exception {
        assertClean(new String(Formats.write(Fixtures.document(kind)), StandardCharsets.UTF_8));
    }

    @Test
    void a_refusal_does_not_repeat_the_file() throws Exception {
        byte[] whole = Fixtures.bytes(NOMINATION);
        for (int length = 0; length < whole.length; length += 7) {
            try {
                Formats.read(NOMINATION, Arrays.copyOf(whole, length));
            } catch (DocumentException e) {
                assertClean(String.valueOf(e.getMessage()));
                assertThat(e).hasNoCause();
            }
        }
    }

    private static void assertClean(String text) {
        PRIVATE.forEach(value -> assertThat(text).doesNotContain(value));
    }
}
