package nl.zetel.server.nomination.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Bsn;
import nl.zetel.api.MunicipalityCode;
import nl.zetel.api.PartialDate;
import nl.zetel.api.Severity;
import nl.zetel.api.document.CandidateName;
import nl.zetel.api.person.Address;
import nl.zetel.api.person.Nationality;
import nl.zetel.api.person.Person;
import nl.zetel.api.person.PersonBuilder;
import nl.zetel.api.person.PersonName;
import nl.zetel.api.person.Residence;
import nl.zetel.api.person.Suspension;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.list.Consent;
import nl.zetel.law.list.Home;
import nl.zetel.law.list.Settlement;
import nl.zetel.spi.RegisterAnswer;
import org.junit.jupiter.api.Test;

@LegalBasis({"Kieswet H 7", "Kieswet H 8", "Kieswet I 2(1)", "Kieswet I 6(1)"})
class RegisterComparisonTest {

    private static final MunicipalityCode WESTERVELD = new MunicipalityCode("1701");
    private static final MunicipalityCode MEPPEL = new MunicipalityCode("0119");
    private static final LocalDate MEETS = LocalDate.of(2018, 3, 29);
    private static final RegisterComparison.Council COUNCIL =
            new RegisterComparison.Council(WESTERVELD, MEETS, MEETS.plusYears(4));
    private static final CandidateName JANSEN = new CandidateName("A.B.", "", "", "Jansen");

    @Test
    void nothingIsFoundAboutACandidateWhoStandsOnTheListAsInTheRegister() {
        assertThat(findings(candidate(), person().build())).isEmpty();
    }

