package nl.zetel.server.nomination.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Severity;
import nl.zetel.api.document.CandidateName;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.eligibility.Outcome;
import nl.zetel.law.list.CandidateFacts.Death;
import nl.zetel.law.list.Consent;
import nl.zetel.law.list.Home;
import nl.zetel.law.list.Settlement;
import nl.zetel.server.nomination.domain.CandidateFinding;
import nl.zetel.server.nomination.domain.Correction;
import nl.zetel.server.nomination.domain.Disposition;
import nl.zetel.server.nomination.domain.FindingReview;
import nl.zetel.server.nomination.domain.ListedCandidate;
import org.junit.jupiter.api.Test;

@LegalBasis({"Kieswet I 1", "Kieswet I 2(1)", "Kieswet I 6(1)"})
class FindingsOfCandidateTest {

    private static final CandidateName RIGHT = new CandidateName("A.C.", "", "", "Jansen");

    @Test
    void anErrorStandsUntilAPersonSaysOtherwiseAndAWarningDoesNotUnlessAPersonSaysSo() {
        assertThat(of(notation(Severity.ERROR)).notationIsWrong()).isTrue();
        assertThat(of(reviewed(notation(Severity.ERROR), Disposition.ACCEPT)).notationIsWrong())
                .isFalse();
        assertThat(of(notation(Severity.WARNING)).notationIsWrong()).isFalse();
        assertThat(of(reviewed(notation(Severity.WARNING), Disposition.OMISSION))
                        .notationIsWrong())
                .isTrue();
    }

    @Test
    void aNotationThatIsCorrectedExOfficioIsNoObjectionAnyMore() {
        FindingsOfCandidate found = of(corrected(notation(Severity.ERROR)));
        assertThat(found.notationIsWrong()).isFalse();
        assertThat(found.corrected(candidate()).name()).isEqualTo(RIGHT);
        assertThat(found.corrected(candidate()).locality()).isEqualTo("Diever");
    }

    @Test
    void whoLivesElsewhereByTheRegisterLivesElsewhereUnlessAPersonAcceptsWhatTheListSays() {
        CandidateFinding elsewhere = finding("LIVES_ELSEWHERE");
        assertThat(of(elsewhere).home(Home.MUNICIPALITY)).isEqualTo(Home.ELSEWHERE);
        assertThat(of(elsewhere).home(Home.OUTSIDE)).isEqualTo(Home.OUTSIDE);
        assertThat(of(reviewed(elsewhere, Disposition.ACCEPT)).home(Home.MUNICIPALITY))
                .isEqualTo(Home.MUNICIPALITY);
        assertThat(of(finding("LIVES_OUTSIDE"), elsewhere).home(Home.MUNICIPALITY))
                .isEqualTo(Home.OUTSIDE);
        assertThat(of(elsewhere).notationIsWrong()).isFalse();
    }

    @Test
    void aDeathIsReportedUntilAPersonHasSeenTheDocument() {
        CandidateFinding deceased = finding("DECEASED");
        assertThat(of(deceased).death()).isEqualTo(Death.REPORTED);
        assertThat(of(reviewed(deceased, Disposition.OMISSION)).death()).isEqualTo(Death.DOCUMENTED);
        assertThat(of(reviewed(deceased, Disposition.ACCEPT)).death()).isEqualTo(Death.NONE);
    }

    @Test
    void theAgeIsTheRegistersWhereItKnowsIt() {
        assertThat(of(finding("TOO_YOUNG")).ageInTerm(Outcome.YES)).isEqualTo(Outcome.NO);
        assertThat(of(finding("AGE_UNCERTAIN")).ageInTerm(Outcome.YES)).isEqualTo(Outcome.UNDETERMINED);
        assertThat(of().ageInTerm(Outcome.YES)).isEqualTo(Outcome.YES);
    }

    @Test
    void whatIsGoneOrAboutSomebodyElseSaysNothing() {
        assertThat(of(notation(Severity.ERROR).gone()).notationIsWrong()).isFalse();
        assertThat(FindingsOfCandidate.of(2, List.of(notation(Severity.ERROR))).notationIsWrong())
                .isFalse();
    }

    @Test
    void aFindingThatSaysTheSameIsTheSameWhicheverRoundFoundIt() {
        CandidateFinding finding = notation(Severity.ERROR);
        assertThat(finding.foundBy("second").saysAsMuchAs(reviewed(finding, Disposition.ACCEPT)))
                .isTrue();
        CandidateFinding other = new CandidateFinding(
                "", 1, Severity.ERROR, "INITIALS_DIFFER", "INITIALS", "", "", "A.X.", "A.C.", true, Optional.empty());
        assertThat(finding.saysAsMuchAs(other)).isFalse();
    }

    private static FindingsOfCandidate of(CandidateFinding... findings) {
        return FindingsOfCandidate.of(1, List.of(findings));
    }

    private static CandidateFinding notation(Severity severity) {
        return new CandidateFinding(
                "first", 1, severity, "INITIALS_DIFFER", "INITIALS", "", "", "A.B.", "A.C.", true, Optional.empty());
    }

    private static CandidateFinding finding(String code) {
        return new CandidateFinding("first", 1, Severity.ERROR, code, "", "", "", "", "", true, Optional.empty());
    }

    private static CandidateFinding reviewed(CandidateFinding finding, Disposition disposition) {
        return finding.reviewed(review(disposition, Optional.empty()));
    }

    private static CandidateFinding corrected(CandidateFinding finding) {
        Correction correction =
                new Correction(Optional.of(RIGHT), Optional.empty(), Optional.empty(), Optional.empty());
        return finding.reviewed(review(Disposition.CORRECT, Optional.of(correction)));
    }

    private static FindingReview review(Disposition disposition, Optional<Correction> correction) {
        return new FindingReview(
                disposition, "reden", correction, "cees", OffsetDateTime.parse("2018-02-06T16:00:00+01:00"));
    }

    private static ListedCandidate candidate() {
        return new ListedCandidate(
                new CandidateName("A.B.", "", "", "Jansen"),
                Optional.empty(),
                Optional.empty(),
                "Diever",
                "",
                Optional.empty(),
                Optional.empty(),
                Consent.COMPLETE,
                Home.MUNICIPALITY,
                Settlement.NONE,
                false,
                Optional.empty());
    }
}
