package nl.zetel.server.guide.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.calendar.CalendarKey;
import nl.zetel.law.calendar.CalendarOverride;
import nl.zetel.law.calendar.Redivision;
import nl.zetel.server.Westerveld;
import nl.zetel.server.election.domain.DateChange;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.pdf.KeptFile;
import org.junit.jupiter.api.Test;

class DatesPageTest {

    private static final OffsetDateTime SET = OffsetDateTime.parse("2018-03-01T09:00:00+01:00");

    @Test
    void it_says_what_holds_by_which_article_and_what_moved_it() {
        String page = DatesPage.of(register(Westerveld.election(), List.of())).html("");
        assertThat(page)
                .contains("woensdag 27 december 2017")
                .contains("Kieswet G 3; maandag 25 december 2017 (eerste kerstdag) wordt volgens Kieswet Z 12")
                .contains("Stempassen uiterlijk bij de kiezers")
                .doesNotContain("Wat is gewijzigd")
                .doesNotContain("de wet openlaat");
    }

    @Test
    void as_a_file_with_what_was_set_otherwise_and_why() {
        Election election = with(
                List.of(new CalendarOverride(
                        CalendarKey.RESULT,
                        Optional.empty(),
                        OffsetDateTime.parse("2018-03-26T10:00:00+02:00"),
                        "De zaal is bezet")),
                Optional.empty());
        List<DateChange> changes = DateChange.between(Westerveld.election().calendar(), election.calendar(), SET);
        KeptFile.check(
                "dates",
                DatesPage.of(register(election, changes)),
                "Register van data",
                "Door de gemeente vastgesteld: De zaal is bezet",
                "1 maart 2018",
                "Wat is gewijzigd");
    }

    @Test
    void what_is_not_certain_of_a_redivision_stays_visible() {
        Election election = with(List.of(), Optional.of(Redivision.of(LocalDate.of(2019, 1, 1), true)));
        assertThat(DatesPage.of(register(election, List.of())).html(""))
                .contains("de wet openlaat")
                .contains("gedeputeerde staten")
                .contains("Wet algemene regels herindeling 55(4)")
                .contains("Datum van herindeling");
        assertThat(GuidePage.of(election, GuideLanguage.NL))
                .contains("vanwege een gemeentelijke herindeling per dinsdag 1 januari 2019")
                .contains("de nieuwe raad komt voor het eerst bijeen op woensdag 2 januari 2019");
        assertThat(GuidePage.of(election, GuideLanguage.EN))
                .contains("redivision of municipalities on Tuesday 1 January");
    }

    private static DatesRegister register(Election election, List<DateChange> changes) {
        return new DatesRegister(election, election.calendar(), changes);
    }

    private static Election with(List<CalendarOverride> overrides, Optional<Redivision> redivision) {
        Election model = Westerveld.election();
        return new Election(
                model.documentId(),
                model.name(),
                model.municipalityName(),
                model.seats(),
                redivision.map(Redivision::nominationDay).orElse(model.nominationDay()),
                redivision.isPresent() ? LocalDate.of(2018, 11, 21) : model.electionDay(),
                model.decreeDays(),
                overrides,
                model.previous(),
                Optional.empty(),
                redivision,
                model.office());
    }
}
