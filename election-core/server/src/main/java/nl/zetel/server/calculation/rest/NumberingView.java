package nl.zetel.server.calculation.rest;

import java.util.List;
import java.util.Optional;
import nl.zetel.law.Step;
import nl.zetel.law.numbering.AssessedClaim;
import nl.zetel.law.numbering.Block;
import nl.zetel.law.numbering.ListId;
import nl.zetel.law.numbering.ListNumbering;
import nl.zetel.law.numbering.LotRequired;
import nl.zetel.law.numbering.NumberedList;

/** A numbering as its caller sees it. */
public record NumberingView(
        ListNumbering.Status status,
        List<Numbered> numbers,
        Optional<Lot> lot,
        List<ClaimView> claims,
        List<Step> steps) {

    /** A list and its number. */
    public record Numbered(String id, int number, Block block, long votes) {

        static Numbered of(NumberedList list) {
            return new Numbered(list.list().value(), list.number(), list.block(), list.votes());
        }
    }

    /** A lot to be drawn. */
    public record Lot(List<String> options) {

        static Lot of(LotRequired lot) {
            return new Lot(lot.options().stream().map(ListId::value).toList());
        }
    }

    /** What the rules propose for a list, and what was applied. */
    public record ClaimView(String id, String article, boolean proposed, boolean applied, long votes) {

        static ClaimView of(AssessedClaim claim) {
            return new ClaimView(
                    claim.list().value(), claim.article(), claim.proposed(), claim.applied(), claim.votes());
        }
    }

    static NumberingView of(ListNumbering numbering) {
        return new NumberingView(
                numbering.status(),
                numbering.numbers().stream().map(Numbered::of).toList(),
                numbering.lot().map(Lot::of),
                numbering.claims().stream().map(ClaimView::of).toList(),
                numbering.steps());
    }
}
