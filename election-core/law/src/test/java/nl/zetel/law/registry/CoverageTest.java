package nl.zetel.law.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import nl.zetel.law.registry.violating.CitedRule;
import nl.zetel.law.registry.violating.RuleOutsideTheRegistry;
import nl.zetel.law.registry.violating.RuleWithoutCitation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The coverage test itself can fail. */
class CoverageTest {

    private static final String F1 =
            "- {key: \"Kieswet F 1(1)\", about: \"x\", versions: \"2014-\", state: implemented, classes: [%s]}";
    private static final String TEST = "nl.zetel.law.registry.violating.TestOfCitedRule";

    @Test
    void aRuleWithItsTestIsFine() throws ClassNotFoundException {
        assertThat(problems(F1.formatted("registry.violating.CitedRule"), test(), CitedRule.class))
                .isEmpty();
    }

    @Test
    void aRuleWithoutCitationIsCaught() throws ClassNotFoundException {
        assertThat(problems(F1.formatted(""), test(), CitedRule.class, RuleWithoutCitation.class))
                .containsExactly("An entry point without a citation: registry.violating.RuleWithoutCitation");
    }

    @Test
    void aCitationOutsideTheRegistryIsCaught() throws ClassNotFoundException {
        assertThat(problems(F1.formatted(""), test(), CitedRule.class, RuleOutsideTheRegistry.class))
                .containsExactly(
                        "Not a citation: ergens in de wet in registry.violating.RuleOutsideTheRegistry",
                        "Not in the registry: Kieswet Q 99(1), cited by [registry.violating.RuleOutsideTheRegistry]");
    }

    @Test
    void anImplementedArticleWithoutATestIsCaught() {
        assertThat(problems(F1.formatted(""), new ClassFileImporter().importClasses(), CitedRule.class))
                .containsExactly("Implemented without a test that cites it: Kieswet F 1(1)");
    }

    @Test
    void anImplementedArticleWithoutARuleIsCaught() throws ClassNotFoundException {
        assertThat(problems(F1.formatted(""), test()))
                .containsExactly("Implemented without a rule that cites it: Kieswet F 1(1)");
    }

    @Test
    void aClassThatDoesNotCiteItsArticleIsCaught() throws ClassNotFoundException {
        assertThat(problems(F1.formatted("calendar.Nothing"), test(), CitedRule.class))
                .containsExactly("The registry names calendar.Nothing for Kieswet F 1(1), which does not cite it");
    }

    @Test
    void anEntryTwiceAndAnEntryWithoutItsReasonAreCaught() throws ClassNotFoundException {
        String twice = F1.formatted("") + "\n" + F1.formatted("");
        String silent = "\n- {key: \"Kieswet F 2\", about: \"x\", versions: \"2014-\", state: human}";
        assertThat(problems(twice + silent, test(), CitedRule.class))
                .containsExactly(
                        "Twice in the registry: Kieswet F 1(1)",
                        "Not implemented without a note that says why: Kieswet F 2");
    }

    @Test
    void theReportNamesRulesAndTests() throws ClassNotFoundException {
        assertThat(coverage(F1.formatted(""), test(), CitedRule.class).report())
                .contains("- implemented: 1", "| Kieswet F 1(1) | implemented | 2014- | CitedRule | TestOfCitedRule |");
    }

    @ParameterizedTest
    @CsvSource({
        "Kieswet I 2(1)(a), Kieswet I 2(1)",
        "Kieswet G 3(4) d, Kieswet G 3(4)",
        "Kieswet P 19a, Kieswet P 19a",
        "Kieswet Na 1, Kieswet Na 1",
        "Kieswet Z 12(2), Kieswet Z 12(2)",
        "Gemeentewet 10(2)(a), Gemeentewet 10(2)",
        "Algemene termijnenwet 3(1), Algemene termijnenwet 3(1)",
        "Kiesbesluit H 2, Kiesbesluit H 2",
        "Tijdelijke wet verkiezingen covid-19, Tijdelijke wet verkiezingen covid-19"
    })
    void citationsAreRead(String text, String citation) {
        assertThat(Citation.parse(text)).map(Citation::toString).contains(citation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Kieswet", "P 8", "kieswet P 8", "Kieswet P 8(", "Kieswet P 8(a", "Kieswet P8"})
    void otherTextsAreNoCitations(String text) {
        assertThat(Citation.parse(text)).isEmpty();
    }

    @Test
    void aWholeArticleCoversItsParagraphsAndNoOtherArticle() {
        Citation whole = Citation.parse("Kieswet P 1").orElseThrow();
        assertThat(whole.covers(Citation.parse("Kieswet P 1(2)").orElseThrow())).isTrue();
        assertThat(whole.covers(Citation.parse("Kieswet P 10").orElseThrow())).isFalse();
        assertThat(Citation.parse("Kieswet P 1(1)")
                        .orElseThrow()
                        .covers(Citation.parse("Kieswet P 1(2)").orElseThrow()))
                .isFalse();
    }

    @Test
    void aLineThatIsNoEntryIsNamed() {
        assertThatThrownBy(() -> Registry.parse(List.of("- {key: \"Kieswet F 1\"}")))
                .hasMessageContaining("Kieswet F 1");
    }

    private static List<String> problems(String registry, JavaClasses tests, Class<?>... rules) {
        return coverage(registry, tests, rules).problems();
    }

    private static Coverage coverage(String registry, JavaClasses tests, Class<?>... rules) {
        return new Coverage(
                Registry.parse(registry.lines().toList()),
                new ClassFileImporter().importClasses(rules),
                tests,
                Set.of());
    }

    private static JavaClasses test() throws ClassNotFoundException {
        return new ClassFileImporter().importClasses(Class.forName(TEST));
    }
}
