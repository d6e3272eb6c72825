package nl.zetel.plugin.eml;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.zetel.api.document.CandidateLists;
import nl.zetel.api.document.CandidateName;
import nl.zetel.api.document.Count;
import nl.zetel.api.document.Count.StationCount;
import nl.zetel.api.document.Votes;
import nl.zetel.api.document.Votes.CandidateVotes;
import nl.zetel.api.document.Votes.ListVotes;
import nl.zetel.api.document.Votes.UncountedReason;

/**
 * A count as the table OSV4-3, in which municipalities have to publish it: UTF-8 with a mark, semicolons, every value that
 * is not empty between quotes, no line end at the end. Values are not made safe for spreadsheets, because the table has to
 * be the official one to the byte.
 */
final class CountTable {

    private static final Set<String> PUBLIC_BODIES = Set.of("Bonaire", "Saba", "Sint Eustatius");

    private final Count count;
    private final List<StationName> stations;
    private final Map<String, String> names = new HashMap<>();
    private boolean first = true;

    /** A row below the heads; a count that the document does not have, has no row. */
    private record Row(String label, Function<Votes, Optional<Long>> value) {

        static Row of(String label, UncountedReason reason) {
            return new Row(label, votes -> Optional.ofNullable(votes.uncounted().get(reason)));
        }

        static Row always(String label, Function<Votes, Long> value) {
            return new Row(label, value.andThen(Optional::of));
        }
    }

    private static final List<Row> ROWS = List.of(
            Row.always("opgeroepenen", Votes::eligibleVoters),
            Row.of("geldige stempas", UncountedReason.VALID_POLL_CARDS),
            Row.of("geldig volmachtbewijs", UncountedReason.VALID_PROXIES),
            Row.of("geldige kiezerspas", UncountedReason.VALID_VOTER_CARDS),
            Row.of("toegelaten kiezers", UncountedReason.ADMITTED_VOTERS),
            Row.always("geldige stembiljetten", Votes::totalCounted),
            Row.always("blanco stembiljetten", Votes::blank),
            Row.always("ongeldige stembiljetten", Votes::invalid),
            Row.always("aangetroffen stembiljetten", votes -> votes.totalCounted() + votes.blank() + votes.invalid()),
            Row.of("meer stembiljetten dan toegelaten kiezers", UncountedReason.MORE_BALLOTS),
            Row.of("minder stembiljetten dan toegelaten kiezers", UncountedReason.FEWER_BALLOTS),
            Row.of("kiezers met stembiljet hebben niet gestemd", UncountedReason.TAKEN_BALLOTS),
            Row.of("er zijn te weinig stembiljetten uitgereikt", UncountedReason.TOO_FEW_ISSUED),
            Row.of("er zijn te veel stembiljetten uitgereikt", UncountedReason.TOO_MANY_ISSUED),
            Row.of("geen verklaring", UncountedReason.NO_EXPLANATION),
            Row.of("andere verklaring", UncountedReason.OTHER_EXPLANATION));

    CountTable(Count count, CandidateLists lists) {
        StationSums expected = new StationSums(count.total().lists());
        for (StationCount station : count.stations()) {
            if (!expected.hasSameLists(station.votes())) {
                throw new IllegalArgumentException("Station " + station.id() + " has other lists than the totals");
            }
        }
        this.count = count;
        this.stations = count.stations().stream().map(StationName::of).toList();
        lists.lists()
                .forEach(list -> list.candidates()
                        .forEach(candidate ->
                                names.put(list.number() + "/" + candidate.number(), name(candidate.name()))));
    }

    /** Writes the table. */
    void write(OutputStream file) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8));
        out.write('\uFEFF');
        line(out, List.of("Verkiezing", "", count.election().name()));
        line(out, List.of("Datum", "", count.election().electionDay().toString()));
        line(out, List.of("Gebied", "", area(count.header().authorityName())));
        line(out, List.of("Nummer", "", count.header().authorityId()));
        line(out, List.of());
        line(out, columns("Lijstnummer", "Aanduiding", "Volgnummer", "Naam kandidaat", "Totaal", StationName::name));
        line(out, columns("Gebiednummer", "", "", "", "", StationName::number));
        line(out, columns("Postcode", "", "", "", "", StationName::postalCode));
        for (Row row : ROWS) {
            row(out, row);
        }
        for (int i = 0; i < count.total().lists().size(); i++) {
            list(out, i);
        }
        out.flush();
    }

    private void row(Writer out, Row row) throws IOException {
        Optional<Long> total = row.value().apply(count.total());
        if (total.isPresent()) {
            numbers(
                    out,
                    List.of("", row.label(), "", ""),
                    votes -> row.value().apply(votes).orElse(0L));
        }
    }

    private void list(Writer out, int index) throws IOException {
        ListVotes list = count.total().lists().get(index);
        numbers(
                out,
                List.of(Integer.toString(list.list()), list.designation(), "", ""),
                votes -> votes.lists().get(index).total());
        for (int i = 0; i < list.candidates().size(); i++) {
            int place = i;
            CandidateVotes candidate = list.candidates().get(i);
            numbers(
                    out,
                    List.of("", "", Integer.toString(candidate.candidate()), name(list, candidate)),
                    votes -> votes.lists().get(index).candidates().get(place).votes());
        }
    }

    private String name(ListVotes list, CandidateVotes candidate) {
        String name = names.get(list.list() + "/" + candidate.candidate());
        if (name == null) {
            throw new IllegalArgumentException(
                    "The lists have no candidate " + candidate.candidate() + " on list " + list.list());
        }
        return name;
    }

    private void numbers(Writer out, List<String> head, Function<Votes, Long> value) throws IOException {
        List<String> fields = new ArrayList<>(head);
        Stream.concat(Stream.of(count.total()), count.stations().stream().map(StationCount::votes))
                .forEach(votes -> fields.add(Long.toString(value.apply(votes))));
        line(out, fields);
    }

    private List<String> columns(
            String a, String b, String c, String d, String e, Function<StationName, String> station) {
        List<String> fields = new ArrayList<>(List.of(a, b, c, d, e));
        stations.forEach(each -> fields.add(station.apply(each)));
        return fields;
    }

    private void line(Writer out, List<String> fields) throws IOException {
        if (!first) {
            out.write('\n');
        }
        first = false;
        for (int i = 0; i < fields.size(); i++) {
            String field = fields.get(i);
            out.write(i == 0 ? "" : ";");
            out.write(field.isEmpty() ? "" : '"' + field.replace("\"", "\"\"") + '"');
        }
    }

    private static String area(String name) {
        return (PUBLIC_BODIES.contains(name) ? "Openbaar lichaam " : "Gemeente ") + name;
    }

    private static String name(CandidateName name) {
        return (name.prefix() + " " + name.surname()).strip() + ", " + name.initials();
    }
}
