package nl.zetel.plugin.camt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.zetel.api.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource({
        "112.50,11250",
        "112.5,11250",
        "112,11200",
        "0,0",
        "000000000000149.87,14987",
        "112.50000,11250",
        "9999999999999.99,999999999999999"
    })
    void reads_cents(String text, long cents) throws Exception {
        assertThat(Amounts.parse(text)).isEqualTo(Money.ofCents(cents));
    }

    @ParameterizedTest
    @CsvSource({
        "'112,50',AMOUNT_INVALID",
        "1E100000000,AMOUNT_INVALID",
        "-1.00,AMOUNT_INVALID",
        "+1.00,AMOUNT_INVALID",
        "1.,AMOUNT_INVALID",
        ".5,AMOUNT_INVALID",
        "'',AMOUNT_INVALID",
        "١١٢.50,AMOUNT_INVALID",
        "0x10,AMOUNT_INVALID",
        "112.505,AMOUNT_PRECISION",
        "10000000000000.00,AMOUNT_TOO_LARGE"
    })
    void refuses_anything_else(String text, String code) {
        assertThatThrownBy(() -> Amounts.parse(text))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