    @Test
    void wrongInitialsAreAnOmissionWithWhatTheListAndTheRegisterSay() {
        CandidateFinding finding = only(findings(named("A.C."), person().build()));
        assertThat(finding.code()).isEqualTo("INITIALS_DIFFER");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.article()).isEqualTo("Kieswet I 2(1)(c)");
        assertThat(finding.position()).isEqualTo(4);
        assertThat(List.of(finding.listed(), finding.registered())).containsExactly("A.C.", "A.B.");
        assertThat(finding.text()).doesNotContain("A.B.", "Jansen");
    }

    @Test
    void whoLivesElsewhereNeedsASettlementDeclarationWhateverTheListSays() {
        Person elsewhere = person().residence(residence(MEPPEL, "Meppel")).build();
        CandidateFinding finding = only(findings(living("Meppel", Home.MUNICIPALITY, Settlement.NONE), elsewhere));
        assertThat(finding.code()).isEqualTo("LIVES_ELSEWHERE");
        assertThat(finding.article()).isEqualTo("Kieswet I 2(1)(b)");
        assertThat(codes(living("Meppel", Home.ELSEWHERE, Settlement.DECLARED), elsewhere))
                .isEmpty();
    }

    @Test
    void whoLivesAbroadNeedsARepresentativeToo() {
        Person abroad = person().residence(kind(Residence.Kind.ABROAD)).build();
        assertThat(codes(living("Leer", Home.OUTSIDE, Settlement.DECLARED), abroad))
                .contains("LIVES_OUTSIDE");
        assertThat(codes(living("Leer", Home.OUTSIDE, Settlement.NONE), abroad))
                .contains("LIVES_OUTSIDE", "LIVES_ELSEWHERE");
        Person emigrated = person().suspension(new Suspension(Suspension.Reason.EMIGRATION, date("2017-01-01")))
                .build();
        assertThat(codes(candidate(), emigrated)).contains("LIVES_OUTSIDE");
    }

    @Test
    void aResidenceThatTheRegisterDoesNotKnowIsForAPersonToJudge() {
        assertThat(codes(candidate(), person().residence(Residence.unknown()).build()))
                .contains("RESIDENCE_UNKNOWN")
                .doesNotContain("LIVES_ELSEWHERE");
    }

    @Test
    void aDeathIsReportedWhetherByItsDateOrByTheReasonThatTheRecordIsClosed() {
        assertThat(codes(candidate(), person().death(date("2018-01-03")).build()))
                .containsExactly("DECEASED");
        Person suspended = person().suspension(new Suspension(Suspension.Reason.DEATH, date("2018-01-03")))
                .build();
        assertThat(codes(candidate(), suspended)).containsExactly("DECEASED");
    }

    @Test
    void whoTurnsEighteenOnTheLastDayOfTheTermMayStandAndADayLaterNot() {
        assertThat(codes(born("2004-03-28"), person("2004-03-28").build())).doesNotContain("TOO_YOUNG");
        assertThat(codes(born("2004-03-29"), person("2004-03-29").build())).contains("TOO_YOUNG");
        assertThat(codes(born("2004-03-29"), person("2004").build())).contains("AGE_UNCERTAIN");
    }

    @Test
    void whatIsUnderInvestigationOrSecretIsSaid() {
        Person doubted = person().residence(new Residence(
                        Residence.Kind.ADDRESS,
                        Optional.of(WESTERVELD),
                        "Westerveld",
                        Optional.of(date("2000-01-01")),
                        Optional.of(new Address("Brink", "1", "7981BZ", "Diever", "NL")),
                        true,
                        true))
                .birthUnderInvestigation(true)
                .secret(true)
                .build();
        assertThat(codes(candidate(), doubted))
                .containsExactlyInAnyOrder(
                        "RESIDENCE_UNDER_INVESTIGATION", "NOT_AT_ADDRESS", "BIRTH_UNDER_INVESTIGATION", "SECRET");
    }

    @Test
    void aNumberThatNobodyHasOrSeveralHaveIsForAPersonToLookInto() {
        assertThat(only(RegisterComparison.of(1, candidate(), new RegisterAnswer.NotFound(), COUNCIL))
                        .code())
                .isEqualTo("NOT_FOUND");
        assertThat(only(RegisterComparison.of(
                                1, candidate(), new RegisterAnswer.NotUnique(List.of(person().build())), COUNCIL))
                        .code())
                .isEqualTo("NOT_UNIQUE");
    }

    private static List<CandidateFinding> findings(ListedCandidate candidate, Person person) {
        return RegisterComparison.of(4, candidate, new RegisterAnswer.Found(person), COUNCIL);
    }

    private static List<String> codes(ListedCandidate candidate, Person person) {
        return findings(candidate, person).stream().map(CandidateFinding::code).toList();
    }

    private static CandidateFinding only(List<CandidateFinding> findings) {
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static ListedCandidate candidate() {
        return named("A.B.");
    }

    private static ListedCandidate named(String initials) {
        return listed(
                new CandidateName(initials, "", "", "Jansen"),
                "1970-05-01",
                "Diever",
                Home.MUNICIPALITY,
                Settlement.NONE);
    }

    private static ListedCandidate born(String birth) {
        return listed(JANSEN, birth, "Diever", Home.MUNICIPALITY, Settlement.NONE);
    }

    private static ListedCandidate living(String locality, Home home, Settlement settlement) {
        return listed(JANSEN, "1970-05-01", locality, home, settlement);
    }

    private static ListedCandidate listed(
            CandidateName name, String birth, String locality, Home home, Settlement settlement) {
        return new ListedCandidate(
                name,
                Optional.empty(),
                Optional.of(date(birth)),
                locality,
                "",
                Optional.of(new Bsn("999993653")),
                Optional.empty(),
                Consent.COMPLETE,
                home,
                settlement,
                false,
                Optional.empty());
    }

    private static PersonBuilder person() {
        return person("1970-05-01");
    }

    private static PersonBuilder person(String birth) {
        return Person.named(PersonName.of("Anna Berta", "A.B.", "", "Jansen"), date(birth))
                .nationalities(List.of(Nationality.of(Nationality.DUTCH)))
                .residence(residence(WESTERVELD, "Diever"));
    }

    private static Residence residence(MunicipalityCode municipality, String locality) {
        return Residence.at(
                new Address("Brink", "1", "7981BZ", locality, "NL"),
                municipality,
                municipality.equals(WESTERVELD) ? "Westerveld" : locality,
                date("2000-01-01"));
    }

    private static Residence kind(Residence.Kind kind) {
        return new Residence(kind, Optional.empty(), "", Optional.empty(), Optional.empty(), false, false);
    }

    private static PartialDate date(String text) {
        return PartialDate.parse(text);
    }
}
