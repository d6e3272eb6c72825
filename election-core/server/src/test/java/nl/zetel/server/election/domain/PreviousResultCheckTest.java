package nl.zetel.server.election.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.zetel.api.Finding;
import nl.zetel.api.MunicipalityCode;
import nl.zetel.api.Severity;
import nl.zetel.api.document.CandidateName;
import nl.zetel.api.document.Count;
import nl.zetel.api.document.DocumentHeader;
import nl.zetel.api.document.DocumentKind;
import nl.zetel.api.document.ElectionReference;
import nl.zetel.api.document.PublicCandidate;
import nl.zetel.api.document.Result;
import nl.zetel.api.document.Votes;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.calendar.Redivision;
import nl.zetel.server.Westerveld;
import nl.zetel.server.election.domain.PreviousElection.PreviousList;
import org.junit.jupiter.api.Test;

/** A result and a count of nine seats: 500, 300 and 100 votes give 5, 3 and 1. */
@LegalBasis({"Kieswet H 4(8)", "Kieswet I 14"})
class PreviousResultCheckTest {

    private static final MunicipalityCode WESTERVELD = new MunicipalityCode("1701");
    private static final DocumentHeader HEADER =
            new DocumentHeader("1", "CSB", "Westerveld", Optional.empty(), Optional.empty(), "1.2.2");

    @Test
    void seatsComeFromTheResultAndVotesFromTheCount() {
        PreviousResultCheck.Outcome outcome = check(Westerveld.election(), result("GR2014_Westerveld", 5, 3, 1));
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.previous().electionDay()).isEqualTo("2014-03-19");
        assertThat(outcome.previous().seats()).isEqualTo(9);
        assertThat(outcome.previous().lists())
                .containsExactly(
                        new PreviousList("Groep 1", 500, 5),
                        new PreviousList("Groep 2", 300, 3),
                        new PreviousList("Groep 3", 100, 1),
                        new PreviousList("Groep 4", 10, 0));
    }

    @Test
    void seatsThatDoNotFollowFromTheVotesAreAWarningForEachList() {
        assertThat(check(Westerveld.election(), result("GR2014_Westerveld", 4, 4, 1))
                        .findings())
                .extracting(Finding::code, Finding::severity, Finding::location)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("OTHER_SEATS", Severity.WARNING, "lists[1]"),
                        org.assertj.core.groups.Tuple.tuple("OTHER_SEATS", Severity.WARNING, "lists[2]"));
    }

    @Test
    void filesOfTwoElectionsDoNotBelongTogether() {
        assertThat(errors(check(Westerveld.election(), result("GR2010_Westerveld", 5, 3, 1))))
                .containsExactly("OTHER_ELECTION");
    }

    @Test
    void aListWithASeatThatWasNotCountedIsAnError() {
        assertThat(errors(check(Westerveld.election(), result("GR2014_Westerveld", 5, 3, 0, 0, 1))))
                .containsExactly("LIST_MISSING");
    }

    @Test
    void anotherMunicipalityIsAnErrorAndAtARedivisionAWarning() {
        Result result = result("GR2014_Westerveld", 5, 3, 1);
        Count count = count("1690");
        assertThat(errors(PreviousResultCheck.of(Westerveld.election(), WESTERVELD, result, count)))
                .containsExactly("OTHER_MUNICIPALITY");
        assertThat(PreviousResultCheck.of(redivided(), WESTERVELD, result, count)
                        .findings())
                .extracting(Finding::code, Finding::severity)
                .contains(org.assertj.core.groups.Tuple.tuple("OTHER_MUNICIPALITY", Severity.WARNING));
    }

    @Test
    void theSameElectionIsNoPreviousOne() {
        Count count = new Count(
                DocumentKind.TOTAL_COUNT,
                HEADER,
                reference("GR2014_Westerveld", "1701", LocalDate.of(2018, 3, 21)),
                votes(),
                List.of());
        assertThat(errors(PreviousResultCheck.of(
                        Westerveld.election(), WESTERVELD, result("GR2014_Westerveld", 5, 3, 1), count)))
                .containsExactly("NOT_BEFORE");
    }

    private static Election redivided() {
        Election model = Westerveld.election();
        return new Election(
                model.documentId(),
                model.name(),
                model.municipalityName(),
                model.seats(),
                LocalDate.of(2018, 10, 8),
                LocalDate.of(2018, 11, 21),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Redivision.of(LocalDate.of(2019, 1, 1), true)),
                model.office());
    }

    private static PreviousResultCheck.Outcome check(Election election, Result result) {
        return PreviousResultCheck.of(election, WESTERVELD, result, count("1701"));
    }

    private static List<String> errors(PreviousResultCheck.Outcome outcome) {
        return outcome.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::code)
                .toList();
    }

    private static Count count(String municipality) {
        return new Count(
                DocumentKind.TOTAL_COUNT,
                HEADER,
                reference("GR2014_Westerveld", municipality, LocalDate.of(2014, 3, 19)),
                votes(),
                List.of());
    }

    private static Votes votes() {
        return new Votes(List.of(list(1, 500), list(2, 300), list(3, 100), list(4, 10)), 0, 910, 0, 0, Map.of());
    }

    private static Votes.ListVotes list(int number, long votes) {
        List<Votes.CandidateVotes> candidates = IntStream.rangeClosed(1, 10)
                .mapToObj(position -> new Votes.CandidateVotes(position, position == 1 ? votes - 9 : 1))
                .toList();
        return new Votes.ListVotes(number, "Groep " + number, votes, candidates);
    }

    private static Result result(String id, int... seats) {
        List<Result.ElectedList> lists = IntStream.range(0, seats.length)
                .filter(i -> seats[i] > 0)
                .mapToObj(i -> new Result.ElectedList(i + 1, "Groep " + (i + 1), elected(seats[i])))
                .toList();
        return new Result(HEADER, reference(id, "1701", LocalDate.of(2014, 3, 19)), lists);
    }

    private static List<Result.Elected> elected(int seats) {
        return IntStream.rangeClosed(1, seats)
                .mapToObj(position -> new Result.Elected(
                        new PublicCandidate(
                                position,
                                new CandidateName("A.", "", "", "Proef" + position),
                                Optional.empty(),
                                "Diever",
                                ""),
                        false))
                .toList();
    }

    private static ElectionReference reference(String id, String municipality, LocalDate day) {
        return new ElectionReference(
                id,
                "",
                "GR",
                "GR1",
                Optional.of(new MunicipalityCode(municipality)),
                "Westerveld",
                day,
                Optional.empty());
    }
}
