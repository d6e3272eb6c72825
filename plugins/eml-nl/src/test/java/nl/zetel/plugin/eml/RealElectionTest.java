package nl.zetel.plugin.eml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zetel.api.document.CandidateLists;
import nl.zetel.api.document.CandidateLists.PublicList;
import nl.zetel.api.document.Count;
import nl.zetel.api.document.DocumentHeader;
import nl.zetel.api.document.DocumentKind;
import nl.zetel.api.document.ElectionDefinition;
import nl.zetel.api.document.ElectionDocument;
import nl.zetel.api.document.PublicCandidate;
import nl.zetel.api.document.Result;
import nl.zetel.api.document.Result.Elected;
import nl.zetel.api.document.Result.ElectedList;
import nl.zetel.law.apportionment.Apportionment;
import nl.zetel.law.apportionment.ApportionmentInput;
import nl.zetel.law.apportionment.ApportionmentOutcome;
import nl.zetel.law.apportionment.CandidateVotes;
import nl.zetel.law.apportionment.ElectedBy;
import nl.zetel.law.apportionment.ListOutcome;
import nl.zetel.law.apportionment.ListVotes;
import nl.zetel.plugin.eml.Formats.Reading;
import org.junit.jupiter.api.Test;

/** From the published lists and count to the published totals and result, byte for byte. */
class RealElectionTest {

    private static final String ROZENDAAL = "gr2026-rozendaal/%s_GR2026_Rozendaal.eml.xml";
    private static final String WEST_MAAS_EN_WAAL = "gr2022-westmaasenwaal/%s_GR2022_WestMaasenWaal.eml.xml";

    @Test
    void the_lists_and_the_count_of_rozendaal_2026_give_its_published_result() throws Exception {
        ElectionDefinition definition =
                (ElectionDefinition) read(DocumentKind.ELECTION_DEFINITION, ROZENDAAL, "Verkiezingsdefinitie");

        assertResult(ROZENDAAL, definition.seats());
    }

    @Test
    void the_lists_and_the_count_of_west_maas_en_waal_2022_give_its_published_result() throws Exception {
        assertResult(WEST_MAAS_EN_WAAL, 17);
    }

    @Test
    void the_totals_of_rozendaal_2026_are_those_of_its_count() throws Exception {
        Count count = (Count) read(DocumentKind.COUNT, ROZENDAAL, "Telling");
        Count published = (Count) read(DocumentKind.TOTAL_COUNT, ROZENDAAL, "Totaaltelling");
        Count total = new Count(
                DocumentKind.TOTAL_COUNT, ours(published.header()), count.election(), count.total(), List.of());

        SameText.assertSame(Formats.write(total), Samples.bytes(String.format(ROZENDAAL, "Totaaltelling")));
    }

    private static void assertResult(String files, int seats) throws Exception {
        CandidateLists lists = (CandidateLists) read(DocumentKind.CANDIDATE_LISTS, files, "Kandidatenlijsten");
        Count count = (Count) read(DocumentKind.COUNT, files, "Telling");
        Result published = (Result) read(DocumentKind.RESULT, files, "Resultaat");

        Result result = new Result(ours(published.header()), count.election(), elected(lists, count, seats));

        SameText.assertSame(Formats.write(result), Samples.bytes(String.format(files, "Resultaat")));
    }

    /** The head that the committee would have given; only the moment is taken over. */
    private static DocumentHeader ours(DocumentHeader published) {
        return new DocumentHeader(
                "1", "CSB", published.authorityName(), published.issueDate(), published.createdAt(), Headers.VERSION);
    }

    private static List<ElectedList> elected(CandidateLists lists, Count count, int seats) {
        List<ListVotes> votes = count.total().lists().stream()
                .map(list -> new ListVotes(
                        list.list(),
                        list.candidates().stream()
                                .map(candidate -> CandidateVotes.of(candidate.candidate(), candidate.votes()))
                                .toList()))
                .toList();
        ApportionmentOutcome outcome = Apportionment.calculate(
                ApportionmentInput.ofElectionDay(seats, count.election().electionDay(), votes, List.of()));
        List<ElectedList> elected = new ArrayList<>();
        for (ListOutcome list : outcome.lists()) {
            if (list.seats() > 0) {
                elected.add(elected(list, list(lists, list.number())));
            }
        }
        return elected;
    }

    private static ElectedList elected(ListOutcome outcome, PublicList list) {
        Map<Integer, PublicCandidate> candidates =
                list.candidates().stream().collect(Collectors.toMap(PublicCandidate::number, Function.identity()));
        List<Elected> elected = new ArrayList<>();
        for (var each : outcome.elected()) {
            PublicCandidate candidate = Objects.requireNonNull(candidates.get(each.candidate()));
            elected.add(new Elected(
                    new PublicCandidate(
                            elected.size() + 1,
                            candidate.name(),
                            candidate.gender(),
                            candidate.locality(),
                            candidate.country()),
                    each.by() == ElectedBy.PREFERENCE));
        }
        return new ElectedList(list.number(), list.head().designation(), elected);
    }

    private static PublicList list(CandidateLists lists, int number) {
        return lists.lists().stream()
                .filter(list -> list.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private static ElectionDocument read(DocumentKind kind, String files, String name) throws Exception {
        Reading reading = Formats.read(kind, Samples.bytes(String.format(files, name)));
        assertThat(reading.errors()).isEmpty();
        return reading.document();
    }
}
