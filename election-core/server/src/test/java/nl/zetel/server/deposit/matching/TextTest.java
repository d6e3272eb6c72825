package nl.zetel.server.deposit.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import nl.zetel.api.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {

    @ParameterizedTest
    @CsvSource({
        "'Fryslân  (Foarút)',FRYSLAN FOARUT",
        "P.v.d.A.,P V D A",
        "Straße Ærø,STRASSE AERO",
        "'  =HYPERLINK(x)  ',HYPERLINK X",
        "ﬁets,FIETS",
        "٣ party,PARTY"
    })
    void normalises(String text, String normalised) {
        assertThat(TextNormaliser.normalise(text)).isEqualTo(normalised);
        assertThat(TextNormaliser.compact(text)).isEqualTo(normalised.replace(" ", ""));
    }

    @Test
    void a_short_name_is_found_as_a_word_only() {
        assertThat(TextNormaliser.holds("REGISTRATIE SP", "SP")).isTrue();
        assertThat(TextNormaliser.holds("REGISTRATIE SPORT", "SP")).isFalse();
        assertThat(TextNormaliser.holds("WAT DAN OOK", "")).isFalse();
    }

    // The published examples of Jaro and Winkler: 0.961, 0.84, 0.813.
    @ParameterizedTest
    @CsvSource({
        "MARTHA,MARHTA,9611",
        "DWAYNE,DUANE,8400",
        "DIXON,DICKSONX,8133",
        "A,B,0",
        "'','',0",
        "A,'',0",
        "SP,SP,10000",
        "GEMEENTEBELANGEN,GEMEENTE BELANGEN,9882"
    })
    void measures_likeness_exactly(String first, String second, int likeness) {
        assertThat(Similarity.of(first, second)).isEqualTo(likeness);
        assertThat(Similarity.of(second, first)).isEqualTo(likeness);
    }

    @Test
    void likeness_stays_within_its_bounds() {
        long seed = 20_261_122L;
        var random = new SplittableRandom(seed);
        for (int i = 0; i < 5_000; i++) {
            String first = random(random);
            String second = random(random);
            assertThat(Similarity.of(first, second))
                    .as("seed %d: %s, %s", seed, first, second)
                    .isBetween(0, first.equals(second) ? 10_000 : 9_999);
        }
    }

    private static String random(SplittableRandom random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(250); i >= 0; i--) {
            text.append((char) ('A' + random.nextInt(3)));
        }
        return text.toString();
    }

    @Test
    void finds_the_likest_words_in_a_row() {
        assertThat(NameLikeness.best(List.of("STORTING GEM BELANGEN DORP"), "GEMEENTE BELANGEN"))
                .isGreaterThan(8_000);
        assertThat(NameLikeness.best(List.of("LEGES KAPVERGUNNING"), "GEMEENTE BELANGEN"))
                .isLessThan(8_000);
        assertThat(NameLikeness.best(List.of("WAT DAN OOK"), "")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"11250,'€ 112,50'", "112500,'€ 1.125,00'", "5,'€ 0,05'", "123456789,'€ 1.234.567,89'", "-100,'€ -1,00'"
    })
    void writes_euros_the_dutch_way(long cents, String text) {
        assertThat(Dutch.euro(Money.ofCents(cents)).replace('\u00a0', ' ')).isEqualTo(text);
    }
}
