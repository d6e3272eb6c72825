package nl.zetel.server.numbering.rest;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.zetel.law.Step;
import nl.zetel.law.numbering.AssessedClaim;
import nl.zetel.law.numbering.Block;
import nl.zetel.law.numbering.ListNumbering;
import nl.zetel.law.numbering.LotRequired;
import nl.zetel.law.numbering.NumberedList;
import nl.zetel.law.numbering.Ruling;
import nl.zetel.server.numbering.domain.Numbering;
import nl.zetel.server.store.Stored;

/** A numbering as its caller sees it. */
public record NumberingView(
        String id,
        ListNumbering.Status status,
        boolean fixed,
        List<NumberView> numbers,
        Optional<LotView> lot,
        List<ClaimView> claims,
        List<Numbering.Finding> rulings,
        List<Numbering.Drawing> lots,
        List<Step> steps,
        String preparedBy,
        Optional<OffsetDateTime> fixedAt,
        Optional<String> fixedBy,
        List<Numbering.Later> later) {

    /** A list and its number. */
    public record NumberView(String listId, String designation, int number, Block block, long votes) {}

    /** A list. */
    public record ListView(String listId, String designation) {}

    /** A lot that has to be drawn. */
    public record LotView(Block block, int number, List<ListView> options) {}

    /** What the rules propose for a list and what was applied. */
    public record ClaimView(
            String listId,
            String designation,
            String article,
            boolean proposed,
            boolean applied,
            long votes,
            String reason) {}

    static NumberingView of(Stored<Numbering> stored, ListNumbering result) {
        Numbering value = stored.value();
        Map<String, String> names =
                value.lists().stream().collect(Collectors.toMap(Numbering.Entry::listId, Numbering.Entry::designation));
        return new NumberingView(
                stored.id(),
                result.status(),
                value.fixed(),
                result.numbers().stream().map(number -> number(number, names)).toList(),
                result.lot().map(lot -> lot(lot, names)),
                result.claims().stream().map(claim -> claim(claim, names)).toList(),
                value.rulings(),
                value.lots(),
                result.steps().stream().map(step -> named(step, names)).toList(),
                value.preparedBy(),
                value.fixedAt(),
                value.fixedBy(),
                value.later());
    }

    private static NumberView number(NumberedList list, Map<String, String> names) {
        return new NumberView(
                list.list().value(),
                names.getOrDefault(list.list().value(), ""),
                list.number(),
                list.block(),
                list.votes());
    }

    private static LotView lot(LotRequired lot, Map<String, String> names) {
        return new LotView(
                lot.block(),
                lot.number(),
                lot.options().stream()
                        .map(option -> new ListView(option.value(), names.getOrDefault(option.value(), "")))
                        .toList());
    }

    private static ClaimView claim(AssessedClaim claim, Map<String, String> names) {
        return new ClaimView(
                claim.list().value(),
                names.getOrDefault(claim.list().value(), ""),
                claim.article(),
                claim.proposed(),
                claim.applied(),
                claim.votes(),
                claim.ruling().map(Ruling::reason).orElse(""));
    }

    /** The law knows lists by their identifiers; people know them by what stands above them. */
    private static Step named(Step step, Map<String, String> names) {
        String what = step.what();
        for (Map.Entry<String, String> name : names.entrySet()) {
            what = what.replace(
                    name.getKey(), name.getValue().isBlank() ? "zonder aanduiding" : "\"" + name.getValue() + "\"");
        }
        return new Step(step.article(), what, step.values());
    }
}
