package nl.zetel.server.deposit.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import nl.zetel.law.deposit.DepositKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {

    private static final ReferenceScheme SCHEME = new ReferenceScheme(ReferenceScheme.DEFAULT_PREFIX, "0363");

    // The hand calculation of the first: WBSR26000001RF00 is 3211282726000001271500, mod 97 = 46, 98 - 46 = 52.
    @ParameterizedTest
    @CsvSource({
        "WBSR26000001,RF52WBSR26000001",
        "WBSK26000001,RF35WBSK26000001",
        "WBSR26000002,RF25WBSR26000002",
        "WBSK26000003,RF78WBSK26000003",
        "WBSR26000004,RF68WBSR26000004",
        "539007547034,RF18539007547034",
        "1234567890,RF471234567890"
    })
    void calculates_the_check_digits_of_iso_11649(String body, String value) {
        assertThat(CreditorReference.ofBody(body).value()).isEqualTo(value);
        assertThat(CreditorReference.parse(value)).contains(new CreditorReference(value));
    }

    @Test
    void notices_every_single_wrong_digit_and_every_swap() {
        String value = "RF52WBSR26000001";
        for (int i = 2; i < value.length(); i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String changed = value.substring(0, i) + digit + value.substring(i + 1);
                if (Character.isDigit(value.charAt(i)) && !changed.equals(value)) {
                    assertThat(CreditorReference.parse(changed)).as(changed).isEmpty();
                }
            }
        }
        for (int i = 8; i < value.length() - 1; i++) {
            String swapped = value.substring(0, i) + value.charAt(i + 1) + value.charAt(i) + value.substring(i + 2);
            if (!swapped.equals(value)) {
                assertThat(CreditorReference.parse(swapped)).as(swapped).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "RF", "RF52", "rf52WBSR26000001", "RF52 WBSR26000001", "RF٥٢WBSR26000001", "RF99WBSR26000001"
            })
    void refuses_what_is_no_creditor_reference(String text) {
        assertThat(CreditorReference.parse(text)).isEmpty();
    }

    @Test
    void prints_a_reference_in_groups_of_four() {
        assertThat(new CreditorReference("RF52WBSR26000001").grouped()).isEqualTo("RF52 WBSR 2600 0001");
        assertThat(CreditorReference.ofBody("12345").grouped()).isEqualTo("RF88 1234 5".replace("88", check("12345")));
    }

    private static String check(String body) {
        return CreditorReference.ofBody(body).value().substring(2, 4);
    }

    @Test
    void builds_references_from_kind_year_and_serial() {
        assertThat(SCHEME.creditorReference(DepositKind.REGISTRATION, 2026, 1).value())
                .isEqualTo("RF52WBSR26000001");
        assertThat(SCHEME.creditorReference(DepositKind.NOMINATION, 2026, 3).value())
                .isEqualTo("RF78WBSK26000003");
        assertThat(SCHEME.dutchReference(DepositKind.REGISTRATION, 2026, 1).value())
                .isEqualTo("1036320260000001");
        assertThat(SCHEME.dutchReference(DepositKind.REGISTRATION, 2026, 2).value())
                .isEqualTo("8036320260000002");
        assertThat(SCHEME.dutchReference(DepositKind.NOMINATION, 2026, 1).value())
                .isEqualTo("3036320261000001");
    }

    @Test
    void refuses_a_serial_or_a_scheme_out_of_range() {
        assertThatThrownBy(() -> SCHEME.creditorReference(DepositKind.NOMINATION, 2026, 1_000_000))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReferenceScheme("wbs", "0363")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReferenceScheme("WBS", "363")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567", "872600001", "12234534622567", "5000056789012345", "1036320260000001"})
    void accepts_dutch_references_of_every_length(String value) {
        assertThat(DutchReference.parse(value)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "123456",
                "12345678",
                "972600001",
                "862600001",
                "6000056789012345",
                "500005678901234",
                "٥000056789012345"
            })
    void refuses_dutch_references_with_a_wrong_length_or_check_digit(String value) {
        assertThat(DutchReference.parse(value)).isEmpty();
    }

    @Test
    void the_check_digit_ten_is_one_and_eleven_is_nothing() {
        // 036320260000001: the sum is 111, 111 mod 11 = 1, 11 - 1 = 10.
        assertThat(DutchReference.ofBody("036320260000001").value()).startsWith("1");
        assertThat(IntStream.range(0, 11)
                        .mapToObj(i -> DutchReference.ofBody(String.format(java.util.Locale.ROOT, "%015d", i))
                                .value())
                        .filter(value -> value.startsWith("0")))
                .isNotEmpty();
    }
}
