package nl.zetel.server.guide.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.calendar.CalendarKey;
import nl.zetel.law.calendar.CalendarOverride;
import nl.zetel.law.calendar.ElectionCalendar;
import nl.zetel.law.calendar.Redivision;
import nl.zetel.server.Westerveld;
import nl.zetel.server.document.domain.PageTemplate;
import nl.zetel.server.election.domain.Election;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuidePageTest {

    private static final Pattern ELEMENT = Pattern.compile("<[^>]+>");
    private static final Pattern VALUE = Pattern.compile("\\{\\{[^}]+}}");
    private static final List<String> SECTIONS = List.of(
            "registration",
            "forms",
            "candidates",
            "notation",
            "combination",
            "support",
            "deposit",
            "presubmission",
            "nomination",
            "repair",
            "decision",
            "election",
            "result",
            "appointment",
            "contact",
            "dates");

    @Test
    void it_says_in_dutch_what_westerveld_told_its_groups() {
        String page = GuidePage.of(Westerveld.election(), GuideLanguage.NL);

        assertThat(sections(page)).isEqualTo(SECTIONS);
        assertThat(page)
                .contains("woensdag 27 december 2017")
                .contains("van maandag 22 januari 2018 tot en met maandag 5 februari 2018")
                .contains("maandag 5 februari 2018 van 9.00 tot 17.00 uur")
                .contains("vrijdag 9 februari 2018 van 9.00 tot 15.00 uur")
                .contains("vrijdag 23 maart 2018 om 10.00 uur")
                .contains("€\u00a0112,50")
                .contains("€\u00a0225,00")
                .contains("waarborgsom registratie")
                .contains("waarborgsom kandidaatstelling")
                .contains("NL91 ABNA 0417 1643 00")
                .contains("10 verklaringen")
                .contains("maandag tot en met vrijdag van 9.00 tot 12.00 uur");
    }

    @Test
    void the_deposit_goes_back_for_any_one_reason_as_the_law_says_and_not_for_all_together() {
        assertThat(GuidePage.of(Westerveld.election(), GuideLanguage.NL))
                .contains("als geen geldige lijst is ingeleverd, of als de lijst een zetel kreeg, of als zij ten minste"
                        + " 75 procent van de kiesdeler haalde")
                .contains("worden de stemmen opgeteld")
                .contains("niet hun zetels");
    }

    @Test
    void both_languages_say_the_same_line_by_line() {
        assertThat(form(GuideLanguage.EN)).isEqualTo(form(GuideLanguage.NL));
        assertThat(sections(GuidePage.of(Westerveld.election(), GuideLanguage.EN)))
                .isEqualTo(SECTIONS);
    }

    @ParameterizedTest
    @ValueSource(ints = {2014, 2018, 2022, 2026, 2030})
    void it_can_be_made_for_every_election_and_leaves_nothing_open(int year) {
        ElectionCalendar calendar = ElectionCalendar.ofYear(year);
        Election election = with(calendar.nominationDay(), calendar.electionDay(), List.of(), "Dorp");

        for (GuideLanguage language : GuideLanguage.values()) {
            assertThat(GuidePage.of(election, language)).doesNotContain("{{", "}}");
        }
    }

    @Test
    void what_the_rules_do_not_have_is_left_out() {
        Election election = with(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 3, 18), List.of(), "Dorp");

        assertThat(GuidePage.of(election, GuideLanguage.NL))
                .doesNotContain("Derde dag")
                .doesNotContain("Kamer van Koophandel")
                .contains("gemeentelijk stembureau")
                .contains("in het gemeenteblad");
    }

    @Test
    void a_day_that_the_municipality_set_holds_and_says_so() {
        CalendarOverride later = new CalendarOverride(
                CalendarKey.RESULT,
                Optional.empty(),
                OffsetDateTime.parse("2018-03-23T14:30:00+01:00"),
                "De raadzaal is eerder bezet");
        Election election = with(LocalDate.of(2018, 2, 5), LocalDate.of(2018, 3, 21), List.of(later), "Dorp");

        assertThat(GuidePage.of(election, GuideLanguage.NL))
                .contains("vrijdag 23 maart 2018 om 14.30 uur")
                .contains("De raadzaal is eerder bezet");
        assertThat(GuidePage.of(election, GuideLanguage.EN)).contains("Set by the municipality");
    }

    @Test
    void it_fetches_nothing_and_lets_nothing_in() {
        Election election =
                with(LocalDate.of(2018, 2, 5), LocalDate.of(2018, 3, 21), List.of(), "<script>alert(\"x\")</script>");

        String page = GuidePage.of(election, GuideLanguage.NL);

        assertThat(page)
                .doesNotContain("<script")
                .doesNotContain("http:")
                .doesNotContain("https:")
                .doesNotContain("url(")
                .doesNotContain("@import");
    }

    @Test
    @LegalBasis({
        "Wet algemene regels herindeling 52",
        "Wet algemene regels herindeling 55(1)",
        "Wet algemene regels herindeling 55(5)"
    })
    void in_a_new_municipality_the_voters_of_all_that_merge_take_part_and_one_of_them_does_the_work() {
        String page = GuidePage.of(redivided(true, Optional.empty()), GuideLanguage.NL);

        assertThat(page)
                .contains("Een van de gemeenten die daarin opgaan is met de voorbereiding van de verkiezing belast")
                .contains("het aantal van de nieuwe raad, 35, zoals gedeputeerde staten het bepaalden")
                .contains("ook als dat nu nog bij een andere gemeente hoort")
                .contains("20 verklaringen van kiezers")
                .contains(
                        "Iedere kiezer voor deze verkiezing kan er een afleggen, uit welke van de betrokken gemeenten ook")
                .contains("niet naar een andere gemeente die opgaat in Nieuwland")
                .contains("ook wie daar in de raad zit, laat de aanduiding opnieuw registreren")
                .contains("want de nieuwe raad heeft nog geen leden")
                .contains("ten hoogste 50 namen: de raad van deze nieuwe gemeente is nooit eerder gekozen")
                .contains("niemand is vrijgesteld")
                .doesNotContain("kiezer van Nieuwland")
                .doesNotContain("inwoner van Nieuwland")
                .doesNotContain("bij een eerdere verkiezing van deze raad")
                .doesNotContain("zittende raadsleden hoeven die kopie niet");
        assertThat(GuidePage.of(redivided(true, Optional.empty()), GuideLanguage.EN))
                .contains("Every voter for this election can make one, from whichever of the municipalities")
                .contains("Both amounts go to the municipality that prepares this election")
                .contains("for the new council has no members yet")
                .doesNotContain("A voter of Nieuwland")
                .doesNotContain("from an earlier election of this council");
    }

    @Test
    @LegalBasis("Wet algemene regels herindeling 55(4)")
    void what_the_committee_finds_of_exemptions_and_longer_lists_stands_in_the_guide() {
        assertThat(GuidePage.of(redivided(true, Optional.of(true)), GuideLanguage.NL))
                .contains("80 als de aanduiding")
                .contains("Geen verklaringen zijn nodig als de aanduiding")
                .doesNotContain("niemand is vrijgesteld");
    }

    @Test
    void a_municipality_that_stays_keeps_its_register_and_its_members_and_gets_voters() {
        assertThat(GuidePage.of(redivided(false, Optional.empty()), GuideLanguage.NL))
                .contains("bij een eerdere verkiezing van deze raad")
                .contains("zittende raadsleden hoeven die kopie niet")
                .contains("uit welke van de betrokken gemeenten ook")
                .doesNotContain("is een nieuwe gemeente");
    }

    @Test
    void every_other_election_hears_nothing_of_redivisions() {
        assertThat(GuidePage.of(Westerveld.election(), GuideLanguage.NL))
                .contains("Een kiezer van Westerveld levert de lijst zelf in")
                .doesNotContain("herindeling")
                .doesNotContain("betrokken gemeenten");
    }

    private static Election redivided(boolean newMunicipality, Optional<Boolean> found) {
        Election model = Westerveld.election();
        Redivision redivision = new Redivision(LocalDate.of(2019, 1, 1), newMunicipality, found, found);
        return new Election(
                model.documentId(),
                model.name(),
                "Nieuwland",
                35,
                redivision.nominationDay(),
                LocalDate.of(2018, 11, 21),
                model.decreeDays(),
                List.of(),
                model.previous(),
                Optional.empty(),
                Optional.of(redivision),
                model.office());
    }

    private static Election with(LocalDate nomination, LocalDate vote, List<CalendarOverride> overrides, String name) {
        Election model = Westerveld.election();
        return new Election(
                model.documentId(),
                model.name(),
                name,
                model.seats(),
                nomination,
                vote,
                model.decreeDays(),
                overrides,
                model.previous(),
                Optional.empty(),
                Optional.empty(),
                model.office());
    }

    private static List<String> sections(String page) {
        return Pattern.compile("<h2 id=\"(\\w+)\">")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    /** Elements, conditions and values of each line; what a translation must keep. */
    private static List<String> form(GuideLanguage language) {
        return PageTemplate.content("guide-" + language.code() + ".html")
                .lines()
                .filter(line -> !line.startsWith("<tr>")) // the basis of a day is in Dutch only
                .map(line -> found(ELEMENT, line).toList() + " "
                        + found(VALUE, line).sorted().toList())
                .toList();
    }

    private static Stream<String> found(Pattern what, String line) {
        return what.matcher(line).results().map(MatchResult::group);
    }
}
