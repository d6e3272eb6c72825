package nl.zetel.server.examination.domain;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.list.OmissionKind;

/**
 * What a judgment makes of a list: all that holds of it from then on, not what changes.
 *
 * @param grounds grounds on which it is invalid; empty if it is valid
 * @param strikes candidates who are struck, by their position as handed in
 * @param designation what stands above it; absent to leave it as it was handed in, blank to strike it
 * @param notations how candidates stand on it, where that was repaired before the court (I 8)
 * @param reason the court's reason in a sentence
 */
public record JudgedList(
        List<Part> grounds, List<Strike> strikes, Optional<String> designation, List<Noted> notations, String reason) {

    private static final String COURT = "Afdeling bestuursrechtspraak";

    /** Copies the lists. */
    public JudgedList {
        grounds = List.copyOf(grounds);
        strikes = List.copyOf(strikes);
        notations = List.copyOf(notations);
    }

    /** A ground of invalidity: the paragraph of I 5 and one Dutch sentence. */
    public record Part(String article, String detail) {}

    /** A candidate who is struck: the position as handed in, the paragraph of I 6(1), and one Dutch sentence. */
    public record Strike(int position, String article, String detail) {}

    /** How the candidate at that position as handed in stands on the list. */
    public record Noted(int position, Notation notation) {}

    /** The examination as if the judgment had been proposed and confirmed. */
    public ListExamination on(ListExamination examination, OffsetDateTime now) {
        Review review = new Review(Disposition.CONFIRM, "", reason, COURT, now);
        ListExamination judged = examination.proposed(proposals(review), List.of());
        for (Noted noted : notations) {
            judged = judged.with(new Repair(
                    "",
                    OmissionKind.C,
                    Optional.of(noted.position()),
                    COURT,
                    Optional.of(noted.notation()),
                    now,
                    COURT));
        }
        return judged;
    }

    private List<Proposal> proposals(Review review) {
        List<Proposal> all = new ArrayList<>();
        grounds.forEach(ground -> all.add(Proposal.taken(
                Proposal.Kind.INVALIDITY, ground.article(), Optional.empty(), ground.detail(), "", review)));
        strikes.forEach(strike -> all.add(Proposal.taken(
                Proposal.Kind.STRIKE, strike.article(), Optional.of(strike.position()), strike.detail(), "", review)));
        designation.ifPresent(text -> all.add(designation(text, review)));
        return all;
    }

    private static Proposal designation(String text, Review review) {
        return text.isBlank()
                ? Proposal.taken(
                        Proposal.Kind.DESIGNATION_STRIKE,
                        "Kieswet I 6(2)",
                        Optional.empty(),
                        "De aanduiding is geschrapt.",
                        "",
                        review)
                : Proposal.taken(
                        Proposal.Kind.DESIGNATION_CORRECTION,
                        "Kieswet I 6(3)",
                        Optional.empty(),
                        "De aanduiding luidt \"" + text + "\".",
                        text,
                        review);
    }
}
