package nl.zetel.server.retention.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.retention.RecordKind;
import nl.zetel.law.retention.TermStart;
import nl.zetel.server.retention.domain.RetentionItem;

/** A kind of records as its caller sees it. */
public record RetentionItemView(
        RecordKind kind,
        String name,
        String article,
        boolean fixedByLaw,
        TermStart start,
        String term,
        long records,
        long dueRecords,
        Optional<LocalDate> since,
        Optional<LocalDate> dueFrom,
        boolean expected,
        RetentionItem.State state,
        Optional<String> hold,
        boolean paper,
        Optional<LocalDate> paperDestroyedOn,
        String explanation) {

    /** All kinds. */
    public record Items(List<RetentionItemView> items) {}

    static Items items(List<RetentionItem> items) {
        return new Items(items.stream().map(RetentionItemView::of).toList());
    }

    private static RetentionItemView of(RetentionItem item) {
        return new RetentionItemView(
                item.rule().kind(),
                item.rule().kind().dutch(),
                item.rule().article(),
                item.rule().fixed(),
                item.rule().start(),
                item.rule().term().toString(),
                item.records(),
                item.dueRecords(),
                item.since(),
                item.dueFrom(),
                item.expected(),
                item.state(),
                item.hold(),
                item.rule().kind().paper(),
                item.paperDestroyedOn(),
                explanation(item));
    }

    private static String explanation(RetentionItem item) {
        String when = item.rule().term().isZero()
                ? "Te vernietigen nadat " + item.rule().start().dutch()
                : "Te bewaren tot " + RetentionTermText.of(item.rule().term()) + " nadat "
                        + item.rule().start().dutch() + ", daarna te vernietigen";
        return when + " (" + item.rule().article() + ").";
    }
}
