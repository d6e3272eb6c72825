package nl.zetel.server.examination.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zetel.law.list.InvalidityGround;
import nl.zetel.law.list.ListProposal;

/**
 * A part of the decision on a list, as the rules propose it.
 *
 * @param id identifier
 * @param kind what it does
 * @param article the paragraph
 * @param position position of the candidate whom it concerns; absent if it concerns the list
 * @param detail one Dutch sentence
 * @param designation the designation from now on, for a correction; blank otherwise
 * @param review what a person made of it
 */
public record Proposal(
        String id,
        Kind kind,
        String article,
        Optional<Integer> position,
        String detail,
        String designation,
        Optional<Review> review) {

    /** What a proposal does. */
    public enum Kind {
        /** Strikes a candidate (I 6(1)). */
        STRIKE,
        /** Strikes what stands above the list (I 6(2)). */
        DESIGNATION_STRIKE,
        /** Corrects what stands above the list (I 6(3)). */
        DESIGNATION_CORRECTION,
        /** Finds the list invalid (I 5). */
        INVALIDITY
    }

    /** What the rules propose for a list. */
    public static List<Proposal> of(ListProposal proposal) {
        List<Proposal> all = new ArrayList<>();
        proposal.strikes()
                .forEach(strike -> all.add(
                        of(Kind.STRIKE, strike.article(), Optional.of(strike.position()), strike.detail(), "")));
        proposal.designationStrike()
                .ifPresent(strike ->
                        all.add(of(Kind.DESIGNATION_STRIKE, strike.article(), Optional.empty(), strike.detail(), "")));
        proposal.correction()
                .ifPresent(correction -> all.add(of(
                        Kind.DESIGNATION_CORRECTION,
                        "Kieswet I 6(3)",
                        Optional.empty(),
                        "De aanduiding \"" + correction.from() + "\" wordt in overeenstemming gebracht met het"
                                + " register: \"" + correction.to() + "\".",
                        correction.to())));
        proposal.grounds().forEach(ground -> all.add(invalid(ground)));
        return all;
    }

    /** The proposal that a list is invalid on that ground. */
    public static Proposal invalid(InvalidityGround ground) {
        return of(Kind.INVALIDITY, ground.article(), Optional.empty(), ground.detail(), "");
    }

    /** A part of a decision that somebody else than the rules took, such as a court. */
    public static Proposal taken(
            Kind kind, String article, Optional<Integer> position, String detail, String designation, Review review) {
        return of(kind, article, position, detail, designation).reviewed(review);
    }

    /** Whether a person found that it holds. */
    public boolean holds() {
        return review.filter(Review::holds).isPresent();
    }

    /** Its sentence, in the words of whoever reviewed it. */
    public String words() {
        return review.map(Review::text).filter(text -> !text.isBlank()).orElse(detail);
    }

    /** With what a person made of it. */
    public Proposal reviewed(Review newReview) {
        return new Proposal(id, kind, article, position, detail, designation, Optional.of(newReview));
    }

    private static Proposal of(
            Kind kind, String article, Optional<Integer> position, String detail, String designation) {
        return new Proposal(
                UUID.randomUUID().toString(), kind, article, position, detail, designation, Optional.empty());
    }
}
