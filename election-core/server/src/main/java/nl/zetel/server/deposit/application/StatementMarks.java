package nl.zetel.server.deposit.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Finding;
import nl.zetel.api.payment.StatementHeader;
import nl.zetel.server.deposit.domain.StatementMark;
import nl.zetel.server.deposit.matching.TransactionKeys;

/** Knows statements again, and sees whether one is missing between two. */
final class StatementMarks {

    private final List<StatementMark> all;
    private final List<StatementMark> fresh = new ArrayList<>();

    /** @param earlier statements of earlier files */
    StatementMarks(List<StatementMark> earlier) {
        this.all = new ArrayList<>(earlier);
    }

    /** Remembers a statement; answers what a person should know of it. */
    List<Finding> note(StatementHeader header) {
        StatementMark mark = new StatementMark(
                TransactionKeys.statementKey(header), header.id(), header.from(), header.until(), header.closing());
        List<Finding> findings = isKnown(mark) ? List.of(known(mark)) : gap(header, mark);
        all.add(mark);
        fresh.add(mark);
        return findings;
    }

    /** The statements of this file. */
    List<StatementMark> fresh() {
        return fresh;
    }

    private boolean isKnown(StatementMark mark) {
        return all.stream().anyMatch(other -> other.key().equals(mark.key()));
    }

    private static Finding known(StatementMark mark) {
        return Finding.info(
                "STATEMENT_KNOWN",
                place(mark),
                "Dit afschrift is al eerder ingelezen; alleen boekingen die nog niet bekend waren tellen");
    }

    private List<Finding> gap(StatementHeader header, StatementMark mark) {
        Optional<StatementMark> previous = mark.from().flatMap(this::before);
        boolean fits = previous.flatMap(StatementMark::closing)
                .flatMap(closing -> header.opening().map(closing::equals))
                .orElse(true);
        return fits
                ? List.of()
                : List.of(Finding.warning(
                        "STATEMENT_GAP",
                        place(mark),
                        "Het beginsaldo is niet het eindsaldo van het vorige afschrift ("
                                + previous.orElseThrow().name()
                                + "); waarschijnlijk ontbreekt er een. Haal het bij de bank en lees het alsnog in"));
    }

    /** The last statement that ended before that day. */
    private Optional<StatementMark> before(LocalDate day) {
        return all.stream()
                .filter(mark ->
                        mark.until().filter(until -> until.isBefore(day)).isPresent())
                .max(Comparator.comparing(mark -> mark.until().orElseThrow()));
    }

    private static String place(StatementMark mark) {
        return "afschrift " + mark.name();
    }
}
